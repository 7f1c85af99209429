import { wilson } from '../play/intervals.ts';
import type { Estimate } from './jackknife.ts';

/** Scores of the two sides in one pair of games on the same seed. */
export type Pair = readonly [a: number, b: number];

/**
 * How often A scores higher than B on the same seed, in percent, with Wilson's interval. Equal scores count half: so does a
 * war in both games, where everybody scores 0.
 */
export function pairedShare(pairs: readonly Pair[]): Estimate | null {
  if (pairs.length === 0) return null;
  const points = pairs.reduce((sum, [a, b]) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0);
  const { low, high } = wilson(points, pairs.length);
  return { value: (100 * points) / pairs.length, low: 100 * low, high: 100 * high };
}
