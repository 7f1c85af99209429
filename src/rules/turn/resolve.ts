import { sum } from '../../lib/number.ts';
import { settleEstimate } from '../clocks/estimate.ts';
import { playTile } from '../clocks/tiles.ts';
import type { OrdersCommand } from '../commands.ts';
import { settleLanes } from '../economy/lanes.ts';
import { settleOil } from '../economy/oil.ts';
import { answerIncident, rollIncident } from '../escalation/incidents.ts';
import { redrawAgenda } from '../escalation/leadership.ts';
import { judgeDirectives } from '../franchise/obedience.ts';
import { drawSlips } from '../franchise/slips.ts';
import { callOff } from '../orders/call-off.ts';
import { priceOf } from '../orders/price.ts';
import { ruleOf } from '../orders/rules.ts';
import { openAnswers } from '../signals/answers.ts';
import { pauseRuns } from '../signals/pauses.ts';
import { judgePledges } from '../signals/pledges.ts';
import { judgeWords } from '../signals/settle.ts';
import type { Table } from '../state/table.ts';
import { moveMoney } from '../state/tracks.ts';
import { seatView } from '../view/view.ts';
import { type BySeat, SEATS, type Seat } from '../vocabulary.ts';
import { pendingOf, runActs } from './acts.ts';

type Drafts = BySeat<OrdersCommand | null>;

/** Steps R1 to R9 of a turn. */
export function resolveTurn(t: Table, drafts: Drafts): void {
  t.step = 'R1';
  takeOrders(t, drafts);
  openAnswers(t, drafts);
  answerIncident(t, drafts);
  for (const seat of SEATS) if (drafts[seat]?.redraw) redraw(t, seat);
  holdForPause(t);
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
    const seen = seatView(t.s, seat);
    moveMoney(t, seat, -sum(orders.map((order) => priceOf(seen, t.c, order))));
  }
}

function redraw(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  own.redrawn = true;
  redrawAgenda(t, seat);
}

/** A pause that starts now calls off the attacks ticked "not if a pause starts"; their price returns. */
function holdForPause(t: Table): void {
  if (!pauseRuns(t.s.public) || t.s.public.pause?.from !== t.s.public.turn) return;
  const started = t.events.findLast(({ type }) => type === 'pause.started')?.id ?? null;
  for (const seat of SEATS) {
    const orders = t.s.secret.pendingOrders[seat];
    const off = orders.filter(({ order, holdIfPause }) => ruleOf(order).step === 'act' && holdIfPause !== false);
    for (const order of off) callOff(t, { seat, order }, 'pause', started);
    t.s.secret.pendingOrders[seat] = orders.filter((order) => !off.includes(order));
  }
}

/** Carries out all orders of a step that are no acts. What repeats lightly (words) looks at the last time it was given. */
function runOrders(t: Table, step: 'prepare' | 'close'): void {
  for (const { seat, order } of pendingOf(t, step)) {
    ruleOf(order.order).run?.(t, seat, order);
    t.s.seats[seat].lastGiven[order.order] = t.s.public.turn;
  }
}
