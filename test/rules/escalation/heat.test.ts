import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import { bandName, bandOf, heatFloor } from '../../../src/rules/escalation/bands.ts';
import { incidentPct } from '../../../src/rules/escalation/incidents.ts';
import type { Seat } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';

const term = (
  seat: Seat,
  order: Order,
  norm?: [keyof ReturnType<typeof table>['state']['public']['norms'], number],
) => {
  const game = table({
    options: { noSlips: true },
    opening: (state) => {
      if (norm) state.public.norms[norm[0]] = norm[1];
    },
  })
    .orders(seat, [order])
    .resolve();
  return game.state.public.heatTerms.filter(({ code }) => code === 'act').reduce((sum, { amount }) => sum + amount, 0);
};

describe('Heat', () => {
  test.each([
    ['border', { order: 'attack', place: 'erbil', level: 1 }, 0],
    ['border', { order: 'attack', place: 'erbil', level: 2 }, 100],
    ['border', { order: 'attack', place: 'erbil', level: 3 }, 300],
    ['tehran', { order: 'direct-strike', place: 'nevatim', level: 3 }, 800],
    ['tehran', { order: 'direct-strike', place: 'nevatim', level: 4 }, 1200],
    ['tehran', { order: 'gulf-harassment', place: 'hormuz', level: 2 }, 300],
    ['yemen', { order: 'attack', place: 'eilat', level: 1 }, 300],
    ['jerusalem', { order: 'sabotage', place: 'natanz', level: 2 }, 100],
  ] as [Seat, Order, number][])('%s %o adds %i hundredths', (seat, order, amount) => {
    expect(term(seat, order)).toBe(amount);
  });

  test('at the Norm an act costs nothing, even on a homeland', () => {
    expect(term('yemen', { order: 'attack', place: 'eilat', level: 1 }, ['ISR', 1])).toBe(0);
  });

  test('a broken channel lets Heat fall more slowly', () => {
    const rest = (channel: 'open' | 'strained' | 'closed') =>
      table({
        options: { noSlips: true },
        dice: { mediators: [100] },
        opening: (state) => {
          state.public.heat = 800;
          state.public.channel = channel;
        },
      }).resolve().state.public.heat;
    expect([rest('open'), rest('strained'), rest('closed')]).toEqual([500, 600, 725]);
  });

  test('it never settles below four, and crept Norms raise that floor up to nine', () => {
    const start = { LEB: 1, RED: 1 };
    expect(heatFloor({ LEB: 1, RED: 1 }, start, 400, 900)).toBe(400);
    expect(heatFloor({ LEB: 3, RED: 2 }, start, 400, 900)).toBe(700);
    expect(heatFloor({ LEB: 0, RED: 3 }, start, 400, 900)).toBe(600);
    expect(heatFloor({ LEB: 9, RED: 9 }, start, 400, 900)).toBe(900);
  });

  test('bands follow whole Heat, and the printed hazard begins at eight', () => {
    expect([0, 399, 400, 899, 900, 1299, 1300, 1700, 2000].map(bandOf)).toEqual([0, 0, 1, 1, 2, 2, 3, 4, 5]);
    expect(bandName(1250)).toBe('strained');
    expect([799, 800, 899, 900, 1868].map((heat) => incidentPct(heat, catalogue.tuning.incident))).toEqual([
      0, 7, 7, 14, 77,
    ]);
  });

  test('its terms add up to what it moved by', () => {
    const game = table({ options: { noSlips: true } })
      .orders('border', [{ order: 'attack', place: 'erbil', level: 3 }])
      .orders('jerusalem', [{ order: 'campaign', place: 'bekaa', level: 2 }]);
    const from = game.state.public.heat;
    game.resolve();
    const { heat, heatTerms } = game.state.public;
    expect(heatTerms.reduce((sum, { amount }) => sum + amount, from)).toBe(heat);
  });
});

test('a game without the channel never gets it back: neither Process nor the mediators open it', () => {
  const game = table({
    options: { noChannel: true, noSlips: true },
    dice: { mediators: [1, 1], 'repair process': [1, 1] },
  });
  for (let turn = 0; turn < 2; turn += 1) game.orders('washington', [{ order: 'process' }]).resolve();
  expect(game.state.public.channel).toBe('closed');
});
