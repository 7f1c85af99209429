import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashText } from '../../rules/digest.ts';
import { type Cell, type CellRow, cellKey } from './cell.ts';

/** Where finished games wait to be used again. */
export const CACHE_FOLDER = fileURLToPath(
  new URL('../../../node_modules/.cache/holding-pattern-lab/', import.meta.url),
);
/** Older versions of the program whose games are kept. */
const VERSIONS_KEPT = 4;

/** Finished games on disk: one file a cell, one line a game, so that a run that was stopped goes on where it was. */
export interface RowStore {
  /** Games of the cell that are finished, by number. */
  read(cell: Cell): Map<number, CellRow>;
  add(cell: Cell, row: CellRow): void;
}

function parseLine(line: string): CellRow | null {
  try {
    return JSON.parse(line) as CellRow;
  } catch {
    // The last line of a run that was cut off.
    return null;
  }
}

function dropOldVersions(folder: string, version: string): void {
  if (!existsSync(folder)) return;
  const others = readdirSync(folder)
    .filter((name) => name !== version)
    .map((name) => ({ path: join(folder, name), age: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.age - a.age);
  for (const { path } of others.slice(VERSIONS_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** A store for one version of the program and one seed. */
export function openRowStore(folder: string, version: string, seed: string): RowStore {
  dropOldVersions(folder, version);
  const home = join(folder, version);
  mkdirSync(home, { recursive: true });
  const pathOf = (cell: Cell): string => join(home, `${hashText(`${seed}\n${cellKey(cell)}`)}.jsonl`);
  return {
    read: (cell) => {
      const path = pathOf(cell);
      if (!existsSync(path)) return new Map();
      const rows = readFileSync(path, 'utf8').split('\n').map(parseLine);
      return new Map(rows.flatMap((row) => (row ? [[row.game, row]] : [])));
    },
    // A line break goes first: the rest of a line that was cut off then spoils nothing.
    add: (cell, row) => appendFileSync(pathOf(cell), `\n${JSON.stringify(row)}`),
  };
}

/** A store that keeps nothing, for series that need not go on. */
export const forgetful: RowStore = { read: () => new Map(), add: () => {} };
