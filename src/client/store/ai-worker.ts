import { decide } from '../../ai/decide.ts';
import { catalogue } from '../../content/catalogue.ts';
import { rngOver, seedRng } from '../../lib/rng.ts';
import type { ThinkingResult, ThinkingTask } from './machine-thinking.ts';

/** The thread in which the machine's seats think: it is sent one seat's view and answers with that seat's command. */
addEventListener('message', ({ data: { id, view, legal, seed } }: MessageEvent<ThinkingTask>) => {
  const command = decide(view, catalogue, legal, rngOver(seedRng(seed)));
  postMessage({ id, command } satisfies ThinkingResult);
});
