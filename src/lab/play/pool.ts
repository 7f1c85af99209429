import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { GameRow } from './one-game.ts';
import type { PlayOptions } from './options.ts';

/** A series that runs in worker threads. */
export interface Series {
  /** Ends when all tasks are done, or after `stop`; fails if a thread breaks. */
  finished: Promise<void>;
  /** Takes the work away from the threads. */
  stop(): void;
}

interface Threads {
  /** The worker's file: it answers every task it is sent with one row. */
  file: URL;
  /** What each thread is given when it starts. */
  data: unknown;
  /** Most threads at once; null: one a processor. */
  most: number | null;
}

/** Does the tasks on worker threads, each thread one at a time, in their order; hands over every row as it comes. */
export function runOnThreads<Task, Row>(
  { file, data, most }: Threads,
  tasks: readonly Task[],
  onRow: (row: Row) => void,
): Series {
  const count = Math.min(tasks.length, most ?? availableParallelism());
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: data }));
  let next = 0;
  const stop = (): void => {
    for (const worker of workers) void worker.terminate();
  };
  const give = (worker: Worker): void => {
    if (next < tasks.length) worker.postMessage(tasks[next++]);
    else void worker.terminate();
  };
  const ends = workers.map(
    (worker) =>
      new Promise<void>((resolve, reject) => {
        worker.on('message', (row: Row) => {
          onRow(row);
          give(worker);
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
        give(worker);
      }),
  );
  const finished = Promise.all(ends).then(() => undefined);
  finished.catch(stop);
  return { finished, stop };
}

/** Plays games 0 to N − 1 and hands over every row as it comes. */
export function startSeries(options: PlayOptions, onRow: (row: GameRow) => void): Series {
  const games = Array.from({ length: options.games }, (_, game) => game);
  const file = new URL('./worker.ts', import.meta.url);
  return runOnThreads({ file, data: options, most: options.threads }, games, onRow);
}
