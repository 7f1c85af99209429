import { sum } from '../../lib/number.ts';
import { frontOf } from '../acts/front.ts';
import type { Catalogue } from '../catalogue.ts';
import { checkTile } from '../clocks/tiles.ts';
import type { Order, OrdersCommand } from '../commands.ts';
import { DOCTRINES } from '../raids/types.ts';
import { type Reason, reason } from '../reasons.ts';
import { checkAnswers } from '../signals/check.ts';
import { pauseRuns } from '../signals/pauses.ts';
import type { SeatView } from '../view/view-types.ts';
import { type Front, ORDERS_OF } from '../vocabulary.ts';
import { launchReason } from './forces.ts';
import { freeReadings, optionFor, ordersAllowed, togglesOf } from './options.ts';
import { priceOf } from './price.ts';
import { ruleOf } from './rules.ts';
import { canFireAll } from './salvo.ts';

export type OrdersBody = Pick<OrdersCommand, 'answers' | 'orders' | 'doctrine' | 'tile' | 'choice' | 'redraw'>;

/** Two orders with the same key cannot stand together in one turn. */
function rivalKey({ order, place, to, lane, unit, act, ask }: Order): string {
  if (order === 'tighten' || order === 'ease') return 'sanctions';
  if (order === 'attack' || order === 'reply' || order === 'campaign' || order === 'direct-strike')
    return `${order} ${place}`;
  return [order, to, lane, unit, act, ask].join(' ');
}

function firstRepeated<T>(values: readonly T[]): T | undefined {
  return values.find((value, at) => values.indexOf(value) !== at);
}

function checkOne(view: SeatView, c: Catalogue, order: Order): Reason | null {
  if (!ORDERS_OF[view.seat].includes(order.order)) return reason('not-offered', { order: order.order });
  const option = optionFor(view, c, order);
  if (!option) return reason('not-offered', { order: order.order });
  const toggles = togglesOf(order.order);
  const ticked = (['claimed', 'announce', 'holdIfPause'] as const).find(
    (tick) => order[tick] !== undefined && !toggles.includes(tick),
  );
  return ticked ? reason('malformed', { path: ticked, allowed: toggles.join(', ') }) : option.reason;
}

/** Fronts on which this list acts, the shadow aside: one act a front. */
function actFronts(c: Catalogue, orders: readonly Order[]): Front[] {
  return orders
    .filter(({ order }) => ruleOf(order).step === 'act')
    .map((order) => frontOf(c, order))
    .filter((front) => front !== 'SHD');
}

function checkTogether(view: SeatView, c: Catalogue, { orders, tile }: OrdersBody): Reason | null {
  const allowed = ordersAllowed(view, c);
  const count = orders.length - readingsBeside(view, c, orders);
  if (count > allowed) return reason('too-many-orders', { count, allowed });
  const rival = firstRepeated(orders.map(rivalKey));
  if (rival) return reason('duplicate', { order: rival });
  const front = firstRepeated(actFronts(c, orders));
  if (front) return reason('too-many-acts-on-front', { front });
  const given = orders.map(({ order }) => order);
  if (given.includes('attack') && given.includes('truce')) return reason('attack-and-truce');
  const price = sum(orders.map((order) => priceOf(view, c, order))) + (tile ? c.tiles[tile].price : 0);
  if (price > view.own.money) return reason('no-money', { price, money: view.own.money });
  return checkRounds(view, c, orders);
}

/** Readings of a pause take no order. */
function readingsBeside(view: SeatView, c: Catalogue, orders: readonly Order[]): number {
  const readings = orders.filter(({ order }) => order === 'intelligence').length;
  return Math.min(readings, freeReadings(view, c));
}

function checkRounds(view: SeatView, c: Catalogue, orders: readonly Order[]): Reason | null {
  const short = canFireAll(view.own.stock, c, view.seat, orders);
  return short || view.seat !== 'tehran' ? short : launchReason(c, view.own, view.public.turn, orders);
}

function checkRest(view: SeatView, c: Catalogue, { doctrine, tile, choice, redraw }: OrdersBody): Reason | null {
  if (!DOCTRINES.includes(doctrine)) return reason('malformed', { path: 'doctrine', allowed: DOCTRINES.join(', ') });
  if (tile !== undefined) {
    const why = checkTile(view, c, tile);
    if (why) return why;
  }
  if (choice !== undefined && view.public.incident?.seat !== view.seat)
    return reason('not-offered', { order: 'choice' });
  if (redraw && !mayRedraw(view)) return reason('not-offered', { order: 'redraw' });
  return null;
}

/** During a pause each seat may redraw its agenda once; Lesson has no agendas. */
export const mayRedraw = (view: SeatView): boolean =>
  pauseRuns(view.public) && !view.own.redrawn && view.own.agenda !== null;

/** Null if the seat may give all this now, else the first reason against it. Reads the seat's own view alone. */
export function checkOrders(view: SeatView, c: Catalogue, body: OrdersBody): Reason | null {
  for (const order of body.orders) {
    const why = checkOne(view, c, order);
    if (why) return why;
  }
  return checkTogether(view, c, body) ?? checkRest(view, c, body) ?? checkAnswers(view, c, body.answers);
}
