import { expect, test } from 'vitest';
import { groupOrders } from '../../../../src/client/panels/orders-desk/order-groups.ts';
import type { OrderChoice } from '../../../../src/rules/legal/legal-types.ts';
import { ORDERS_OF, SEATS } from '../../../../src/rules/vocabulary.ts';

const choiceOf = (order: OrderChoice['order']): OrderChoice => ({
  order,
  price: { low: 0, high: 0 },
  reason: null,
  options: [],
  toggles: [],
});

test('every order of every seat stands under exactly one heading', () => {
  for (const seat of SEATS) {
    const grouped = groupOrders(ORDERS_OF[seat].map(choiceOf)).flatMap(({ choices }) =>
      choices.map(({ order }) => order),
    );
    expect(grouped.toSorted()).toEqual([...ORDERS_OF[seat]].toSorted());
  }
});
