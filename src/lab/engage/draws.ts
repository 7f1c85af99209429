import type { Rng } from '../../lib/rng.ts';
import type { PriceRange } from '../../rules/raids/types.ts';

const GRAIN = 1_000_000;

/** Evenly between 0 and 1. */
export const fraction = (rng: Rng): number => rng.below(GRAIN + 1) / GRAIN;

/** Evenly between the two. */
export const evenly = (rng: Rng, low: number, high: number): number => low + (high - low) * fraction(rng);

/** Between the ends, likeliest at `mid`: a triangle. */
export function triangle(rng: Rng, { low, mid, high }: PriceRange): number {
  const width = high - low;
  if (width <= 0) return mid;
  const share = fraction(rng);
  const bend = (mid - low) / width;
  return share < bend
    ? low + Math.sqrt(share * width * (mid - low))
    : high - Math.sqrt((1 - share) * width * (high - mid));
}

/** A factor between 1/most and most, as often above 1 as below. */
export function factor(rng: Rng, most: number): number {
  const lean = evenly(rng, -1, 1);
  const size = 1 + Math.abs(lean) * (most - 1);
  return lean >= 0 ? size : 1 / size;
}

/** A bell from -3 to 3 with a standard deviation of 1: the sum of twelve even draws, centred. */
export function bell(rng: Rng): number {
  let total = -6;
  for (let i = 0; i < 12; i += 1) total += fraction(rng);
  return Math.max(-3, Math.min(3, total));
}
