import type { Length } from '../../../rules/vocabulary.ts';

/** Turns and minutes of each length (game.md section 3). */
export const LENGTH_OF: Record<Length, { turns: number; minutes: number }> = {
  lesson: { turns: 6, minutes: 45 },
  standard: { turns: 10, minutes: 90 },
  exercise: { turns: 14, minutes: 150 },
};
