import { runOnThreads, type Series } from '../play/pool.ts';
import type { Cell, CellRow } from './cell.ts';
import type { RowStore } from './row-store.ts';
import type { PlayedGame } from './worker.ts';

/** A game to play: its cell's place in the list, the cell, the number of the game. */
export interface CellTask {
  at: number;
  cell: Cell;
  game: number;
}

/** Rows of every cell by its id, in the order of the games. */
export type CellRows = ReadonlyMap<string, readonly CellRow[]>;

export interface CellRun extends Series {
  total: number;
  /** Games that were on disk already. */
  found: number;
  rows(): CellRows;
}

interface RunOptions {
  seed: string;
  threads: number | null;
  store: RowStore;
  onGame: (done: number, cell: Cell, leftOfCell: number) => void;
}

/** Plays what is missing of the cells on worker threads, and keeps every finished game at once. */
export function runCells(cells: readonly Cell[], { seed, threads, store, onGame }: RunOptions): CellRun {
  const known = cells.map((cell) => {
    const kept = [...store.read(cell)].filter(([game]) => game < cell.games);
    return new Map(kept);
  });
  const found = known.reduce((sum, { size }) => sum + size, 0);
  const tasks = cells.flatMap((cell, at) =>
    Array.from({ length: cell.games }, (_, game): CellTask => ({ at, cell, game })).filter(
      ({ game }) => !known[at]?.has(game),
    ),
  );
  const left = cells.map((cell, at) => cell.games - (known[at]?.size ?? 0));
  let done = found;
  const take = ({ at, row }: PlayedGame): void => {
    const cell = cells[at];
    if (!cell) return;
    known[at]?.set(row.game, row);
    store.add(cell, row);
    done += 1;
    left[at] = (left[at] ?? 1) - 1;
    onGame(done, cell, left[at] ?? 0);
  };
  const file = new URL('./worker.ts', import.meta.url);
  const series = runOnThreads<CellTask, PlayedGame>({ file, data: { seed }, most: threads }, tasks, take);
  const inOrder = (rows: Map<number, CellRow> | undefined): CellRow[] =>
    [...(rows ?? [])].sort(([a], [b]) => a - b).map(([, row]) => row);
  const rows = () => new Map(cells.map((cell, at) => [cell.id, inOrder(known[at])]));
  return { ...series, total: found + tasks.length, found, rows };
}

/** Cells of the same id once, with the most games any of them asks for. */
export function merged(cells: readonly Cell[]): Cell[] {
  const byId = new Map<string, Cell>();
  for (const cell of cells) {
    const known = byId.get(cell.id);
    byId.set(cell.id, known && known.games >= cell.games ? known : cell);
  }
  return [...byId.values()];
}
