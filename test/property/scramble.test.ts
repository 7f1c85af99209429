import { describe, expect, test } from 'vitest';
import { rngOver, seedRng } from '../../src/lib/rng.ts';
import type { State } from '../../src/rules/state/state.ts';
import { mayRead, regionOf } from '../../src/rules/view/regions.ts';
import { type Observer, SEATS } from '../../src/rules/vocabulary.ts';
import { at, kindOf, leavesOf } from '../harness/leaves.ts';
import { randomGame, setupOf } from '../harness/random-game.ts';
import { hiddenLeaves, scrambleState, undeclaredLeaves } from '../harness/scramble.ts';

const OBSERVERS: readonly Observer[] = [...SEATS, 'public'];

/** States of a dozen games, every seventh of each and its last. */
function someStates(): State[] {
  return Array.from({ length: 12 }, (_, n) => n).flatMap((n) => {
    const steps = [...randomGame(setupOf(n, 'scramble'))];
    return steps.filter((_step, place) => place % 7 === 0 || place === steps.length - 1).map(({ after }) => after);
  });
}

const states = someStates();

describe('the regions of the state', () => {
  test('hold every leaf that random games bring about', () => {
    expect(new Set(states.flatMap(undeclaredLeaves))).toEqual(new Set());
  });

  test('do not hold a leaf that somebody adds beside them', () => {
    const grown = { ...states[0], debug: { seed: 'x' } };
    expect(undeclaredLeaves(grown)).toEqual(['debug.seed']);
    const shared = { ...states[0], shared: { ...states[0]?.shared, everybody: 1 } };
    expect(undeclaredLeaves(shared)).toEqual(['shared.everybody']);
  });

  test('are read as the rules say: the franchise by Tehran and its commander, deals by the two capitals', () => {
    const readers = (path: string) => {
      const region = regionOf(path.split('.'));
      return OBSERVERS.filter((observer) => region && mayRead(region.readers, observer));
    };
    expect(readers('public.heat')).toEqual([...SEATS, 'public']);
    expect(readers('seats.yemen.money')).toEqual(['yemen']);
    expect(readers('shared.franchise.yemen.rockets')).toEqual(['tehran', 'yemen']);
    expect(readers('shared.capitals.deals')).toEqual(['washington', 'tehran']);
    expect(readers('shared.allies.backing')).toEqual(['washington', 'jerusalem']);
    expect(readers('secret.resolve')).toEqual([]);
    expect(readers('secret.trust')).toEqual([]);
  });
});

describe('the scrambler', () => {
  test.each(OBSERVERS)('changes every leaf that %s cannot know, and no other', (observer) => {
    const kinds = new Set<string>();
    for (const [n, state] of states.entries()) {
      const other = scrambleState(state, observer, rngOver(seedRng(`${observer} ${n}`)));
      const hidden = hiddenLeaves(state, observer);
      const kept = hidden.filter(({ path, value }) => JSON.stringify(at(other, path)) === JSON.stringify(value));
      expect(kept.map(({ path }) => path.join('.'))).toEqual([]);
      for (const { path } of hidden) kinds.add(kindOf(path));
      const secret = new Set(hidden.map(({ path }) => path.join('.')));
      const changed = leavesOf(state).filter(
        ({ path, value }) => at(other, path) !== value && typeof value !== 'object',
      );
      expect(changed.filter(({ path }) => !secret.has(path.join('.')))).toEqual([]);
    }
    expect(kinds).toContain('secret.rng.*');
    expect(kinds).toContain('secret.acts.*.author');
    expect(kinds.size).toBeGreaterThan(150);
  });
});
