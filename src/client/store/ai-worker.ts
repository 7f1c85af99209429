import { coach } from '../../ai/coach.ts';
import { explainerFor } from '../../ai/levels.ts';
import { TABLE_BUDGET } from '../../ai/search/budget.ts';
import { catalogue } from '../../content/catalogue.ts';
import { rngOver, seedRng } from '../../lib/rng.ts';
import type { ThinkingResult, ThinkingTask } from './machine-thinking.ts';

/** Longest time for one decision, ms: a slow device tries fewer plans out rather than keep people waiting. */
const LONGEST = 2000;
/** Alternatives that are kept of a decision. */
const KEPT = 4;

function answer({ id, view, legal, seed, level, as }: ThinkingTask): ThinkingResult {
  const rng = rngOver(seedRng(seed));
  if (as === 'coach') {
    const command = { type: 'signals' as const, messages: [] };
    return { id, command, advice: coach(view, catalogue, legal, rng) };
  }
  const until = performance.now() + LONGEST;
  const depth = { budget: TABLE_BUDGET, stopped: () => performance.now() > until };
  const thought = explainerFor(level, null, depth)(view, catalogue, legal, rng);
  return { id, command: thought.body, thought: { ...thought, alternatives: thought.alternatives.slice(0, KEPT) } };
}

/** The thread in which the machine's seats think: it is sent one seat's view and answers with that seat's command. */
addEventListener('message', ({ data }: MessageEvent<ThinkingTask>) => postMessage(answer(data)));
