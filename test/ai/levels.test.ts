import { describe, expect, it } from 'vitest';
import { coach } from '../../src/ai/coach.ts';
import { AI_LEVELS, type AiLevel, type Depth, explainerFor, playerFor } from '../../src/ai/levels.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import { checkOrders } from '../../src/rules/orders/check.ts';
import { checkMessages } from '../../src/rules/signals/check.ts';
import type { State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { randomGame, setupOf } from '../harness/random-game.ts';
import { hiddenLeaves, scrambleState, swapState } from '../harness/scramble.ts';
import { dice, steady, steadyGame } from './steady-games.ts';

/** Few playouts: what is tested here does not hang on their number. */
const SHALLOW: Depth = { budget: { playouts: 12, messagePlayouts: 6, turnsAfter: 0 }, stopped: () => false };

function decides(level: AiLevel, state: State, seat: Seat, depth = SHALLOW) {
  const view = seatView(state, seat);
  return playerFor(level, null, depth)(view, catalogue, legalFor(view, catalogue), dice('same dice'));
}

function thoughts(level: AiLevel, state: State, seat: Seat) {
  const view = seatView(state, seat);
  return JSON.stringify(
    explainerFor(level, null, SHALLOW)(view, catalogue, legalFor(view, catalogue), dice('same dice')),
  );
}

/** States at which a phase opens, of a game among Steady players and one among random ones. */
function tables(): State[] {
  const found: State[] = [];
  for (const { state, seat } of steadyGame('lesson', 'levels')) if (seat === 'washington') found.push(state);
  for (const { after, events } of randomGame(setupOf(3, 'levels')))
    if (events.length > 0 && after.public.phase !== 'over') found.push(after);
  return found;
}
const all = tables();

describe.each(AI_LEVELS)('a %s player', (level) => {
  it('decides the same, for the same reasons, when every hidden value is changed', () => {
    const random = dice('scramble');
    for (const state of all)
      for (const seat of SEATS) {
        const other = scrambleState(state, seat, random);
        expect(hiddenLeaves(other, seat)).not.toEqual(hiddenLeaves(state, seat));
        expect(thoughts(level, other, seat), `${seat} in turn ${state.public.turn}`).toBe(thoughts(level, state, seat));
      }
  });

  it('decides the same when the hidden values are those of another game', () => {
    for (const [n, state] of all.entries()) {
      const donor = all[(n + 5) % all.length] ?? state;
      for (const seat of SEATS)
        expect(thoughts(level, swapState(state, donor, seat), seat)).toBe(thoughts(level, state, seat));
    }
  });

  it('sends nothing that the desk refuses', () => {
    for (const state of all)
      for (const seat of SEATS) {
        const body = decides(level, state, seat);
        const view = seatView(state, seat);
        const why =
          body.type === 'orders' ? checkOrders(view, catalogue, body) : checkMessages(view, catalogue, body.messages);
        expect(why, `${seat}: ${JSON.stringify(body)}`).toBeNull();
      }
  });
});

describe('a Sharp player', () => {
  const orders = all.filter(({ public: { phase } }) => phase === 'orders');

  it('departs from the doctrine where trying out says so, and gives that as its reason', () => {
    let departs = 0;
    for (const state of orders)
      for (const seat of SEATS) {
        const view = seatView(state, seat);
        const legal = legalFor(view, catalogue);
        const { body, searched, chosen } = explainerFor('sharp', null, SHALLOW)(view, catalogue, legal, dice('mind'));
        expect(searched?.playouts).toBeGreaterThan(0);
        expect(searched?.playouts).toBeLessThanOrEqual(SHALLOW.budget.playouts);
        if (body.type !== 'orders') throw new Error('the game is not in Orders');
        const given = chosen.flatMap(({ deed }) => (deed.what === 'order' ? [deed.order] : []));
        expect(given).toEqual(body.orders);
        if (JSON.stringify(body) !== JSON.stringify(steady(state, seat))) departs += 1;
      }
    expect(departs).toBeGreaterThan(orders.length);
  });

  it('plays its doctrine when it is stopped before it could try anything', () => {
    for (const state of orders)
      for (const seat of SEATS) {
        const stopped = { ...SHALLOW, stopped: () => true };
        expect(decides('sharp', state, seat, stopped)).toEqual(decides('steady', state, seat));
      }
  });
});

describe('a Guided player', () => {
  it('does otherwise than its doctrine now and then, and leaves answers out', () => {
    const differs = all.filter((state) =>
      SEATS.some(
        (seat) => JSON.stringify(decides('guided', state, seat)) !== JSON.stringify(decides('steady', state, seat)),
      ),
    );
    expect(differs.length).toBeGreaterThan(all.length / 2);
  });
});

describe('the coach', () => {
  it.each(SEATS)('names up to three options of %s with reasons, all of them open', (seat) => {
    let spoken = 0;
    for (const state of all) {
      const view = seatView(state, seat);
      const { best, phase } = coach(view, catalogue, legalFor(view, catalogue), dice('coach'));
      expect(best.length).toBeLessThanOrEqual(3);
      expect(best.map(({ score }) => score)).toEqual(best.map(({ score }) => score).toSorted((a, b) => b - a));
      for (const { deed } of best) {
        expect(deed.what).toBe(phase === 'orders' ? 'order' : 'message');
        if (deed.what === 'order') {
          const alone = { answers: {}, orders: [deed.order], doctrine: view.own.doctrine };
          expect(checkOrders(view, catalogue, alone)).toBeNull();
        }
        spoken += 1;
      }
    }
    expect(spoken).toBeGreaterThan(all.length / 2);
  });
});
