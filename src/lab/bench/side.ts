import { parentPort, workerData } from 'node:worker_threads';
import { catalogue } from '../../content/catalogue.ts';
import { createRules } from '../../rules/core.ts';
import { digest } from '../../rules/digest.ts';
import { onCore, onDrafts } from './on-drafts.ts';
import type { Recording } from './recording.ts';

/**
 * One side of the comparison, in a thread of its own: code that has run on drafts is compiled for drafts, and would be slow
 * on plain objects ever after.
 */
export interface SideData {
  side: 'core' | 'drafts';
  recordings: Recording[];
}

const { side, recordings } = workerData as SideData;
const rules = createRules(catalogue);
const plays = recordings.map((recording) => (side === 'core' ? onCore : onDrafts)(rules, recording));

/** Plays every recording so many times; asked for no round at all, it tells how the games end. */
parentPort?.on('message', (rounds: number) => {
  for (let round = 0; round < rounds; round += 1) for (const play of plays) play();
  parentPort?.postMessage(rounds === 0 ? plays.map((play) => digest(play())).join() : '');
});
