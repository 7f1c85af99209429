import type { Seat } from '../../rules/vocabulary.ts';
import { type Cell, type CellRow, cellOf, mixed } from '../cells/cell.ts';
import type { PlayerName } from '../players/players.ts';
import type { Pair } from '../statistics/paired.ts';

/** Two levels that lead the same seat in turn. */
export interface Duel {
  a: PlayerName;
  b: PlayerName;
  seat: Seat;
}

type Setting = Pick<Cell, 'games'> & Partial<Pick<Cell, 'length' | 'scenario'>>;

const idOf = (level: PlayerName, seat: Seat): string => `${level} leads ${seat}`;

function cellFor(level: PlayerName, seat: Seat, { games, ...table }: Setting): Cell {
  return cellOf(idOf(level, seat), games, { ...table, seats: { ...mixed(), [seat]: { level } } });
}

/** Both sides of a duel: the seat led by A, then by B, on the same seeds; Steady leads the other seats. */
export const duelCells = ({ a, b, seat }: Duel, setting: Setting): Cell[] => [
  cellFor(a, seat, setting),
  cellFor(b, seat, setting),
];

/** Scores of the seat in tenths, A's and B's, game by game, where both games are played. */
export function duelPairs({ a, b, seat }: Duel, rowsOf: (cell: string) => readonly CellRow[]): Pair[] {
  const other = new Map(rowsOf(idOf(b, seat)).map((row) => [row.game, row.scores[seat]]));
  return rowsOf(idOf(a, seat)).flatMap(({ game, scores }) => {
    const against = other.get(game);
    return against === undefined ? [] : [[scores[seat], against] as const];
  });
}
