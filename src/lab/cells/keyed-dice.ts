import { type Rng, type RngState, rngOver, seedRng } from '../../lib/rng.ts';
import type { Dice } from '../../rules/state/table.ts';

/**
 * Dice whose draws hang on what is drawn and not on how many were drawn before: with the same start and `throwNumber`, a turn
 * played with one seat's orders left out meets the same luck everywhere else. Draws without a label follow the labelled
 * draw before them.
 */
export const keyedDice =
  (throwNumber: number): Dice =>
  (state: RngState) => {
    const start = `${throwNumber}/${state.join('/')}`;
    const times = new Map<string, number>();
    let plain = rngOver(seedRng(start));
    const named = (label: string | undefined): Rng => {
      if (label === undefined) return plain;
      const nth = times.get(label) ?? 0;
      times.set(label, nth + 1);
      plain = rngOver(seedRng(`${start}/after/${label}/${nth}`));
      return rngOver(seedRng(`${start}/${label}/${nth}`));
    };
    return {
      below: (n, label) => named(label).below(n),
      between: (low, high, label) => named(label).between(low, high),
      chance: (percent, label) => named(label).chance(percent),
      binomial: (n, percent, label) => named(label).binomial(n, percent),
    };
  };
