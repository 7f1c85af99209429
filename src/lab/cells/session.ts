import { progressBar } from '../terminal/progress.ts';
import type { Cell } from './cell.ts';
import { rowVersion } from './code-version.ts';
import { CACHE_FOLDER, openRowStore } from './row-store.ts';
import { type CellRows, runCells } from './run-cells.ts';

/** What a shell expects of a program that was interrupted. */
export const INTERRUPTED_EXIT = 130;
export const USAGE_EXIT = 2;

export interface SessionOptions {
  seed: string;
  threads: number | null;
}

export interface Session {
  rows: CellRows;
  interrupted: boolean;
}

/** Where standard error is no terminal, a line a finished cell stands for the bar. */
function sayFinished(cell: Cell, left: number, done: number, total: number): void {
  if (left === 0 && !process.stderr.isTTY) console.error(`${done} of ${total} games: ${cell.id} is done`);
}

/**
 * Plays the cells with progress on standard error. Ctrl-C ends it early with what there is; every finished game is kept on
 * disk, and the same cells go on from there. Null, with the trouble on standard error, if a game broke.
 */
export async function playCells(cells: readonly Cell[], { seed, threads }: SessionOptions): Promise<Session | null> {
  const store = openRowStore(CACHE_FOLDER, rowVersion(), seed);
  const total = cells.reduce((sum, { games }) => sum + games, 0);
  const bar = progressBar(total, 'games');
  const run = runCells(cells, {
    seed,
    threads,
    store,
    onGame: (done, cell, left) => {
      bar.step(done);
      sayFinished(cell, left, done, total);
    },
  });
  let interrupted = false;
  const interrupt = (): void => {
    interrupted = true;
    run.stop();
  };
  // Before the first word is printed: whoever reads it may answer with Ctrl-C.
  process.once('SIGINT', interrupt);
  if (run.found > 0) console.error(`${run.found} of ${total} games were played before and are used again.`);
  try {
    await run.finished;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return null;
  } finally {
    process.off('SIGINT', interrupt);
    bar.stop();
  }
  if (interrupted) console.error('Stopped. Finished games are kept; the same command goes on from here.');
  return { rows: run.rows(), interrupted };
}
