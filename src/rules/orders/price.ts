import { roundHalfAway } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { pauseRuns } from '../signals/pauses.ts';
import { pricePct } from '../turn/cards.ts';
import type { SeatView } from '../view/view-types.ts';
import { basePrice } from './order-rule.ts';

/**
 * Price of an order in whole $M for this seat now: data, cards in force, and half for harassing US places or the Gulf
 * while Washington is read as irresolute (tables.md section 11). Intelligence is free in a pause.
 */
export function priceOf(view: SeatView, c: Catalogue, order: Order): number {
  if (order.order === 'intelligence' && pauseRuns(view.public)) return 0;
  const def = c.orders[order.order];
  const base = basePrice(def, view.seat, order);
  const half = cheapWhileIrresolute(view, c, order) ? 50 : 100;
  return roundHalfAway((base * pricePct(view.public, c, order.order) * half) / 10_000);
}

function cheapWhileIrresolute(view: SeatView, c: Catalogue, order: Order): boolean {
  if (view.own.resolveRead > c.tuning.resolve.low || (order.level ?? 1) > 2) return false;
  if (order.order === 'gulf-harassment') return true;
  return order.order === 'attack' && isUsPlace(c, order.place);
}

/** Washington answers for it: US troops, partners' places, the lanes. */
export function isUsPlace(c: Catalogue, place: string | undefined): boolean {
  return place !== undefined && Object.hasOwn(c.places, place) && c.places[place]?.holder === 'washington';
}
