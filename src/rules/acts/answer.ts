import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import { isUsPlace } from '../orders/price.ts';
import type { Grudge, TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { moveBacking, moveGrievance, moveHome, moveMoney, moveResolve } from '../state/tracks.ts';
import { isCommander, SEATS, type Seat, sameSide } from '../vocabulary.ts';

/** What an act means to those who did it and to those it was done to. */

/**
 * Deeds of the victim's side that an act answers: this turn's or last turn's, laid at the door of the side it hits. What
 * nobody sees answers nothing.
 */
function answered(t: Table, act: TrueAct): Grudge[] {
  if (!act.seen) return [];
  const now = t.s.public.turn;
  return SEATS.filter((seat) => sameSide(seat, act.author)).flatMap((seat) =>
    t.s.seats[seat].grudges.filter(
      ({ turn, blamed, answered: done }) => !done && turn >= now - 1 && blamed !== null && sameSide(blamed, act.victim),
    ),
  );
}

/**
 * When an act is made: marks what it answers. A reply against the wrong author is remembered (game.md section 7).
 */
export function answer(t: Table, act: TrueAct): void {
  const grudges = answered(t, act);
  for (const grudge of grudges) grudge.answered = true;
  const own = grudges.filter((grudge) => t.s.seats[act.author].grudges.includes(grudge));
  const chosen = own.find(({ front, blamed }) => front === act.front || blamed === act.victim) ?? own[0];
  if (!chosen) return;
  act.answers = chosen.act;
  act.blamed = chosen.blamed;
}

/** Words answer too: who accepts an offer of the side it blames has answered its deeds (tables.md section 1). */
export function answerByDeal(t: Table, by: Seat, from: Seat): void {
  for (const grudge of t.s.seats[by].grudges)
    if (grudge.blamed !== null && sameSide(grudge.blamed, from)) grudge.answered = true;
}

/** The deed an act answers, if it is still on record. */
export const deedOf = (t: Table, act: TrueAct): TrueAct | undefined =>
  t.s.secret.acts.find(({ id }) => id === act.answers);

/** Whether an act struck somebody for another's deed. */
export function isMisattributed(t: Table, act: TrueAct): boolean {
  const deed = deedOf(t, act);
  return deed !== undefined && act.blamed === act.victim && deed.author !== act.victim;
}

/** Who was hurt must answer; whom to blame is known at once only if the author owned it. */
function remember(t: Table, act: TrueAct): void {
  if (!act.seen || sameSide(act.author, act.victim)) return;
  const onSoil = act.front === 'IRN' && act.kind !== 'raid';
  if (act.hits === 0 && act.deaths === 0 && !onSoil) return;
  const troops = act.victim === 'washington' ? act.usDeaths > 0 : act.deaths > 0;
  t.s.seats[act.victim].grudges.push({
    act: act.id,
    turn: act.turn,
    front: act.front,
    deaths: act.deaths,
    lethal: troops,
    blamed: act.claimed ? act.author : null,
    answered: false,
  });
}

/** Standing and Grievance of a commander who attacked. */
function commanderGains(t: Table, act: TrueAct, order: Order): void {
  if (!isCommander(act.author)) return;
  const of = (name: string) => amount(t.c, 'attack', name);
  const vented = act.slip ? t.c.tuning.slip.grievance : of('grievance');
  moveGrievance(t, act.author, -vented, { code: act.slip ? 'slip' : 'attack', act: act.id });
  if (act.slip) return;
  if (act.claimed) moveHome(t, act.author, of('standing') * act.level, { code: 'attack', act: act.id });
  if (act.level <= 2 && isUsPlace(t.c, order.place) && t.s.secret.resolve <= t.c.tuning.resolve.low)
    moveHome(t, act.author, of('boldStanding'), { code: 'green-light', act: act.id });
}

function washingtonGains(t: Table, act: TrueAct, order: Order): void {
  if (order.order === 'reply') {
    const deed = deedOf(t, act);
    if (act.answers) moveHome(t, 'washington', amount(t.c, 'reply', 'home'), { code: 'reply', act: act.id });
    if (deed && act.level > deed.level)
      moveResolve(t, t.c.tuning.resolve.replyAbove, { code: 'reply-above', act: act.id });
  }
  if (order.order !== 'strike-iran' || order.item === 'cyber') return;
  const processed = t.s.public.process >= amount(t.c, 'strike-iran', 'processNeeded');
  const home = processed ? amount(t.c, 'strike-iran', 'home') : -amount(t.c, 'strike-iran', 'rashHome');
  moveHome(t, 'washington', home, { code: processed ? 'strike' : 'rash-strike', act: act.id });
}

function jerusalemGains(t: Table, act: TrueAct, order: Order): void {
  if (order.order === 'campaign')
    moveHome(t, 'jerusalem', amount(t.c, 'campaign', `home${act.level}`), { code: 'campaign', act: act.id });
  if (order.order === 'strike-site') siteGains(t, act);
}

/** What acting in Iran against Washington's restraint costs Jerusalem more, $M; 0 if she is free to act. */
export const surchargeOn = ({ s, c }: Pick<Table, 's' | 'c'>): number =>
  s.secret.restrained ? amount(c, 'restrain', 'surcharge') : 0;

/** She acted in Iran although Washington held her back. */
function defyRestraint(t: Table, act: TrueAct): void {
  if (!t.s.secret.restrained) return;
  moveMoney(t, 'jerusalem', -surchargeOn(t));
  moveHome(t, 'jerusalem', -amount(t.c, 'restrain', 'home'), { code: 'restrained', act: act.id });
}

/** What a strike on a site brings Jerusalem at home, and between the allies. */
export function siteGains(t: Table, act: TrueAct): void {
  const of = (name: string) => amount(t.c, 'strike-site', name);
  defyRestraint(t, act);
  moveHome(t, 'jerusalem', act.success ? of('home') : -of('missHome'), { code: 'strike', act: act.id });
  if (!act.joint) {
    moveBacking(t, -of('backing'), { code: 'no-green-light', act: act.id });
    return;
  }
  moveBacking(t, t.c.tuning.backing.joint, { code: 'joint-strike', act: act.id });
  // The light was for one strike.
  t.s.shared.allies.greenLight = 0;
}

function tehranGains(t: Table, act: TrueAct, order: Order): void {
  if (order.order === 'direct-strike' && act.answers)
    moveHome(t, 'tehran', amount(t.c, 'direct-strike', 'home'), { code: 'answered', act: act.id });
}

const GAINS: Partial<Record<Seat, (t: Table, act: TrueAct, order: Order) => void>> = {
  washington: washingtonGains,
  jerusalem: jerusalemGains,
  tehran: tehranGains,
};

/** Called once for every act when it has been carried out. */
export function afterAct(t: Table, act: TrueAct, order: Order): void {
  remember(t, act);
  const own = t.s.seats[act.author].ownActs.find(({ id }) => id === act.id);
  if (own) own.success = act.success;
  commanderGains(t, act, order);
  GAINS[act.author]?.(t, act, order);
}
