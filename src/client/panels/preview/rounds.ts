import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Order } from '../../../rules/commands.ts';
import { needsOf } from '../../../rules/orders/salvo.ts';
import type { Seat } from '../../../rules/vocabulary.ts';
import { isCommander } from '../../../rules/vocabulary.ts';

/** Rounds an order takes from the shelf (below 0) or puts on it, with what is there now. */
export interface RoundsLine {
  item: string;
  count: number;
  have: number;
}

/** Rounds that orders of supply bring to this seat or to whom they are for. */
function gained(c: Catalogue, seat: Seat, { order, to, item }: Order): Record<string, number> {
  const { amounts } = c.orders[order];
  const only = (items: readonly string[]) => Object.fromEntries(items.map((id) => [id, amounts[id] ?? 0]));
  switch (order) {
    case 'rebuild':
    case 'drones':
    case 'reload':
      return amounts;
    case 'resupply':
      return only(item === 'jerusalem' ? ['tamir', 'stunner', 'arrow_2', 'arrow_3'] : ['pac3_mse', 'coyote']);
    case 'ship-rockets':
      return to && isCommander(to) ? c.shipments[to] : {};
    case 'workshop':
      return Object.fromEntries(
        Object.entries(amounts).flatMap(([key, count]) => {
          const [owner, round] = key.split(' ');
          return owner === seat && round ? [[round, count]] : [];
        }),
      );
    default:
      return {};
  }
}

/** The rounds an order spends and brings; the first munition of a need is used up before the next. */
export function roundsOf(
  stock: Readonly<Record<string, number>>,
  c: Catalogue,
  seat: Seat,
  order: Order,
): RoundsLine[] {
  const have = (item: string): number => (Object.hasOwn(stock, item) ? (stock[item] ?? 0) : 0);
  const lines: RoundsLine[] = [];
  for (const { anyOf, count } of needsOf(c, seat, order)) {
    let missing = count;
    for (const item of anyOf) {
      const taken = Math.min(have(item), missing);
      if (taken > 0) lines.push({ item, count: -taken, have: have(item) });
      missing -= taken;
    }
  }
  const mines = order.order === 'gulf-harassment' ? (c.orders[order.order].amounts.mines ?? 0) * (order.level ?? 1) : 0;
  if (mines > 0) lines.push({ item: 'mine', count: -mines, have: have('mine') });
  for (const [item, count] of Object.entries(gained(c, seat, order))) lines.push({ item, count, have: have(item) });
  return lines;
}
