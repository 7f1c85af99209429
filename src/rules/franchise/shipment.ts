import { inLine, onFront } from '../orders/forces.ts';
import { amount } from '../orders/order-rule.ts';
import { emit, type Table } from '../state/table.ts';
import { noteReading } from '../turn/note-reading.ts';
import type { Commander, Seat } from '../vocabulary.ts';

/** Rockets on the road: whoever stands on it can see and stop them (game.md section 7). */

/** Chance in whole % that half of a shipment is lost on its way. */
export function lossPct(t: Table, to: Commander): number {
  const of = (name: string) => amount(t.c, 'ship-rockets', name);
  if (to === 'border') return of('lossBorder');
  if (to === 'yemen') return groupInRedSea(t) ? of('lossYemen') : 0;
  const border = t.s.secret.pendingOrders.border.map(({ order }) => order);
  return (
    of('lossLebanon') +
    (border.includes('trade') ? of('lossTrade') : 0) +
    (border.includes('govern') ? of('lossGovern') : 0)
  );
}

function groupInRedSea(t: Table): boolean {
  const groups = t.s.seats.washington.units.filter((unit) => unit.kind === 'carrier' && inLine(unit, t.s.public.turn));
  return onFront(t.c, groups, 'RED').length > 0;
}

/** Sends one shipment: rounds and one Rockets (at most 3), or half the rounds and none if it was caught. */
export function ship(t: Table, to: Commander): void {
  const half = t.rng.chance(lossPct(t, to), `shipment ${to}`);
  const { stock } = t.s.seats[to];
  for (const [item, count] of Object.entries(t.c.shipments[to]))
    stock[item] = (stock[item] ?? 0) + (half ? Math.floor(count / 2) : count);
  const franchise = t.s.shared.franchise[to];
  if (!half) franchise.rockets = Math.min(3, franchise.rockets + 1);
  emit(t, 'shipment.lost', { to, half }, { seen: ['tehran', to] });
  if (to === 'lebanon' && t.rng.chance(amount(t.c, 'ship-rockets', 'seen'), 'shipment seen'))
    noticeShipment(t, 'jerusalem');
}

/** Jerusalem sees a quarter of the shipments to Lebanon: that is one of its red lines. */
function noticeShipment(t: Table, by: Seat): void {
  t.s.secret.shipmentsSeen += 1;
  noteReading(t, by, { by: 'news', what: 'shipment', about: 'lebanon', act: null, value: 'seen' });
}
