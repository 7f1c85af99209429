import { rngOver, seedRng } from '../../lib/rng.ts';
import type { BySeat } from '../../rules/vocabulary.ts';
import { forSeats } from './cell.ts';

/** The levels in the order in which a seat takes them in one block. */
function shuffled(levels: readonly number[], seed: string): number[] {
  const rng = rngOver(seedRng(seed));
  const order = [...levels];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = rng.below(last + 1);
    [order[last], order[at]] = [order[at] ?? 0, order[last] ?? 0];
  }
  return order;
}

/**
 * Hawkishness of every seat in the n-th game of a ladder. Each block of games has each seat on each level once, and the orders
 * of the seats are independent, so that what one seat's level does is seen against all mixtures of the others.
 */
export function ladderOf(levels: readonly number[], game: number): { block: number; hawkish: BySeat<number> } {
  const block = Math.floor(game / levels.length);
  const step = game % levels.length;
  return { block, hawkish: forSeats((seat) => shuffled(levels, `ladder/${block}/${seat}`)[step] ?? 50) };
}
