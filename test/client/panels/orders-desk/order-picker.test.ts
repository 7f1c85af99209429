import { describe, expect, test } from 'vitest';
import { ordersAt, pickState, targetsOf, withToggles } from '../../../../src/client/panels/orders-desk/order-picker.ts';
import type { OrderChoice } from '../../../../src/rules/legal/legal-types.ts';
import { attack, intelligence, strikeIran } from '../../fixtures/desks/choices.ts';

const asked = (choice: OrderChoice, picked = {}) => pickState(choice, picked).questions.map(({ field }) => field);

describe('choosing an order field by field', () => {
  test('the level is asked only after the place, and only with levels possible there', () => {
    expect(asked(attack)).toEqual(['place']);
    const atHaifa = pickState(attack, { place: 'haifa' });
    expect(atHaifa.questions.at(-1)?.choices.map(({ value }) => value)).toEqual([1, 2, 3]);
    expect(atHaifa.option).toBeNull();
  });

  test('a field with one value left is answered by itself', () => {
    expect(pickState(attack, { place: 'tel_aviv' }).option?.given).toEqual({
      order: 'attack',
      place: 'tel_aviv',
      level: 4,
    });
  });

  test('an answer from before that fits no longer is dropped instead of blocking the rest', () => {
    const state = pickState(attack, { place: 'haifa', level: 4 });
    expect(state.questions.at(-1)).toMatchObject({ field: 'level', chosen: null });
  });

  test('a greyed value keeps its reason, a value with one legal way does not', () => {
    const levels = pickState(attack, { place: 'haifa' }).questions.at(-1)?.choices;
    expect(levels?.map(({ reason }) => reason?.code ?? null)).toEqual([null, null, 'no-rockets']);
    expect(pickState(attack, {}).questions[0]?.choices).toEqual([
      { value: 'haifa', reason: null },
      { value: 'tel_aviv', reason: { code: 'no-rockets' } },
    ]);
  });

  test('a strike asks first how, and asks no place where only one is possible', () => {
    expect(pickState(strikeIran, { item: 'site' }).questions.map(({ field }) => field)).toEqual(['item', 'place']);
    expect(pickState(strikeIran, { item: 'missiles' }).option?.place).toBe('kermanshah');
  });

  test('intelligence asks what, then about whom', () => {
    expect(asked(intelligence)).toEqual(['ask']);
    expect(asked(intelligence, { ask: 'home' })).toEqual(['ask', 'to']);
    expect(asked(intelligence, { ask: 'act' })).toEqual(['ask', 'act']);
  });
});

describe('the map and the orders', () => {
  test('only legal targets are lit', () => {
    expect([...targetsOf(attack.options)]).toEqual(['haifa']);
  });

  test('a place lists the orders possible there, with their reasons kept', () => {
    const here = ordersAt([attack, strikeIran, intelligence], 'tel_aviv');
    expect(here.map(({ order }) => order)).toEqual(['attack']);
    expect(here[0]?.options).toHaveLength(1);
    expect(ordersAt([attack, strikeIran], 'natanz').map(({ order }) => order)).toEqual(['strike-iran']);
  });
});

describe('the ticks of an order', () => {
  test('an attack is called off by a pause unless the player says otherwise, and is not claimed by itself', () => {
    const given = { order: 'attack', place: 'haifa', level: 1 } as const;
    expect(withToggles(given, ['claimed', 'holdIfPause'], {})).toEqual({ ...given, claimed: false, holdIfPause: true });
    expect(withToggles(given, ['claimed', 'holdIfPause'], { holdIfPause: false, announce: true })).toEqual({
      ...given,
      claimed: false,
      holdIfPause: false,
    });
  });
});
