import { describe, expect, test } from 'vitest';
import { ORDER_FIELDS } from '../../../../src/client/panels/orders-desk/order-picker.ts';
import {
  orderEffect,
  orderLine,
  orderValueWords,
  ruleWords,
} from '../../../../src/client/panels/orders-desk/order-words.ts';
import { moneyLeft, priceOf } from '../../../../src/client/panels/orders-desk/purse.ts';
import { ORDERS_OF, SEATS } from '../../../../src/rules/vocabulary.ts';
import { sessionOver } from '../../fixtures/desks/session.ts';
import { seatAt } from '../../fixtures/desks/table.ts';

/** A sentence that still shows a parameter, a key or a missing value was not filled in. */
const UNFILLED = /[{}]|undefined|NaN|\border\.\w|\bfield\.|null/;
const ordersOf = (seat: (typeof SEATS)[number]) =>
  sessionOver(
    seatAt(seat, (view) => {
      view.public.phase = 'orders';
    }),
  );

describe('the words of the Orders desk', () => {
  test('every order of every seat says what it does and where its rule stands', () => {
    for (const seat of SEATS) {
      const session = ordersOf(seat);
      for (const order of ORDERS_OF[seat]) {
        expect(orderEffect(session, order), `${seat} ${order}`).not.toMatch(UNFILLED);
        expect(ruleWords(order)).not.toMatch(UNFILLED);
      }
    }
  });

  test('every way to give an order reads as a line, and every value on a chip as words', () => {
    for (const seat of SEATS) {
      const session = ordersOf(seat);
      for (const { options } of session.legal.value.orders)
        for (const { given } of options) {
          expect(orderLine(session, given), JSON.stringify(given)).not.toMatch(UNFILLED);
          for (const field of ORDER_FIELDS) {
            const value = given[field];
            if (value === undefined) continue;
            const words = orderValueWords(session, field, value);
            expect(words, `${field} ${value}`).not.toMatch(UNFILLED);
            if (typeof value === 'string') expect(words, field).not.toBe(value);
          }
        }
    }
  });

  test('the line of an order names what makes it different from the next one', () => {
    const session = ordersOf('washington');
    expect(orderLine(session, { order: 'reply', place: 'al_qaim', level: 2 })).toBe(
      'Reply, Al-Qaim / Abu Kamal, level 2',
    );
  });

  test('a statement speaks of Standing to a commander and of Home to a capital', () => {
    expect(orderEffect(ordersOf('yemen'), 'statement')).toMatch(/^Standing/);
    expect(orderEffect(ordersOf('tehran'), 'statement')).toMatch(/^Home/);
  });
});

describe('the purse of a draft', () => {
  test('money left is the purse less the prices of orders and tile', () => {
    const session = ordersOf('tehran');
    const before = moneyLeft(session);
    session.desk.change({ orders: [{ order: 'front-companies' }], tile: 'dig' });
    expect(moneyLeft(session)).toBe(before - 60 - 30);
  });

  test('ticks do not change the price of an order', () => {
    const { orders } = ordersOf('lebanon').legal.value;
    expect(priceOf(orders, { order: 'attack', place: 'haifa', level: 2, claimed: true, holdIfPause: false })).toBe(
      priceOf(orders, { order: 'attack', place: 'haifa', level: 2 }),
    );
    expect(priceOf(orders, { order: 'attack', place: 'haifa', level: 2 })).toBe(4);
  });
});
