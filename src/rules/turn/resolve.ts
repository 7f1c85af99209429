import { siteGains } from '../acts/answer.ts';
import { frontOf, placeOf } from '../acts/front.ts';
import { takeLosses } from '../acts/package.ts';
import { performAct } from '../acts/perform.ts';
import { settleEstimate } from '../clocks/estimate.ts';
import { playTile } from '../clocks/tiles.ts';
import type { Order, OrdersCommand } from '../commands.ts';
import { settleLanes } from '../economy/lanes.ts';
import { settleOil } from '../economy/oil.ts';
import { answerIncident, rollIncident } from '../escalation/incidents.ts';
import { shuffleAgenda } from '../escalation/leadership.ts';
import { judgeDirectives } from '../franchise/obedience.ts';
import { drawSlips } from '../franchise/slips.ts';
import type { OrderStep } from '../orders/order-rule.ts';
import { priceOf } from '../orders/price.ts';
import { ruleOf } from '../orders/rules.ts';
import { openAnswers } from '../signals/answers.ts';
import { pauseRuns } from '../signals/pauses.ts';
import { judgePledges } from '../signals/pledges.ts';
import { judgeWords } from '../signals/settle.ts';
import { announces } from '../signals/telegraphs.ts';
import { emit, type Table } from '../state/table.ts';
import { moveMoney } from '../state/tracks.ts';
import { seatView } from '../view/view.ts';
import { type BySeat, FRONTS, SEATS, type Seat } from '../vocabulary.ts';

type Drafts = BySeat<OrdersCommand | null>;
interface Pending {
  seat: Seat;
  order: Order;
}

/** Within a front acts are carried out in this order of seats (tables.md section 2). */
const ACTING: Seat[] = ['tehran', 'lebanon', 'border', 'yemen', 'washington', 'jerusalem'];

/** Steps R1 to R9 of a turn. */
export function resolveTurn(t: Table, drafts: Drafts): void {
  t.step = 'R1';
  takeOrders(t, drafts);
  openAnswers(t, drafts);
  answerIncident(t, drafts);
  for (const seat of SEATS) if (drafts[seat]?.redraw) redraw(t, seat);
  callOff(t);
  t.step = 'R2';
  judgePledges(t, drafts);
  judgeDirectives(t);
  t.step = 'R3';
  runOrders(t, 'prepare');
  t.step = 'R4';
  playTile(t, drafts.tehran?.tile ?? 'empty');
  t.step = 'R5';
  drawSlips(t);
  runActs(t, false);
  t.step = 'R6';
  runActs(t, true);
  t.step = 'R7';
  runOrders(t, 'close');
  judgeWords(t);
  t.step = 'R8';
  settleLanes(t);
  settleOil(t);
  t.step = 'R9';
  settleEstimate(t);
  rollIncident(t);
}

/** Orders become binding and are paid; doctrine stands until it is changed. */
function takeOrders(t: Table, drafts: Drafts): void {
  for (const seat of SEATS) {
    const orders = drafts[seat]?.orders ?? [];
    const own = t.s.seats[seat];
    t.s.secret.pendingOrders[seat] = orders;
    own.doctrine = drafts[seat]?.doctrine ?? own.doctrine;
    for (const order of orders) moveMoney(t, seat, -priceOf(seatView(t.s, seat), t.c, order));
  }
}

function redraw(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  own.redrawn = true;
  shuffleAgenda(t, seat);
}

/** A pause that starts now calls off the attacks ticked "not if a pause starts"; their price returns. */
function callOff(t: Table): void {
  if (!pauseRuns(t.s.public) || t.s.public.pause?.from !== t.s.public.turn) return;
  for (const seat of SEATS) {
    const orders = t.s.secret.pendingOrders[seat];
    const off = orders.filter(({ order, holdIfPause }) => ruleOf(order).step === 'act' && holdIfPause !== false);
    for (const order of off) {
      moveMoney(t, seat, priceOf(seatView(t.s, seat), t.c, order));
      emit(t, 'order.called-off', { seat, order: order.order, why: 'pause' }, { seen: [seat] });
    }
    t.s.secret.pendingOrders[seat] = orders.filter((order) => !off.includes(order));
  }
}

const pendingOf = (t: Table, step: OrderStep): Pending[] =>
  SEATS.flatMap((seat) =>
    t.s.secret.pendingOrders[seat].filter(({ order }) => ruleOf(order).step === step).map((order) => ({ seat, order })),
  );

/** Carries out all orders of a step that are no acts. What repeats lightly (words) looks at the last time it was given. */
function runOrders(t: Table, step: 'prepare' | 'close'): void {
  for (const { seat, order } of pendingOf(t, step)) {
    ruleOf(order.order).run?.(t, seat, order);
    t.s.seats[seat].lastGiven[order.order] = t.s.public.turn;
  }
}

const byFrontAndSeat = (t: Table) => (a: Pending, b: Pending) =>
  FRONTS.indexOf(frontOf(t.c, a.order)) - FRONTS.indexOf(frontOf(t.c, b.order)) ||
  ACTING.indexOf(a.seat) - ACTING.indexOf(b.seat);

/** Unannounced acts (R5), or those that were announced (R6); what they destroy is taken off after the last. */
function runActs(t: Table, announced: boolean): void {
  const acts = pendingOf(t, 'act')
    .filter(({ seat, order }) => isAnnounced(t, seat, order) === announced)
    .toSorted(byFrontAndSeat(t));
  const joined = acts.find(({ order }) => order.order === 'strike-site');
  for (const pending of acts) {
    t.s.seats[pending.seat].lastGiven[pending.order.order] = t.s.public.turn;
    if (pending !== joined || !joinStrike(t, joined)) act(t, pending, joined !== undefined);
  }
  takeLosses(t);
}

const isAnnounced = (t: Table, seat: Seat, order: Order): boolean =>
  announces(t, seat, { front: frontOf(t.c, order), place: placeOf(t.c, order), level: order.level ?? 2 });

const isSiteStrike = ({ order, item }: Order): boolean =>
  order === 'strike-site' || (order === 'strike-iran' && item === 'site');

/** Washington and Jerusalem on a site in one turn are one act of level 4; so is her strike under a green light. */
function act(t: Table, { seat, order }: Pending, withJerusalem: boolean): void {
  const green = seat === 'jerusalem' && t.s.shared.allies.greenLight >= t.s.public.turn;
  const joint = isSiteStrike(order) && ((seat === 'washington' && withJerusalem) || green);
  performAct(t, seat, order, joint ? { joint: true, level: 4 } : {});
}

/** If Washington's strike of this step already was a joint one, Jerusalem's order is part of it. */
function joinStrike(t: Table, { seat, order }: Pending): boolean {
  const joint = t.s.secret.acts.find(
    (each) => each.turn === t.s.public.turn && each.joint && each.author === 'washington',
  );
  if (!joint || !isSiteStrike(order) || seat !== 'jerusalem') return false;
  siteGains(t, joint);
  return true;
}
