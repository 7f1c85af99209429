import { roundHalfAway, sum } from '../../lib/number.ts';
import { tollPoints } from '../acts/book.ts';
import { amount } from '../orders/order-rule.ts';
import type { Grudge, TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { moveGrievance, moveHome, moveResolve, moveRivals } from '../state/tracks.ts';
import { COMMANDERS, type Commander, isWest, SEATS, type Seat } from '../vocabulary.ts';

/** Home and Standing: what this turn cost and brought at home, once per cause (tables.md section 12). */

const actsNow = (t: Table): TrueAct[] => t.s.secret.acts.filter(({ turn }) => turn === t.s.public.turn);

/** Deeds whose time to answer has run out: last turn's, still open. */
function overdue(t: Table, seat: Seat): Grudge[] {
  return t.s.seats[seat].grudges.filter(({ turn, answered }) => !answered && turn < t.s.public.turn);
}

/** A hit that nobody answered in time costs what such hits cost this seat, and what was promised in words as well. */
function unanswered(t: Table, seat: Seat, costOf: (hit: Grudge) => number = () => 0): void {
  const own = t.s.seats[seat];
  const worst = overdue(t, seat).toSorted((a, b) => costOf(a) - costOf(b))[0];
  if (!worst) return;
  moveHome(t, seat, costOf(worst) - own.boast, { code: 'unanswered', act: worst.act });
  own.boast = 0;
}

/** Closed deeds leave the list; the rest of last turn's were counted above. */
function clearGrudges(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  own.grudges = own.grudges.filter(({ turn, answered }) => !answered && turn === t.s.public.turn);
}

function settleWashington(t: Table): void {
  const home = t.c.tuning.home.washington;
  const { oil } = t.s.public;
  const deaths = sum(actsNow(t).map(({ usDeaths }) => usDeaths));
  moveHome(t, 'washington', t.c.tuning.home.drift.washington, { code: 'drift' });
  moveHome(t, 'washington', Math.max(home.deathMost, home.death * deaths), { code: 'us-deaths' });
  if (oil > home.oilVeryHigh) moveHome(t, 'washington', home.oil120, { code: 'oil' });
  else if (oil > home.oilHigh) moveHome(t, 'washington', home.oil95, { code: 'oil' });
  const [open] = overdue(t, 'washington');
  if (open) moveResolve(t, t.c.tuning.resolve.unanswered, { code: 'unanswered', act: open.act });
  unanswered(t, 'washington', ({ lethal }) => (lethal ? home.unanswered : 0));
}

function settleTehran(t: Table): void {
  const home = t.c.tuning.home.tehran;
  const acts = actsNow(t);
  const { economy, money } = t.s.seats.tehran;
  moveHome(t, 'tehran', t.c.tuning.home.drift.tehran, { code: 'drift' });
  const onSoil = acts.find(({ front, seen }) => front === 'IRN' && seen);
  if (onSoil) moveHome(t, 'tehran', home.hit, { code: 'hit-on-soil', act: onSoil.id, once: true });
  const wrong = t.heat.find(
    ({ code, act }) => code === 'wrong-author' && acts.some(({ id, victim }) => id === act && !isWest(victim)),
  );
  if (wrong) moveHome(t, 'tehran', home.wronged, { code: 'wronged', act: wrong.act, once: true });
  const rents = economy?.rents ?? 300;
  if (rents < 300) moveHome(t, 'tehran', roundHalfAway((home.rentsGap * (300 - rents)) / 100), { code: 'rents' });
  if (money === 0) moveHome(t, 'tehran', home.broke, { code: 'broke' });
  unanswered(t, 'tehran', () => home.unanswered);
}

function settleJerusalem(t: Table): void {
  const home = t.c.tuning.home.jerusalem;
  const own = t.s.seats.jerusalem;
  const hurt = actsNow(t).filter(({ victim }) => victim === 'jerusalem');
  const hits = sum(hurt.map((act) => act.hits));
  const deaths = sum(hurt.map((act) => act.deaths));
  moveHome(t, 'jerusalem', t.c.tuning.home.drift.jerusalem, { code: 'drift' });
  moveHome(t, 'jerusalem', Math.max(home.hitMost, home.hit * hits), { code: 'hits' });
  moveHome(t, 'jerusalem', Math.max(home.deathMost, home.death * deaths), { code: 'deaths' });
  if (hits === 0) moveHome(t, 'jerusalem', home.quiet, { code: 'quiet' });
  if (t.s.public.estimate >= 800) moveHome(t, 'jerusalem', home.estimate8, { code: 'estimate' });
  if (t.s.public.norms.LEB >= 2) moveHome(t, 'jerusalem', home.norm2, { code: 'norm' });
  // In the turn of the call-up people are proud; the months at the front come after it.
  if (own.mobilised && own.lastGiven.mobilise !== t.s.public.turn)
    moveHome(t, 'jerusalem', -amount(t.c, 'mobilise', 'drain'), { code: 'mobilised' });
  unanswered(t, 'jerusalem');
}

/** Toll points of this turn in a commander's own country less what was made good there, hundredths, not below 0. */
export function homeToll(t: Table, seat: Commander): number {
  const at = t.c.peoples.commanders[seat];
  const rows = t.s.public.toll.filter(({ turn, country }) => turn === t.s.public.turn && at.includes(country));
  return Math.max(0, sum(rows.map(tollPoints)));
}

/** Whether a commander was seen to do something: a claimed attack, a funeral, outbidding. */
function wasVisible(t: Table, seat: Commander): boolean {
  const shows = ['funeral', 'outbid'];
  return (
    t.s.secret.pendingOrders[seat].some(({ order }) => shows.includes(order)) ||
    actsNow(t).some(({ author, claimed }) => author === seat && claimed)
  );
}

function settleCommander(t: Table, seat: Commander): void {
  const home = t.c.tuning.home.commander;
  const own = t.s.seats[seat].commander;
  if (!own) return;
  moveHome(t, seat, t.c.tuning.home.drift.commander, { code: 'drift' });
  if (t.s.public.length !== 'lesson' && !wasVisible(t, seat)) {
    moveHome(t, seat, home.perRival * own.rivals, { code: 'rivals' });
    if (t.rng.chance(home.rivalsUpPct, `rivals ${seat}`)) moveRivals(t, seat, 1, { code: 'unseen' });
  }
  const toll = homeToll(t, seat);
  own.homeTollLastTurn = toll;
  moveHome(t, seat, Math.max(home.tollMost, roundHalfAway((home.tollPoint * toll) / 100)), { code: 'toll' });
  mourn(t, seat);
  unanswered(t, seat);
}

/** Killed cells weigh on a commander for as long as nobody answered for them. */
function mourn(t: Table, seat: Commander): void {
  const killed = actsNow(t).find(
    ({ victim, cellKilled, targetedKilling }) => victim === seat && cellKilled && !targetedKilling,
  );
  if (killed) moveGrievance(t, seat, 100, { code: 'cell-killed', act: killed.id });
}

/** Assess: all tracks at home. */
export function settleHome(t: Table): void {
  settleWashington(t);
  settleTehran(t);
  settleJerusalem(t);
  for (const seat of COMMANDERS) settleCommander(t, seat);
  for (const seat of SEATS) clearGrudges(t, seat);
}
