import { describe, expect, test } from 'vitest';
import { actOf } from '../../../../src/client/panels/preview/act-of-order.ts';
import { previewOrder } from '../../../../src/client/panels/preview/order-preview.ts';
import type { Command, Order } from '../../../../src/rules/commands.ts';
import { createRules } from '../../../../src/rules/core.ts';
import type { State } from '../../../../src/rules/state/state.ts';
import type { SeatView } from '../../../../src/rules/view/view-types.ts';
import { SEATS, type Seat } from '../../../../src/rules/vocabulary.ts';
import { catalogue } from '../../fixtures/desks/table.ts';

const rules = createRules(catalogue);

function applied(state: State, seat: Seat | 'umpire', body: object): State {
  const { turn, phase } = state.public;
  const result = rules.apply(state, seat, { id: `${seat} ${turn} ${phase}`, turn, phase, ...body } as Command);
  if (!result.ok) throw new Error(JSON.stringify(result.refused));
  return result.state;
}

/** The opening of a quiet Standard game, orders open; the seat may have telegraphed one act. */
function ordersOpen(seat: Seat, telegraph?: object): State {
  const { state } = rules.setup({ scenario: 'stand-down', length: 'standard', options: { noChannel: false } }, 'truth');
  const written = telegraph ? applied(state, seat, { type: 'signals', messages: [telegraph] }) : state;
  return applied(written, 'umpire', { type: 'close' });
}

/** What the rules made of one order that nobody else answered: the terms of Heat of that act. */
function heatOf(state: State, seat: Seat, order: Order): { act: number; all: number } {
  const orders = { type: 'orders', answers: {}, orders: [order], doctrine: 'balanced' };
  const after = applied(applied(state, seat, orders), 'umpire', { type: 'close' });
  const own = after.seats[seat].ownActs.find(({ turn, slip }) => turn === 1 && !slip);
  const terms = after.secret.trail.filter(({ act }) => act === own?.id);
  const sum = (some: typeof terms) => some.reduce((total, { amount }) => total + amount, 0);
  return {
    act: sum(terms.filter(({ code }) => code === 'act')),
    all: sum(terms.filter(({ code }) => code !== 'red-line')),
  };
}

const legalActs = (state: State, seat: Seat): Order[] =>
  rules
    .legal(state, seat)
    .orders.flatMap(({ options }) => options.filter(({ reason }) => reason === null).map(({ given }) => given))
    .filter((order) => actOf(catalogue, order) !== null && order.order !== 'cyber');

describe('the preview tells beforehand what the rules then do', () => {
  test.each(SEATS)('to the Heat of every act open to %s at the start', (seat) => {
    const state = ordersOpen(seat);
    const acts = legalActs(state, seat);
    for (const order of acts) {
      const view = rules.view(state, seat) as SeatView;
      const preview = previewOrder(view, catalogue, order, 0);
      const level = preview.heatLines.filter(({ code }) => code === 'above' || code === 'homeland');
      const real = heatOf(state, seat, order);
      expect(real.act, JSON.stringify(order)).toBe(level.reduce((sum, { low }) => sum + low, 0));
      const [low, high] = [preview.heat?.low ?? 0, preview.heat?.high ?? 0];
      expect(real.all, JSON.stringify(order)).toBeGreaterThanOrEqual(low);
      // What a raid does to people is more than its attacker can say.
      if (!preview.heatLines.some(({ code }) => code === 'red-line') && actOf(catalogue, order)?.harm !== 'raid')
        expect(real.all, JSON.stringify(order)).toBeLessThanOrEqual(high);
    }
    expect(acts.length).toBeGreaterThan(0);
  });

  test('to an announced strike, kept as promised', () => {
    const order: Order = { order: 'direct-strike', place: 'nevatim', level: 3 };
    const state = ordersOpen('tehran', {
      kind: 'telegraph',
      venue: 'muscat',
      to: 'washington',
      front: 'ISR',
      level: 3,
    });
    const preview = previewOrder(rules.view(state, 'tehran') as SeatView, catalogue, order, 0);
    expect(preview.heat).toEqual({ low: 360, high: 360 });
    expect(heatOf(state, 'tehran', order).act).toBe(360);
  });
});
