import { roundHalfAway, sum } from '../../lib/number.ts';
import { tollPoints } from '../acts/book.ts';
import type { Grudge, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveGrievance, moveHome, moveResolve, moveRivals } from '../state/tracks.ts';
import { COMMANDERS, type Commander, type Country, SEATS, type Seat } from '../vocabulary.ts';
import { shuffleAgenda } from './leadership.ts';

/** Home and Standing: what this turn cost and brought at home, once per cause (tables.md section 12). */

const actsNow = (t: Table): TrueAct[] => t.s.secret.acts.filter(({ turn }) => turn === t.s.public.turn);

/** Deeds whose time to answer has run out: last turn's, still open. */
function overdue(t: Table, seat: Seat): Grudge[] {
  return t.s.seats[seat].grudges.filter(({ turn, answered }) => !answered && turn < t.s.public.turn);
}

/** An unanswered hit costs what was promised in words as well. */
function unanswered(t: Table, seat: Seat, amount: number): void {
  const own = t.s.seats[seat];
  const open = overdue(t, seat).filter(({ lethal }) => lethal || seat === 'tehran');
  const [first] = open;
  if (first) {
    moveHome(t, seat, amount - own.boast, { code: 'unanswered', act: first.act, once: true });
    own.boast = 0;
  }
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
  if (oil > 12_000) moveHome(t, 'washington', home.oil120, { code: 'oil' });
  else if (oil > 9_500) moveHome(t, 'washington', home.oil95, { code: 'oil' });
  if (overdue(t, 'washington').length > 0) moveResolve(t, t.c.tuning.resolve.unanswered, { code: 'unanswered' });
  unanswered(t, 'washington', home.unanswered);
}

function settleTehran(t: Table): void {
  const home = t.c.tuning.home.tehran;
  const acts = actsNow(t);
  const { economy, money } = t.s.seats.tehran;
  moveHome(t, 'tehran', t.c.tuning.home.drift.tehran, { code: 'drift' });
  const onSoil = acts.find(({ front, seen }) => front === 'IRN' && seen);
  if (onSoil) moveHome(t, 'tehran', home.hit, { code: 'hit-on-soil', act: onSoil.id, once: true });
  const wrong = t.heat.find(
    ({ code, act }) => code === 'wrong-author' && acts.some(({ id, victim }) => id === act && victim === 'tehran'),
  );
  if (wrong) moveHome(t, 'tehran', home.wronged, { code: 'wronged', act: wrong.act, once: true });
  const rents = economy?.rents ?? 300;
  if (rents < 300) moveHome(t, 'tehran', roundHalfAway((home.rentsGap * (300 - rents)) / 100), { code: 'rents' });
  if (money === 0) moveHome(t, 'tehran', home.broke, { code: 'broke' });
  unanswered(t, 'tehran', home.unanswered);
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
  if (hits > 0 && own.boast > 0) {
    moveHome(t, 'jerusalem', -own.boast, { code: 'unanswered' });
    own.boast = 0;
  }
  if (t.s.public.estimate >= 800) moveHome(t, 'jerusalem', home.estimate8, { code: 'estimate' });
  if (t.s.public.norms.LEB >= 2) moveHome(t, 'jerusalem', home.norm2, { code: 'norm' });
  if (own.mobilised) moveHome(t, 'jerusalem', -(t.c.orders.mobilise.amounts.drain ?? 0), { code: 'mobilised' });
}

/** Countries a commander's people live in. */
export const HOME_COUNTRIES: Record<Commander, Country[]> = {
  lebanon: ['Lebanon'],
  border: ['Iraq', 'Syria'],
  yemen: ['Yemen'],
};

/** Toll points of this turn in a commander's own country, hundredths. */
export function homeToll(t: Table, seat: Commander): number {
  const rows = t.s.public.toll.filter(
    ({ turn, country }) => turn === t.s.public.turn && HOME_COUNTRIES[seat].includes(country),
  );
  return sum(rows.map(tollPoints));
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
  const governed = t.s.secret.pendingOrders[seat].some(({ order }) => order === 'govern') ? 50 : 0;
  const toll = Math.max(0, homeToll(t, seat) - governed);
  own.homeTollLastTurn = toll;
  moveHome(t, seat, Math.max(home.tollMost, roundHalfAway((home.tollPoint * toll) / 100)), { code: 'toll' });
  mourn(t, seat);
}

/** Killed cells weigh on a commander for as long as nobody answered for them. */
function mourn(t: Table, seat: Commander): void {
  const killed = actsNow(t).find(
    ({ victim, cellKilled, targetedKilling }) => victim === seat && cellKilled && !targetedKilling,
  );
  if (killed) moveGrievance(t, seat, 100, { code: 'cell-killed', act: killed.id });
}

/** Assess: all tracks at home; then seats at 0 change their leadership. */
export function settleHome(t: Table): void {
  settleWashington(t);
  settleTehran(t);
  settleJerusalem(t);
  for (const seat of COMMANDERS) settleCommander(t, seat);
  for (const seat of SEATS) {
    clearGrudges(t, seat);
    if (t.s.seats[seat].home <= 0) changeLeadership(t, seat);
  }
}

/** At 0 the leadership changes: nobody leaves the table (game.md section 12). */
function changeLeadership(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  own.home = t.c.tuning.home.afterChange;
  own.fewerOrdersOn = t.s.public.turn + 1;
  own.capped = true;
  shuffleAgenda(t, seat);
  emit(t, 'leadership.changed', { seat });
}
