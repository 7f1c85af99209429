import { SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { isPlayerName } from '../../cells/player-name.ts';
import { duelCells, duelPairs } from '../../duel/pairs.ts';
import type { PlayerName } from '../../players/players.ts';
import { pairedShare } from '../../statistics/paired.ts';
import { twentieth } from '../base-cells.ts';
import { notBuilt, type Part, part } from '../part.ts';
import type { Played, TargetRow } from '../row.ts';

/** Strongest first. */
const LADDER = ['sharp', 'steady', 'guided', 'random'];
const BAND = { atLeast: 65 };

/** Neighbours among the levels that are built. */
function steps(): [PlayerName, PlayerName][] {
  const built = LADDER.filter(isPlayerName);
  return built.slice(1).map((weaker, at) => [built[at] ?? weaker, weaker]);
}

function stepPart({ of }: Played, [a, b]: [PlayerName, PlayerName], seat: Seat): Part {
  return part(`${a} over ${b}, ${seat}`, pairedShare(duelPairs({ a, b, seat }, of)), '%', BAND);
}

export const LEVELS_ROW: TargetRow = {
  id: 12,
  name: 'Sharp over Steady over Guided over random, seat by seat',
  target: 'each step at least 65 % of paired games',
  formula:
    "Two games on one seed: the seat led by the stronger level, then by the weaker, the others by Steady with their own temperaments. The share of pairs in which the stronger scores more; equal scores, and so a war in both, count half. A twentieth of the games. Wilson's 95 % interval.",
  cells: (games) =>
    steps().flatMap(([a, b]) => SEATS.flatMap((seat) => duelCells({ a, b, seat }, { games: twentieth(games) }))),
  parts: (played) => [
    ...steps().flatMap((step) => SEATS.map((seat) => stepPart(played, step, seat))),
    ...LADDER.filter((level) => !isPlayerName(level)).map((level) => notBuilt(level, BAND, `${level} is not built`)),
  ],
};
