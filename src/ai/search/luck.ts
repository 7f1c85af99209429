import { type Rng, type RngState, rngOver } from '../../lib/rng.ts';
import type { Dice } from '../../rules/state/table.ts';

const FNV = 0x01000193;

/** A number of a label and of how often it came before. */
function hashOf(label: string, nth: number): number {
  let h = 0x811c9dc5 ^ nth;
  for (let i = 0; i < label.length; i += 1) h = Math.imul(h ^ label.charCodeAt(i), FNV);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

const streamOf = ([a, b, c]: RngState, hash: number): Rng => {
  const state: RngState = [a ^ hash, Math.imul(b ^ hash, 0x9e3779b1), Math.imul(c + hash, 0x297a2d39), 1];
  const rng = rngOver(state);
  for (let i = 0; i < 6; i += 1) rng.below(2);
  return rng;
};

/**
 * Dice whose draws hang on what is drawn and not on how many were drawn before, so that two plans tried in the same world
 * meet the same luck wherever they do the same (common random numbers). Draws without a label follow the labelled draw
 * before them.
 */
export const sameLuck: Dice = (state: RngState) => {
  const times = new Map<string, number>();
  let plain = streamOf(state, 0);
  const named = (label: string | undefined): Rng => {
    if (label === undefined) return plain;
    const nth = times.get(label) ?? 0;
    times.set(label, nth + 1);
    const hash = hashOf(label, nth);
    plain = streamOf(state, hash ^ 0x5bd1e995);
    return streamOf(state, hash);
  };
  return {
    below: (n, label) => named(label).below(n),
    between: (low, high, label) => named(label).between(low, high),
    chance: (percent, label) => named(label).chance(percent),
    binomial: (n, percent, label) => named(label).binomial(n, percent),
  };
};

/** Fresh luck for a phase: four numbers drawn from `rng`. */
export const freshLuck = (rng: Rng): RngState => [
  rng.below(0x7fffffff),
  rng.below(0x7fffffff),
  rng.below(0x7fffffff),
  1,
];
