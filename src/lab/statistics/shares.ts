import { wilson } from '../play/intervals.ts';
import type { Estimate } from './jackknife.ts';

/** The share of the rows for which it holds, in percent, with Wilson's interval; null if there are none. */
export function shareOf<T>(rows: readonly T[], holds: (row: T) => boolean): Estimate | null {
  if (rows.length === 0) return null;
  const count = rows.filter(holds).length;
  const { low, high } = wilson(count, rows.length);
  return { value: (100 * count) / rows.length, low: 100 * low, high: 100 * high };
}

/** The value that as many others exceed as fall short of, with its 95 % interval by ranks; null of none. */
export function median(values: readonly number[]): Estimate | null {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const at = (rank: number): number => sorted[Math.min(n - 1, Math.max(0, rank))] ?? 0;
  if (n === 0) return null;
  const half = 0.98 * Math.sqrt(n);
  return {
    value: (at(Math.floor(n / 2)) + at(Math.floor((n - 1) / 2))) / 2,
    low: at(Math.floor((n - 1) / 2 - half)),
    high: at(Math.ceil((n - 1) / 2 + half)),
  };
}

export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
