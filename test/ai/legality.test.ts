import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { checkOrders } from '../../src/rules/orders/check.ts';
import { ordersAllowed } from '../../src/rules/orders/options.ts';
import { checkMessages } from '../../src/rules/signals/check.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { SEATS } from '../../src/rules/vocabulary.ts';
import { randomGame, setupOf } from '../harness/random-game.ts';
import { steady, steadyGame } from './steady-games.ts';

describe('the Steady player keeps to the rules', () => {
  it('in thirty games of all lengths every decision of every seat is accepted, and every game ends', () => {
    for (let n = 0; n < 30; n += 1) {
      const game = steadyGame((['lesson', 'standard', 'exercise'] as const)[n % 3] ?? 'standard', `legal ${n}`);
      let step = game.next();
      for (; !step.done; step = game.next()) {
        const { state, seat, body } = step.value;
        if (body.type !== 'orders') continue;
        const allowed = ordersAllowed(seatView(state, seat), catalogue);
        const full = body.orders.length === allowed || body.orders.some(({ order }) => order === 'hold');
        expect(full, `${seat} fills its list, or holds, in turn ${state.public.turn}`).toBe(true);
      }
      expect(step.value.public.result).not.toBeNull();
    }
  });

  it('at tables that random players have left in disorder, whatever it decides is still legal', () => {
    let seen = 0;
    for (let n = 0; n < 12; n += 1)
      for (const { after, events } of randomGame(setupOf(n, 'disorder'))) {
        if (events.length === 0 || after.public.phase === 'over') continue;
        for (const seat of SEATS) {
          const body = steady(after, seat, `${n}`);
          const view = seatView(after, seat);
          const why =
            body.type === 'orders' ? checkOrders(view, catalogue, body) : checkMessages(view, catalogue, body.messages);
          expect(why, `${seat}: ${JSON.stringify(body)}`).toBeNull();
          seen += 1;
        }
      }
    expect(seen).toBeGreaterThan(300);
  });
});
