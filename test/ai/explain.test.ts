import { describe, expect, it } from 'vitest';
import { decide } from '../../src/ai/decide.ts';
import { BECAUSES } from '../../src/ai/explain/because.ts';
import { explain } from '../../src/ai/explain/explain.ts';
import type { Explanation, Reasoned } from '../../src/ai/explain/explanation.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { dice, steadyGame } from './steady-games.ts';

const told: { seat: Seat; explanation: Explanation; decided: unknown }[] = [];
for (const { state, seat } of steadyGame('standard', 'reasons')) {
  const view = seatView(state, seat);
  const legal = legalFor(view, catalogue);
  told.push({
    seat,
    explanation: explain(view, catalogue, legal, dice('reasons')),
    decided: decide(view, catalogue, legal, dice('reasons')),
  });
}

const reasonsOf = ({ chosen, alternatives }: Explanation): Reasoned[] => [...chosen, ...alternatives];

describe('the Steady player says why', () => {
  it('explains the very decision it takes', () => {
    for (const { explanation, decided } of told) expect(explanation.body).toEqual(decided);
  });

  it('has a reason for every message and every order it gives', () => {
    for (const { explanation } of told) {
      const { body, chosen } = explanation;
      const deeds = chosen.map(({ deed }) => deed);
      if (body.type === 'signals')
        for (const message of body.messages) expect(deeds).toContainEqual({ what: 'message', message });
      else for (const order of body.orders) expect(deeds).toContainEqual({ what: 'order', order });
    }
  });

  it('names reasons of the closed list, and numbers as beliefs', () => {
    for (const { explanation } of told)
      for (const { because, beliefs } of reasonsOf(explanation)) {
        expect(BECAUSES).toContain(because);
        for (const { value } of beliefs) expect(Number.isInteger(value)).toBe(true);
      }
  });

  it('speaks of the true breakout only in Tehran; everybody else has an estimate', () => {
    const speakers = told.filter(({ explanation }) =>
      reasonsOf(explanation).some(({ beliefs }) =>
        beliefs.some(({ fact }) => fact === 'breakout' || fact === 'hardening'),
      ),
    );
    expect(new Set(speakers.map(({ seat }) => seat))).toEqual(new Set(['tehran']));
  });

  it('shows what it weighed and left, with the better cases first', () => {
    for (const seat of SEATS) {
      const lists = told.filter((each) => each.seat === seat).map(({ explanation }) => explanation.alternatives);
      expect(
        lists.some((list) => list.length > 1),
        seat,
      ).toBe(true);
      for (const list of lists) {
        const scores = list.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }
    }
  });
});
