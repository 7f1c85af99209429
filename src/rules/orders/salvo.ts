import { sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { fillSalvo, type SalvoNeed, salvoNeeds } from '../raids/salvo.ts';
import type { SalvoLine, WeaponGroup } from '../raids/types.ts';
import { type Reason, reason } from '../reasons.ts';
import type { Seat } from '../vocabulary.ts';

const AIR: readonly Order['order'][] = ['reply', 'campaign', 'strike-iran', 'strike-site'];

/** Rounds an order fires, by need; none for orders that fire nothing. */
export function needsOf(c: Catalogue, seat: Seat, order: Order): readonly SalvoNeed[] {
  const level = order.level ?? 1;
  if (order.order === 'attack' || order.order === 'direct-strike')
    return salvoNeeds(c.salvos, seat, order.place ?? '', level) ?? [];
  if (!AIR.includes(order.order) || order.item === 'cyber') return [];
  if (seat !== 'washington' && seat !== 'jerusalem') return [];
  return c.airPackages[seat][level >= 3 ? 3 : level === 2 ? 2 : 1].needs;
}

/** Null if the stock holds the whole salvo, else what is missing first. */
export function canFire(stock: Record<string, number>, c: Catalogue, seat: Seat, order: Order): Reason | null {
  const filled = fillSalvo(needsOf(c, seat, order), stock);
  return 'short' in filled ? reason('no-stock', filled.short) : null;
}

/** Null if one stock holds the salvos of all these orders together. */
export function canFireAll(
  stock: Record<string, number>,
  c: Catalogue,
  seat: Seat,
  orders: readonly Order[],
): Reason | null {
  const filled = fillSalvo(
    orders.flatMap((order) => needsOf(c, seat, order)),
    stock,
  );
  return 'short' in filled ? reason('no-stock', filled.short) : null;
}

/** The salvo of an order from this stock; null if it no longer holds it. */
export function salvoOf(stock: Record<string, number>, c: Catalogue, seat: Seat, order: Order): SalvoLine[] | null {
  const filled = fillSalvo(needsOf(c, seat, order), stock);
  return 'short' in filled ? null : filled.salvo;
}

/** Rounds of one group in a salvo of Tehran's: what its launchers of that kind must be able to send. */
export function roundsOf(c: Catalogue, order: Order, group: WeaponGroup): number {
  const fitting = needsOf(c, 'tehran', order).filter(({ anyOf }) => {
    const munition = c.weapons.munitions[anyOf[0] ?? ''];
    return munition !== undefined && c.weapons.classes[munition.class].group === group;
  });
  return sum(fitting.map(({ count }) => count));
}
