import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import type { Ending } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { ORDERS_OF, type OrderId, SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { steadyGame } from './steady-games.ts';

const GAMES = 90;
const endings: Record<Ending, number> = { A: 0, B: 0, C: 0 };
const used: Record<Seat, Map<OrderId, number>> = {
  washington: new Map(),
  tehran: new Map(),
  jerusalem: new Map(),
  lebanon: new Map(),
  border: new Map(),
  yemen: new Map(),
};
const written = new Set<string>();
const possible = new Set<string>();
for (let n = 0; n < GAMES; n += 1) {
  const game = steadyGame('standard', `endings ${n}`);
  let step = game.next();
  for (; !step.done; step = game.next()) {
    const { state, seat, body } = step.value;
    for (const { kind, reason } of legalFor(seatView(state, seat), catalogue).messages)
      if (reason === null) possible.add(`${seat} ${kind}`);
    if (body.type === 'signals') for (const { kind } of body.messages) written.add(`${seat} ${kind}`);
    else for (const { order } of body.orders) used[seat].set(order, (used[seat].get(order) ?? 0) + 1);
  }
  const { result } = step.value.public;
  if (result) endings[result.ending] += 1;
}

describe('Stand-Down among six Steady players', () => {
  it('ends in all three ways, most often in a managed conflict', () => {
    expect(endings.B).toBeGreaterThan(0);
    expect(endings.C).toBeGreaterThan(0);
    expect(endings.A).toBeGreaterThan(Math.max(endings.B, endings.C));
    expect(endings.A + endings.B + endings.C).toBe(GAMES);
  });

  it.each(SEATS)('%s uses most of its order list, and no order crowds out the others', (seat) => {
    const counts = [...used[seat].values()];
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(used[seat].size / ORDERS_OF[seat].length).toBeGreaterThanOrEqual(0.7);
    expect(Math.max(...counts) / total).toBeLessThan(0.4);
  });

  it.each(SEATS)('%s writes every kind of message it could', (seat) => {
    const kinds = [...possible].filter((kind) => kind.startsWith(seat));
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.filter((kind) => !written.has(kind))).toEqual([]);
  });
});
