import { type ReadonlySignal, signal } from '@preact/signals';
import type { Advice } from '../../ai/coach.ts';
import type { Explanation } from '../../ai/explain/explanation.ts';
import type { AiLevel } from '../../ai/levels.ts';
import type { Decide } from '../../match/ai-driver.ts';
import type { SeatCommandBody } from '../../rules/commands.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { SeatView } from '../../rules/view/view-types.ts';

/** What the thinking thread is sent: one seat's view, what that seat may do, and text to seed its choices. */
export interface ThinkingTask {
  id: number;
  view: SeatView;
  legal: Legal;
  seed: string;
  level: AiLevel;
  /** A coach gives advice and decides nothing. */
  as: 'player' | 'coach';
}
export interface ThinkingResult {
  id: number;
  /** What a player sends. */
  command: SeatCommandBody;
  /** A player's reasons. */
  thought?: Explanation;
  /** A coach's advice. */
  advice?: Advice;
}
/** The part of a worker that is needed, so that a test can play it. */
export interface Thread {
  postMessage(task: ThinkingTask): void;
  addEventListener(type: 'message', hear: (event: { data: ThinkingResult }) => void): void;
  addEventListener(type: 'error', hear: () => void): void;
  terminate(): void;
}
export interface Thinking {
  decide: Decide;
  stop(): void;
  /** Reasons of every decision so far, oldest first. */
  thoughts?: ReadonlySignal<readonly Explanation[]>;
  /** What a coach says to the holder of this view; rejects if the thread gives no answer. */
  coach?(view: SeatView, legal: Legal, seed: string): Promise<Advice | null>;
}

/** Longest time for one decision, ms; after it all open ones fail, their seats hold, and the next one gets a new thread. */
const PATIENCE = 15_000;

interface Waiting {
  resolve(result: ThinkingResult): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Lets the machine's seats think in a thread of their own, so that the page never stutters. */
export function thinkInThread(start: () => Thread, patience = PATIENCE, level: AiLevel = 'steady'): Thinking {
  const thoughts = signal<readonly Explanation[]>([]);
  let thread: Thread | null = null;
  let tasks = 0;
  const waiting = new Map<number, Waiting>();
  const giveUp = (): void => {
    thread?.terminate();
    thread = null;
    for (const { reject, timer } of waiting.values()) {
      clearTimeout(timer);
      reject(new Error('the thinking thread gave no answer'));
    }
    waiting.clear();
  };
  const running = (): Thread => {
    if (thread) return thread;
    thread = start();
    thread.addEventListener('message', ({ data }) => {
      const { id } = data;
      const open = waiting.get(id);
      if (!open) return;
      clearTimeout(open.timer);
      waiting.delete(id);
      open.resolve(data);
    });
    thread.addEventListener('error', giveUp);
    return thread;
  };
  const ask = (task: Omit<ThinkingTask, 'id'>): Promise<ThinkingResult> => {
    tasks += 1;
    const id = tasks;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, timer: setTimeout(giveUp, patience) });
      running().postMessage({ id, ...task });
    });
  };
  return {
    async decide(view, legal, seed) {
      const { command, thought } = await ask({ view, legal, seed, level, as: 'player' });
      if (thought) thoughts.value = [...thoughts.peek(), thought];
      return command;
    },
    stop: giveUp,
    thoughts,
    async coach(view, legal, seed) {
      return (await ask({ view, legal, seed, level, as: 'coach' })).advice ?? null;
    },
  };
}
