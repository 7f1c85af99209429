import { describe, expect, test } from 'vitest';
import { wordsGiven } from '../../../../src/client/panels/orders-desk/words-given.ts';
import { type Draft, emptyDraft } from '../../../../src/client/store/draft.ts';
import type { Message, Order } from '../../../../src/rules/commands.ts';
import type { SeatView } from '../../../../src/rules/view/view-types.ts';
import { catalogue, seatAt } from '../../fixtures/desks/table.ts';

const draft = (orders: Order[], answers: Draft['answers'] = {}): Draft => ({
  ...emptyDraft(1, 'orders', 'balanced'),
  orders,
  answers,
});
const kept = (view: SeatView, orders: Order[], answers?: Draft['answers']) =>
  wordsGiven(view, catalogue, draft(orders, answers)).map((word) => word.kept);
const asks = (message: Message) => (view: SeatView) =>
  view.own.inbox.push({ id: 'm1', turn: 1, from: 'jerusalem', message, late: false, blurred: null, answer: null });

describe('the words a seat must keep this turn', () => {
  test('support promised with a directive waits for its order to that commander', () => {
    const tehran = seatAt('tehran', ({ own }) =>
      own.pledges.push({ to: 'yemen', kind: 'funding', due: 1, message: 'm' }),
    );
    expect(kept(tehran, [])).toEqual([false]);
    expect(kept(tehran, [{ order: 'fund', to: 'lebanon', step: 1 }])).toEqual([false]);
    expect(kept(tehran, [{ order: 'fund', to: 'yemen', step: -1 }])).toEqual([false]);
    expect(kept(tehran, [{ order: 'fund', to: 'yemen', step: 1 }])).toEqual([true]);
  });

  test('granting a request in the draft makes it a word to keep at once, refusing it does not', () => {
    const washington = seatAt('washington', asks({ kind: 'request', venue: 'allied', ask: 'munitions' }));
    expect(kept(washington, [], { m1: 'no' })).toEqual([]);
    expect(kept(washington, [], { m1: 'yes' })).toEqual([false]);
    expect(kept(washington, [{ order: 'resupply', item: 'own' }], { m1: 'yes' })).toEqual([false]);
    expect(kept(washington, [{ order: 'resupply', item: 'jerusalem' }], { m1: 'yes' })).toEqual([true]);
  });

  test('a green light needs no order', () => {
    const washington = seatAt('washington', asks({ kind: 'request', venue: 'allied', ask: 'green-light' }));
    expect(kept(washington, [], { m1: 'yes' })).toEqual([]);
  });

  test('a telegraph is kept by that front and level only, and one for somebody else is not this seat’s to keep', () => {
    const told = (message: Partial<Message>) =>
      seatAt('tehran', ({ own }) =>
        own.sent.push({
          id: 'm1',
          turn: 1,
          to: 'washington',
          answer: null,
          message: { kind: 'telegraph', venue: 'muscat', front: 'GULF', level: 1, ...message },
        }),
      );
    const harass = (level: 1 | 2): Order[] => [{ order: 'gulf-harassment', place: 'hormuz', level }];
    expect(kept(told({}), harass(1))).toEqual([true]);
    expect(kept(told({}), harass(2))).toEqual([false]);
    expect(kept(told({ by: 'yemen' }), [])).toEqual([]);
  });
});
