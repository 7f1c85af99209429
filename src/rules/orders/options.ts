import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import type { OrderChoice, OrderOption } from '../legal/legal-types.ts';
import { type Reason, reason } from '../reasons.ts';
import { pauseRuns } from '../signals/pauses.ts';
import { forbiddenBy } from '../turn/cards.ts';
import type { SeatView } from '../view/view-types.ts';
import { ORDERS_OF, type OrderId } from '../vocabulary.ts';
import { priceOf } from './price.ts';
import { ruleOf } from './rules.ts';
import { canFire } from './salvo.ts';

/** An order without its ticks, with its fields in one sequence: two ways of writing the same order are equal. */
export function orderKey({ order, place, level, lane, unit, to, item, step, act, ask }: Order): string {
  return [order, place, level, lane, unit, to, item, step, act, ask].map((field) => field ?? '').join('|');
}

/** Why an order cannot be given at all this turn: a card, or too soon after the last time. */
function closedReason(view: SeatView, c: Catalogue, order: OrderId): Reason | null {
  const card = forbiddenBy(view.public, c, order);
  if (card) return reason('card-forbids', { card });
  const { every } = c.orders[order];
  const last = view.own.lastGiven[order];
  if (last === undefined) return null;
  if (every === 0) return reason('once-only');
  return view.public.turn - last < every ? reason('too-soon', { order, turn: last + every }) : null;
}

function optionOf(view: SeatView, c: Catalogue, given: Order, closed: Reason | null): OrderOption {
  const price = priceOf(view, c, given);
  const money = view.own.money;
  const why =
    closed ??
    ruleOf(given.order).check?.(view, c, given) ??
    canFire(view.own.stock, c, view.seat, given) ??
    (price > money ? reason('no-money', { price, money }) : null);
  return { given, price, reason: why, place: given.place ?? null };
}

/** The option that an order is, among all ways to give it; undefined if there is no such way. */
export function optionFor(view: SeatView, c: Catalogue, order: Order): OrderOption | undefined {
  const given = waysToGive(view, c, order.order).find((each) => isSame(each, order));
  return given && optionOf(view, c, given, closedReason(view, c, order.order));
}

const waysToGive = (view: SeatView, c: Catalogue, order: OrderId): Order[] =>
  ruleOf(order).options?.(view, c) ?? [{ order }];

/** The same order but for its ticks. */
const isSame = (a: Order, b: Order): boolean =>
  a.place === b.place &&
  a.level === b.level &&
  a.lane === b.lane &&
  a.unit === b.unit &&
  a.to === b.to &&
  a.item === b.item &&
  a.step === b.step &&
  a.act === b.act &&
  a.ask === b.ask;

/** Ticks that may be added to an order. */
export const togglesOf = (order: OrderId): OrderChoice['toggles'] => ruleOf(order).toggles ?? [];

/** One order with every concrete way to give it, from the seat's own view. */
export function orderChoice(view: SeatView, c: Catalogue, order: OrderId): OrderChoice {
  const closed = closedReason(view, c, order);
  const options = waysToGive(view, c, order).map((each) => optionOf(view, c, each, closed));
  const prices = options.map(({ price }) => price);
  const open = options.some((option) => option.reason === null);
  return {
    order,
    price: { low: prices.length ? Math.min(...prices) : 0, high: Math.max(...prices, 0) },
    reason: open ? null : (closed ?? options[0]?.reason ?? reason('not-offered')),
    options,
    toggles: togglesOf(order),
  };
}

export const orderChoices = (view: SeatView, c: Catalogue): OrderChoice[] =>
  ORDERS_OF[view.seat].map((order) => orderChoice(view, c, order));

/** How many orders the seat may give this turn. */
export function ordersAllowed(view: SeatView, c: Catalogue): number {
  const { capital, commander } = c.tuning.orders;
  const most = view.own.commander ? commander : capital;
  return view.own.fewerOrdersOn === view.public.turn ? most - 1 : most;
}

/**
 * Intelligence that takes no order and no money this turn: in a pause as many readings as the seat has orders, else none
 * (game.md section 5).
 */
export const freeReadings = (view: SeatView, c: Catalogue): number =>
  pauseRuns(view.public) ? ordersAllowed(view, c) : 0;
