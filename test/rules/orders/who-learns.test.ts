import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import type { EventType } from '../../../src/rules/events.ts';
import type { Seat } from '../../../src/rules/vocabulary.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const when = (seat: Seat, order: Order, dice: Record<string, number[]> = {}): GameTable =>
  table({
    catalogue: { ...catalogue, cards: {} },
    options: { noSlips: true, noIncidents: true },
    dice,
    opening: (state) => {
      for (const own of Object.values(state.seats)) own.money = 500;
    },
  })
    .orders(seat, [order])
    .resolve();
const seenBy = (game: GameTable, type: EventType) => game.of(type).map(({ seen }) => seen);

describe('who learns of an order', () => {
  test.each([
    ['washington', { order: 'tighten' }],
    ['washington', { order: 'ease' }],
    ['washington', { order: 'declassify' }],
    ['washington', { order: 'statement' }],
    ['tehran', { order: 'theatre' }],
    ['jerusalem', { order: 'home-front' }],
    ['yemen', { order: 'statement' }],
  ] as [Seat, Order][])('all, when %s gives %o', (seat, order) => {
    expect(seenBy(when(seat, order), 'order.done')).toEqual(['all']);
  });

  test.each([
    ['tehran', { order: 'disperse' }, ['tehran']],
    ['tehran', { order: 'front-companies' }, ['tehran']],
    ['tehran', { order: 'fund', to: 'yemen', step: 1 }, ['tehran', 'yemen']],
    ['washington', { order: 'restrain' }, ['washington', 'jerusalem']],
    ['jerusalem', { order: 'leak' }, ['jerusalem', 'washington']],
    ['border', { order: 'trade' }, ['border']],
    ['yemen', { order: 'demand' }, ['yemen', 'tehran']],
  ] as [Seat, Order, Seat[]][])('when %s gives %o, only %o', (seat, order, seen) => {
    expect(seenBy(when(seat, order), 'order.done')).toEqual([seen]);
  });

  test('a leak that sets people talking is not laid at anybody’s door', () => {
    const game = when('jerusalem', { order: 'leak' }, { 'leak process': [1] });
    expect(game.of('process.moved')).toMatchObject([{ seen: 'all', facts: { from: 100, to: 200, why: 'debate' } }]);
  });

  test('the process order says so in public', () => {
    const game = when('washington', { order: 'process' });
    expect(game.of('process.moved')).toMatchObject([{ seen: 'all', facts: { from: 100, to: 200, why: 'order' } }]);
  });

  test('rivals learn how they read a deployment, each for himself, with the deployment as the cause', () => {
    const game = when('washington', { order: 'deploy', unit: 'group-3', place: 'east_med' });
    const moved = game.of('unit.moved')[0];
    const read = game.of('reading.arrived').find(({ step }) => step === 'R7');
    expect(read?.seen).toEqual(['tehran']);
    expect(read?.causes).toEqual([moved?.id]);
  });

  test('a quiet withdrawal that nobody noticed stays on everybody else’s map', () => {
    const quiet = (draw: number) =>
      when('washington', { order: 'withdraw', unit: 'wing-1', announce: false }, { 'withdrawal seen': [draw] });
    expect(seenBy(quiet(51), 'unit.moved')).toEqual([['washington']]);
    expect(seenBy(quiet(50), 'unit.moved')).toEqual(['all']);
    const shown = (game: GameTable) => game.state.public.units.find(({ id }) => id === 'wing-1')?.shown;
    expect([shown(quiet(51)), shown(quiet(50))]).toEqual(['al_udeid', 'box']);
  });
});
