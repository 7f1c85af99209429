import { siteGains, surchargeOn } from '../acts/answer.ts';
import { frontOf, levelOf, placeOf } from '../acts/front.ts';
import { payPackage, takeLosses } from '../acts/package.ts';
import { performAct } from '../acts/perform.ts';
import type { Order } from '../commands.ts';
import type { Pending } from '../orders/call-off.ts';
import type { OrderStep } from '../orders/order-rule.ts';
import { ruleOf } from '../orders/rules.ts';
import { canFire } from '../orders/salvo.ts';
import { announces } from '../signals/telegraphs.ts';
import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { FRONTS, SEATS, type Seat } from '../vocabulary.ts';

/** Steps R5 and R6: the acts of a turn, front by front, and what they destroy. */

/** Within a front acts are carried out in this order of seats (tables.md section 2). */
const ACTING: Seat[] = ['tehran', 'lebanon', 'border', 'yemen', 'washington', 'jerusalem'];

/** Orders of a step that wait to be carried out, seat by seat. */
export function pendingOf(t: Table, step: OrderStep): Pending[] {
  const pending: Pending[] = [];
  for (const seat of SEATS)
    for (const order of t.s.secret.pendingOrders[seat])
      if (ruleOf(order.order).step === step) pending.push({ seat, order });
  return pending;
}

const byFrontAndSeat = (t: Table) => (a: Pending, b: Pending) =>
  FRONTS.indexOf(frontOf(t.c, a.order)) - FRONTS.indexOf(frontOf(t.c, b.order)) ||
  ACTING.indexOf(a.seat) - ACTING.indexOf(b.seat);

/** Unannounced acts (R5), or those that were announced (R6); what they destroy is taken off after the last. */
export function runActs(t: Table, announced: boolean): void {
  const partner = partnerOf(t);
  const acts = pendingOf(t, 'act')
    .filter(({ order }) => order !== partner)
    .filter((pending) => isAnnounced(t, pending) === announced)
    .toSorted(byFrontAndSeat(t));
  for (const pending of acts) carryOut(t, pending);
  takeLosses(t);
}

const isAnnounced = (t: Table, { seat, order }: Pending): boolean => {
  const level = isJoint(t, { seat, order }) ? JOINT.level : levelOf(order);
  return announces(t, seat, { front: frontOf(t.c, order), place: placeOf(t.c, order), level });
};

const isSiteStrike = ({ order, item }: Order): boolean =>
  order === 'strike-site' || (order === 'strike-iran' && item === 'site');

/** Two capitals on a site in one turn are one act, of this level (game.md section 8). */
const JOINT = { joint: true, level: 4 } as const;

/** Jerusalem's strike on a site, if Washington strikes one this turn: it is carried out with Washington's. */
function partnerOf(t: Table): Order | undefined {
  const { washington, jerusalem } = t.s.secret.pendingOrders;
  const own = t.s.seats.jerusalem;
  const hers = jerusalem.find(isSiteStrike);
  const able = hers && own.money >= surchargeOn(t) && canFire(own.stock, t.c, 'jerusalem', hers) === null;
  return able && washington.some(isSiteStrike) ? hers : undefined;
}

/** Washington with Jerusalem beside it, or Jerusalem under a green light. */
function isJoint(t: Table, { seat, order }: Pending): boolean {
  if (!isSiteStrike(order)) return false;
  return seat === 'washington' ? partnerOf(t) !== undefined : t.s.shared.allies.greenLight >= t.s.public.turn;
}

function carryOut(t: Table, { seat, order }: Pending): void {
  const partner = seat === 'washington' && isSiteStrike(order) ? partnerOf(t) : undefined;
  t.s.seats[seat].lastGiven[order.order] = t.s.public.turn;
  const act = performAct(t, seat, order, isJoint(t, { seat, order }) ? JOINT : {});
  if (partner && act) joinIn(t, act, partner);
  else if (partner) carryOut(t, { seat: 'jerusalem', order: partner });
}

/** Jerusalem's part in a joint strike: her aircraft, her gains, and no act of her own besides. */
function joinIn(t: Table, act: TrueAct, order: Order): void {
  const { pendingOrders } = t.s.secret;
  pendingOrders.jerusalem = pendingOrders.jerusalem.filter((each) => each !== order);
  t.s.seats.jerusalem.lastGiven[order.order] = t.s.public.turn;
  payPackage(t, 'jerusalem', act, order);
  siteGains(t, act);
}
