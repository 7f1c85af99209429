import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import { dealRuns } from '../signals/deals.ts';
import { emit, type Table } from '../state/table.ts';

/**
 * Rents of those who live on the smuggling, 0-500 (tables.md section 10): sanctions and front companies raise them,
 * relief lowers them. That is why relief is a threat to them (M15).
 */
export function rentsOf({ s, c }: Pick<Table, 's' | 'c'>): number {
  const shadow = s.seats.tehran.economy?.shadow ?? 0;
  return rentsAt(c, s.public.sanctions, shadow, dealRuns(s, 'waiver'));
}

/** Rents under so many steps of sanctions and of Shadow. */
export function rentsAt(c: Catalogue, sanctions: number, shadow: number, waived = false): number {
  const { base, perSanction, perShadow, waiver, max } = c.tuning.economy.rents;
  return clamp(base + perSanction * sanctions + perShadow * shadow - (waived ? waiver : 0), 0, max);
}

/** Brings Tehran's Rents up to date and tells it what moved (R8). */
export function settleRents(t: Table): void {
  const { economy } = t.s.seats.tehran;
  if (!economy) return;
  const from = economy.rents;
  economy.rents = rentsOf(t);
  if (economy.rents !== from)
    emit(t, 'track.moved', { seat: 'tehran', track: 'rents', from, to: economy.rents }, { seen: ['tehran'] });
}
