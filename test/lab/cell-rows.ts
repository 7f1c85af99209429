import { type CellRow, forSeats } from '../../src/lab/cells/cell.ts';
import type { Played } from '../../src/lab/targets/row.ts';

let games = 0;

/** A quiet game of ten turns in which everybody scores 50, but for what is said. */
export function cellRow(more: Partial<CellRow> = {}): CellRow {
  games += 1;
  return {
    game: games,
    ending: 'A',
    turns: 10,
    scores: forSeats(() => 500),
    strike: false,
    chain: null,
    lit: Array.from({ length: more.turns ?? 10 }, () => 0),
    faults: 0,
    ...more,
  };
}

const NOTHING = { slip: false, incident: false, misattributed: false };

/** A war in the last of so many turns. */
export const war = (more: Partial<CellRow> = {}): CellRow =>
  cellRow({ ending: 'C', scores: forSeats(() => 0), chain: NOTHING, ...more });

/** So many copies, each a game of its own. */
export const times = (count: number, make: (at: number) => CellRow): CellRow[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Hand-made series, by the id of their cell. */
export const played = (series: Record<string, readonly CellRow[]>): Played => ({ of: (cell) => series[cell] ?? [] });
