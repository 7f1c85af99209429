import { describe, expect, it } from 'vitest';
import { determinise } from '../../../src/ai/search/determinise.ts';
import { catalogue } from '../../../src/content/catalogue.ts';
import { bandOf } from '../../../src/rules/turn/readings.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';
import { dice, steadyGame } from '../steady-games.ts';

const states = [...steadyGame('standard', 'worlds')]
  .filter(({ seat }) => seat === 'washington')
  .map(({ state }) => state);

describe('a world drawn from a view', () => {
  it('looks to the viewer exactly like the table it sits at, but for what is locked', () => {
    for (const [n, state] of states.entries())
      for (const seat of SEATS) {
        const view = seatView(state, seat);
        const world = determinise(view, catalogue, dice(`${n}`));
        if (!world) throw new Error('no world');
        const { locked: _a, ...open } = world.public;
        const { locked: _b, ...known } = view.public;
        expect(open).toEqual(known);
        const { draft: _c, ...own } = world.seats[seat];
        const { draft: _d, ...mine } = view.own;
        expect(own).toEqual(mine);
        const again = seatView(world, seat);
        expect(again.franchise).toEqual(view.franchise);
        expect(again.capitals).toEqual(view.capitals);
        expect(again.allies).toEqual(view.allies);
      }
  });

  it('gives others what the viewer has read of them: money in its band, Home within a step', () => {
    for (const [n, state] of states.entries())
      for (const seat of SEATS) {
        const { own } = seatView(state, seat);
        const world = determinise(seatView(state, seat), catalogue, dice(`${n}`));
        for (const other of SEATS) {
          if (!world || other === seat) continue;
          const guess = world.seats[other];
          expect(Math.abs(guess.home - own.reads[other].home)).toBeLessThanOrEqual(100);
          const heard = own.readings.some(({ what, about }) => what === 'money' && about === other);
          if (!heard) expect(bandOf(guess.money, guess.startMoney)).toBe(own.reads[other].money);
        }
      }
  });

  it('differs from draw to draw in what cannot be known', () => {
    const [state] = states;
    if (!state) throw new Error('no game');
    const view = seatView(state, 'yemen');
    const worlds = Array.from({ length: 20 }, (_, n) => determinise(view, catalogue, dice(`draw ${n}`)));
    expect(new Set(worlds.map((world) => world?.seats.washington.agenda)).size).toBeGreaterThan(1);
    expect(new Set(worlds.map((world) => JSON.stringify(world?.secret.deck))).size).toBeGreaterThan(1);
    expect(new Set(worlds.map((world) => world?.seats.tehran.nuclear?.breakout)).size).toBeGreaterThan(1);
  });
});
