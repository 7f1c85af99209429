import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Recording } from './recording.ts';
import type { SideData } from './side.ts';

/**
 * Rounds before the clock starts, and rounds a turn. Both sides are measured as they run once the engine has settled on
 * their code: the core takes about 200 rounds to settle, the slow drafts far fewer.
 */
const ROUNDS = { core: { warmUp: 240, each: 40 }, drafts: { warmUp: 8, each: 3 } } as const;
/** Times the two sides take turns, so that a busy moment of the computer falls on both. */
const TURNS = 3;

export interface Comparison {
  /** Seconds of processor time to play all recordings once. */
  core: number;
  drafts: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** Seconds of processor time that some work takes, on all threads of this process. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = cpuSeconds();
  await work();
  return cpuSeconds() - start;
}

function openSide(side: SideData['side'], recordings: Recording[]) {
  const worker = new Worker(new URL('./side.ts', import.meta.url), {
    workerData: { side, recordings } satisfies SideData,
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  const play = async (rounds: number): Promise<string> => {
    worker.postMessage(rounds);
    return (await once(worker, 'message'))[0];
  };
  return { play, close: () => worker.terminate() };
}

/** Plays the same recordings both ways, one after the other, and checks that they end alike. */
export async function compare(recordings: Recording[], step: () => void): Promise<Comparison> {
  const sides = { core: openSide('core', recordings), drafts: openSide('drafts', recordings) };
  const seconds = { core: 0, drafts: 0 };
  if ((await sides.core.play(0)) !== (await sides.drafts.play(0)))
    throw new Error('the same commands ended in two ways');
  for (const side of ['core', 'drafts'] as const) await sides[side].play(ROUNDS[side].warmUp);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const side of ['core', 'drafts'] as const) {
      const { each } = ROUNDS[side];
      seconds[side] += (await timed(() => sides[side].play(each))) / (each * TURNS);
      step();
    }
  }
  await Promise.all([sides.core.close(), sides.drafts.close()]);
  return seconds;
}

/** How often `compare` calls its step. */
export const STEPS = TURNS * 2;
