import type { Catalogue, OrderDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import type { Reason } from '../reasons.ts';
import type { Table } from '../state/table.ts';
import type { SeatView } from '../view/view-types.ts';
import type { OrderId, Seat } from '../vocabulary.ts';

export type Toggle = 'claimed' | 'announce' | 'holdIfPause';

/** When an order is carried out: preparations (R3), acts (R5, announced R6), all others (R7). */
export type OrderStep = 'prepare' | 'act' | 'close';

/** What an order is, beyond its data: the ways to give it, what stands in its way, what it does. */
export interface OrderRule {
  step: OrderStep;
  toggles?: Toggle[];
  /** Every concrete way this seat can give the order, legal or not, without toggles. Default: the bare order. */
  options?(view: SeatView, c: Catalogue): Order[];
  /** What stands in the way of one option, beyond money, cards and turns. */
  check?(view: SeatView, c: Catalogue, order: Order): Reason | null;
  /** Its effect. Acts have none here: `performAct` carries them out. */
  run?(t: Table, seat: Seat, order: Order): void;
}
export type OrderRules = Partial<Record<OrderId, OrderRule>>;

/** An amount of an order's effect; 0 if the content names none (the validator reports that). */
export const amount = (c: Catalogue, order: OrderId, name: string): number => {
  const { amounts } = c.orders[order];
  return (Object.hasOwn(amounts, name) ? amounts[name] : 0) ?? 0;
};

/** Price before cards and half prices, $M. */
export function basePrice(def: OrderDef, seat: Seat, order: Order): number {
  const { price } = def;
  if (typeof price === 'number') return price;
  if (Array.isArray(price)) return price[(order.level ?? 1) - 1] ?? 0;
  // By the seat that pays; where it has no price of its own, by whom the order is for (shipments).
  return price[seat] ?? price[order.to ?? seat] ?? 0;
}
