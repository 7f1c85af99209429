import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { KILLING_PLACE } from '../orders/jerusalem.ts';
import { type Front, HOME_FRONT, isCommander, type Level, type PlaceId } from '../vocabulary.ts';

/** Acts that are felt, not seen: they count on the front of the shadow whatever place they name. */
const inTheShadow = ({ order, item, to }: Order): boolean =>
  order === 'sabotage' ||
  order === 'cyber' ||
  order === 'cyber-spy' ||
  (order === 'strike-iran' && item === 'cyber') ||
  (order === 'targeted-killing' && to === 'tehran');

/** The place an act concerns. */
export function placeOf(c: Catalogue, order: Order): PlaceId {
  if (order.order === 'targeted-killing') return KILLING_PLACE[order.to ?? 'lebanon'] ?? 'beirut';
  return order.place !== undefined && Object.hasOwn(c.places, order.place) ? order.place : 'tehran';
}

/** The level an order counts as; a targeted killing in Iran weighs as much as a barrage. */
export function levelOf({ order, to, level }: Order): Level {
  if (order === 'targeted-killing') return to === 'tehran' ? 3 : 2;
  return level ?? 1;
}

/** The front on which an act counts. */
export function frontOf(c: Catalogue, order: Order): Front {
  if (inTheShadow(order)) return 'SHD';
  if (order.order === 'reply' && order.place === 'hormuz') return 'GULF';
  if (order.order === 'targeted-killing' && order.to && isCommander(order.to)) return HOME_FRONT[order.to];
  return c.places[placeOf(c, order)]?.front ?? 'SHD';
}
