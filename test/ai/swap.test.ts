import { describe, expect, it } from 'vitest';
import { explain } from '../../src/ai/explain/explain.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import { clone } from '../../src/rules/state/clone.ts';
import type { State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { randomGame, setupOf } from '../harness/random-game.ts';
import { hiddenLeaves, scrambleState, swapState } from '../harness/scramble.ts';
import { dice, steadyGame } from './steady-games.ts';

/** Everything the player thinks: decision, reasons, alternatives, beliefs. */
function thoughts(state: State, seat: Seat) {
  const view = seatView(state, seat);
  return JSON.stringify(explain(view, catalogue, legalFor(view, catalogue), dice('same dice')));
}

/** States at which a phase opens, of two games among Steady players and two among random ones. */
function tables(): State[] {
  const found: State[] = [];
  for (const length of ['standard', 'lesson'] as const)
    for (const { state, seat } of steadyGame(length, 'swap')) if (seat === 'washington') found.push(state);
  for (const n of [1, 11])
    for (const { after, events } of randomGame(setupOf(n, 'swap')))
      if (events.length > 0 && after.public.phase !== 'over') found.push(after);
  return found;
}

describe('the Steady player knows only what its seat may know', () => {
  const all = tables();

  it('decides the same, for the same reasons, when every hidden value is changed', () => {
    const random = dice('scramble');
    for (const state of all)
      for (const seat of SEATS) {
        const other = scrambleState(state, seat, random);
        expect(hiddenLeaves(other, seat)).not.toEqual(hiddenLeaves(state, seat));
        expect(thoughts(other, seat), `${seat} in turn ${state.public.turn}`).toBe(thoughts(state, seat));
      }
  });

  it('decides the same when the hidden values are those of another game', () => {
    for (const [n, state] of all.entries()) {
      const donor = all[(n + 7) % all.length] ?? state;
      for (const seat of SEATS) expect(thoughts(swapState(state, donor, seat), seat)).toBe(thoughts(state, seat));
    }
  });

  it('decides otherwise when what it does know changes: the comparison can fail', () => {
    for (const seat of SEATS) {
      const changed = all.filter((state) => {
        const poorer = clone(state);
        poorer.seats[seat].money = 0;
        return thoughts(poorer, seat) !== thoughts(state, seat);
      });
      expect(changed.length, seat).toBeGreaterThan(0);
    }
  });
});
