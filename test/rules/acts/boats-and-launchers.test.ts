import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/rules/commands.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { table } from '../../harness/game-table.ts';

const noSlips = { noSlips: true, noIncidents: true };
const harass = (level: 1 | 2): Order => ({ order: 'gulf-harassment', place: 'hormuz', level });

describe('boats struck at Hormuz', () => {
  test('come back one level lower the next time they come, even turns later, and only then', () => {
    const game = table({ options: noSlips })
      .orders('washington', [{ order: 'reply', place: 'hormuz', level: 1 }])
      .resolve()
      .resolve();
    game.orders('tehran', [harass(2)]).resolve();
    expect(game.of('act.seen')[0]?.facts.level).toBe(1);
    game.orders('tehran', [harass(2)]).resolve();
    expect(game.of('act.seen')[0]?.facts.level).toBe(2);
  });

  test('a mere harassment does not come off at all', () => {
    const game = table({ options: noSlips })
      .orders('washington', [{ order: 'reply', place: 'hormuz', level: 1 }])
      .resolve()
      .orders('tehran', [harass(1)])
      .resolve();
    expect(game.of('order.called-off').map(({ facts }) => facts.order)).toEqual(['gulf-harassment']);
    expect(game.seat('tehran').stock.mine).toBe(40);
  });
});

describe('Tehran’s launchers', () => {
  const strikes: Order[] = [
    { order: 'direct-strike', place: 'nevatim', level: 4 },
    { order: 'direct-strike', place: 'erbil', level: 3 },
  ];
  test('send no more drones in a turn than their unit can launch', () => {
    const rich = (state: State) => {
      state.seats.tehran.units.push({
        id: 'brigade-4',
        kind: 'brigade',
        place: 'tehran',
        readyFrom: 1,
        stock: {},
        startStock: {},
      });
      state.seats.tehran.money = 500;
    };
    expect(() => table({ options: noSlips, opening: rich }).orders('tehran', strikes)).toThrow(/shahed_136.*190.*170/);
  });

  test('a brigade struck before its announced attack leaves the rest too few to fire', () => {
    const game = table({ options: noSlips })
      .sends('tehran', { kind: 'telegraph', venue: 'muscat', front: 'ISR', place: 'nevatim', level: 4 })
      .deliver();
    game
      .orders('tehran', [{ order: 'direct-strike', place: 'nevatim', level: 4 }])
      .orders('washington', [{ order: 'strike-iran', item: 'missiles', place: 'kermanshah', level: 3 }])
      .resolve();
    expect(game.of('order.called-off').map(({ facts }) => facts)).toMatchObject([{ seat: 'tehran', why: 'unit-out' }]);
  });
});

test('an air package kills the cell that stands where it strikes', () => {
  const game = table({ options: noSlips, dice: { 'cell killed': [1] } })
    .orders('jerusalem', [{ order: 'campaign', place: 'bekaa', level: 2 }])
    .resolve();
  const out = game.seat('lebanon').units.filter(({ readyFrom }) => readyFrom > 2);
  expect(out.map(({ place }) => place)).toEqual(['bekaa']);
});
