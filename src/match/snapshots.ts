import type { Progress } from '../rules/save.ts';
import type { Phase } from '../rules/vocabulary.ts';

/** The game as a phase opened: from here a replay reaches any later point quickly. It holds every secret. */
export interface Snapshot extends Progress {
  turn: number;
  phase: Phase;
}

/** The edge of a phase if `progress` opens one, else null. */
export function edgeOf(progress: Progress, before: Snapshot | undefined): Snapshot | null {
  const { turn, phase } = progress.state.public;
  return before && before.turn === turn && before.phase === phase ? null : { ...progress, turn, phase };
}

/** The latest snapshot from which a replay reaches the point after `done` commands. */
export const latestBefore = (snapshots: readonly Snapshot[], done: number): Snapshot | undefined =>
  snapshots.findLast((snapshot) => snapshot.done <= done);
