import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/rules/events.ts';
import { seenEvents } from '../../../src/rules/view/seen-events.ts';

const event = (id: string, seen: GameEvent['seen'], ...causes: string[]): GameEvent => ({
  id,
  turn: 1,
  step: 'R5',
  type: 'pause.ended',
  facts: {},
  seen,
  causes,
});

/** A hidden act, what everybody saw of it, and what only Yemen's commander knows. */
const EVENTS = [
  event('1o0', ['tehran']),
  event('1o1', 'all', '1o0'),
  event('1o2', ['yemen'], '1o1', '1o0'),
  event('1o3', 'all', '1o2', '1o1'),
];
const short = (observer: Parameters<typeof seenEvents>[1], revealed = false) =>
  seenEvents(EVENTS, observer, revealed).map(({ id, causes }) => [id, ...causes].join(' < '));

describe('events as an observer is told of them', () => {
  test('leave out what is hidden, without a gap in the numbers, and the causes that were not seen', () => {
    expect(short('public')).toEqual(['e0', 'e1 < e0']);
    expect(short('yemen')).toEqual(['e0', 'e1 < e0', 'e2 < e1 < e0']);
    expect(short('tehran')).toEqual(['e0', 'e1 < e0', 'e2 < e1']);
  });

  test('do not say who else may know', () => {
    expect(seenEvents(EVENTS, 'yemen').some((told) => 'seen' in told)).toBe(false);
  });

  test('are complete for the umpire', () => {
    expect(short('umpire')).toEqual(['e0', 'e1 < e0', 'e2 < e1 < e0', 'e3 < e2 < e1']);
  });

  test('are complete for everybody after the game, with the old ids for what was known', () => {
    expect(short('yemen', true)).toEqual(['h0', 'e0 < h0', 'e1 < e0 < h0', 'e2 < e1 < e0']);
  });

  test('keep phases apart in which numbers come again', () => {
    const twice = [event('1s0', ['yemen']), event('1s0', 'all'), event('1s1', 'all', '1s0')];
    expect(seenEvents(twice, 'public').map(({ id, causes }) => [id, causes])).toEqual([
      ['e0', []],
      ['e1', ['e0']],
    ]);
  });
});
