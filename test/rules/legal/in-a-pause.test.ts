import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import { checkOrders } from '../../../src/rules/orders/check.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const still = { ...catalogue, cards: {} };
const read = (ask: Order['ask'], to: Order['to']): Order => ({ order: 'intelligence', ask, to }) as Order;
const READINGS = [read('breakout', 'tehran'), read('hardening', 'tehran'), read('home', 'tehran')];

const paused = (until: number): GameTable =>
  table({
    catalogue: still,
    options: { noSlips: true, noIncidents: true },
    opening: (state) => {
      if (until > 0) state.public.pause = { from: 1, until };
      state.public.nextPauseFrom = until + 3;
    },
  });

const refused = (game: GameTable, orders: Order[]) =>
  checkOrders(seatView(game.state, 'washington'), still, { orders, answers: {}, doctrine: 'balanced' })?.code ?? null;

describe('in a pause', () => {
  test('Intelligence takes no order and no money, as often as the seat has orders', () => {
    const three: Order[] = [{ order: 'process' }, { order: 'hold' }, { order: 'statement' }];
    const game = paused(2).deliver();
    expect(game.rules.legal(game.state, 'washington').freeReadings).toBe(3);
    expect(refused(game, [...three, ...READINGS])).toBeNull();
    expect(refused(game, [...three, ...READINGS, read('money', 'tehran')])).toBe('too-many-orders');
    const { money } = game.seat('washington');
    game.orders('washington', READINGS).resolve();
    const earned = game.of('income.arrived').find(({ facts }) => facts.seat === 'washington')?.facts;
    expect(game.seat('washington').money).toBe(money + (earned?.income ?? 0) - (earned?.upkeep ?? 0));
    expect(
      game.of('reading.arrived').filter(({ step, seen }) => step === 'R7' && seen.includes('washington')),
    ).toHaveLength(3);
  });

  test('outside a pause a reading is an order like others, and paid', () => {
    const game = paused(0).deliver();
    expect(game.rules.legal(game.state, 'washington').freeReadings).toBe(0);
    expect(refused(game, [{ order: 'process' }, ...READINGS])).toBe('too-many-orders');
    const before = game.seat('washington').money;
    game.orders('washington', READINGS);
    game.resolve();
    const earned = game.of('income.arrived').find(({ facts }) => facts.seat === 'washington')?.facts;
    expect(game.seat('washington').money).toBe(before - 30 + (earned?.income ?? 0) - (earned?.upkeep ?? 0));
  });

  test('a seat may draw another agenda card once, and again in the next pause', () => {
    const game = paused(2).deliver();
    const first = game.seat('yemen').agenda;
    game.orders('yemen', [], { redraw: true }).resolve();
    expect(game.seat('yemen').agenda).not.toBe(first);
    expect(game.of('agenda.drawn')).toMatchObject([{ seen: ['yemen'], facts: { agenda: game.seat('yemen').agenda } }]);
    expect(game.deliver().rules.legal(game.state, 'yemen').redraw).toBe(false);
    game.resolve();
    expect(game.state.public.pause).toBeNull();
    game.state.public.pause = { from: 3, until: 3 };
    expect(game.deliver().rules.legal(game.state, 'yemen').redraw).toBe(true);
  });
});
