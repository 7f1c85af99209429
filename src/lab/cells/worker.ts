import { parentPort, workerData } from 'node:worker_threads';
import type { CellRow } from './cell.ts';
import { playCellGame } from './play-cell.ts';
import type { CellTask } from './run-cells.ts';

/** Plays every game it is sent and sends its row back. */
const { seed } = workerData as { seed: string };

export interface PlayedGame {
  at: number;
  row: CellRow;
}

parentPort?.on('message', async ({ at, cell, game }: CellTask) => {
  const played: PlayedGame = { at, row: await playCellGame(cell, seed, game) };
  parentPort?.postMessage(played);
});
