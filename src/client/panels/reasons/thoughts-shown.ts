import type { Explanation } from '../../../ai/explain/explanation.ts';
import type { PublicState } from '../../../rules/state/state.ts';

/** Place of a phase in the course of a game. */
const placeOf = (turn: number, phase: string): number => 2 * turn + (phase === 'signals' ? 0 : 1);

/**
 * Reasons that may be shown now: after the game all of them; during a Guided game those of phases that have closed; else
 * none. If a seat decided twice in a phase, what it decided last counts.
 */
export function thoughtsShown(
  thoughts: readonly Explanation[],
  { turn, phase }: Pick<PublicState, 'turn' | 'phase'>,
  guided: boolean,
): Explanation[] {
  if (phase !== 'over' && !guided) return [];
  const now = phase === 'over' ? Number.POSITIVE_INFINITY : placeOf(turn, phase);
  const last = new Map<string, Explanation>();
  for (const thought of thoughts)
    if (placeOf(thought.turn, thought.phase) < now)
      last.set(`${thought.seat} ${thought.turn} ${thought.phase}`, thought);
  return [...last.values()];
}

/** The phases a seat has reasons for, newest first. */
export const phasesOf = (thoughts: readonly Explanation[]): Explanation[] =>
  thoughts.toSorted((a, b) => placeOf(b.turn, b.phase) - placeOf(a.turn, a.phase));
