import { describe, expect, test } from 'vitest';
import type { Order } from '../../../src/rules/commands.ts';
import type { State } from '../../../src/rules/state/state.ts';
import type { Country, Seat } from '../../../src/rules/vocabulary.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const from = (game: GameTable, country: Country) =>
  game.state.public.toll.filter((row) => row.country === country).reduce((sum, row) => sum + row.displaced, 0);

const story = (orders: [Seat, Order][], opening?: (state: State) => void) => {
  const game = table({ options: { noSlips: true, noIncidents: true }, ...(opening ? { opening } : {}) });
  game.state.public.toll = [];
  for (const seat of new Set(orders.map(([each]) => each)))
    game.orders(
      seat,
      orders.filter(([each]) => each === seat).map(([, order]) => order),
    );
  return game.resolve();
};
const war = (state: State) => {
  state.public.norms.LEB = 3;
  state.public.norms.IRQ = 2;
  // Somebody acted there last turn, so that the Norms stay where they are.
  for (const front of ['LEB', 'IRQ'] as const)
    state.secret.fronts[front] = [
      { west: 0, network: 0 },
      { west: 1, network: 0 },
    ];
};
const inTurn1 = (game: GameTable, country: Country) =>
  game.state.public.toll
    .filter((row) => row.turn === 1 && row.country === country && row.cause === 'fighting')
    .reduce((sum, row) => sum + row.displaced, 0);

describe('people driven out', () => {
  test('by fighting on a front where it has become normal, on both sides of it, whoever fires', () => {
    const game = story([], war);
    expect(inTurn1(game, 'Lebanon')).toBe(20_000);
    expect(inTurn1(game, 'Israel')).toBe(20_000);
    expect(inTurn1(game, 'Syria')).toBe(10_000);
    expect(inTurn1(game, 'Yemen')).toBe(0);
  });

  test('half as many where people are sheltered', () => {
    const game = story(
      [
        ['lebanon', { order: 'shelter' }],
        ['jerusalem', { order: 'civil-defence' }],
      ],
      war,
    );
    expect(inTurn1(game, 'Lebanon')).toBe(10_000);
    expect(inTurn1(game, 'Israel')).toBe(10_000);
    expect(inTurn1(game, 'Syria')).toBe(10_000);
  });

  test('half as many by an air package on a sheltered country', () => {
    const strike: [Seat, Order] = ['jerusalem', { order: 'campaign', place: 'bekaa', level: 2 }];
    expect(from(story([strike]), 'Lebanon') - from(story([strike, ['lebanon', { order: 'shelter' }]]), 'Lebanon')).toBe(
      5000,
    );
  });

  test('half as many by rockets on Haifa under civil defence', () => {
    const barrage: [Seat, Order] = ['lebanon', { order: 'attack', place: 'haifa', level: 3 }];
    const bare = (state: State) => {
      state.seats.jerusalem.stock = { jdam: 2000 };
    };
    const open = from(story([barrage], bare), 'Israel');
    const sheltered = from(story([barrage, ['jerusalem', { order: 'civil-defence' }]], bare), 'Israel');
    expect(open).toBeGreaterThan(0);
    expect(sheltered * 2).toBe(open);
  });
});
