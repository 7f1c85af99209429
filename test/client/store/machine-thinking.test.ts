import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ThinkingResult,
  type ThinkingTask,
  type Thread,
  thinkInThread,
} from '../../../src/client/store/machine-thinking.ts';
import type { SeatCommandBody } from '../../../src/rules/commands.ts';
import { lesson } from '../../harness/hosts.ts';

const says = (forecast: number): SeatCommandBody => ({ type: 'signals', messages: [], forecast });

/** A thread whose answers the test gives by hand. */
function fakeThread() {
  let hear: (event: { data: ThinkingResult }) => void = () => undefined;
  let fail: () => void = () => undefined;
  const tasks: ThinkingTask[] = [];
  let ended = false;
  const thread = {
    postMessage: (task: ThinkingTask) => void tasks.push(task),
    addEventListener(type: string, listener: never) {
      if (type === 'message') hear = listener;
      else fail = listener;
    },
    terminate() {
      ended = true;
    },
  } as Thread;
  return {
    thread,
    tasks,
    answer: (id: number, command: SeatCommandBody) => hear({ data: { id, command } }),
    fail: () => fail(),
    ended: () => ended,
  };
}

describe('the thread in which the machine thinks', () => {
  const host = lesson('thinking');
  const ask = (thinking: ReturnType<typeof thinkInThread>) =>
    thinking.decide(host.view('tehran'), host.legal('tehran'), 'seed');
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('answers each seat with its own decision, in whatever order they come', async () => {
    const fake = fakeThread();
    const thinking = thinkInThread(() => fake.thread);
    const [first, second] = [ask(thinking), ask(thinking)];
    fake.answer(fake.tasks[1]?.id ?? 0, says(2));
    fake.answer(fake.tasks[0]?.id ?? 0, says(1));
    expect(await Promise.all([first, second])).toEqual([says(1), says(2)]);
  });

  test('gives up when it is silent for too long, and starts anew for the next question', async () => {
    const fakes = [fakeThread(), fakeThread()];
    let started = 0;
    const thinking = thinkInThread(() => {
      const fake = fakes[started];
      started += 1;
      if (!fake) throw new Error('too many threads');
      return fake.thread;
    }, 1000);
    const silent = expect(ask(thinking)).rejects.toThrow(/no answer/);
    vi.advanceTimersByTime(1000);
    await silent;
    expect(fakes[0]?.ended()).toBe(true);
    const next = ask(thinking);
    fakes[1]?.answer(fakes[1].tasks[0]?.id ?? 0, says(3));
    expect(await next).toEqual(says(3));
  });

  test('fails what is open when it breaks, so that the seat can hold', async () => {
    const fake = fakeThread();
    const thinking = thinkInThread(() => fake.thread);
    const open = expect(ask(thinking)).rejects.toThrow();
    fake.fail();
    await open;
  });

  test('is sent nothing but the seat’s own view', async () => {
    const fake = fakeThread();
    void ask(thinkInThread(() => fake.thread)).catch(() => undefined);
    expect(Object.keys(fake.tasks[0] ?? {}).sort()).toEqual(['as', 'id', 'legal', 'level', 'seed', 'view']);
    expect(fake.tasks[0]?.view.seat).toBe('tehran');
    expect(fake.tasks[0]?.view.revealed).toBeNull();
    fake.fail();
  });
});
