import { describe, expect, test } from 'vitest';
import { ORDERS as DESK } from '../../src/client/i18n/en/orders.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import type { CardEffect } from '../../src/rules/catalogue.ts';
import { type OrderId, SEATS } from '../../src/rules/vocabulary.ts';

const cards = Object.values(catalogue.cards);
const effects = cards.flatMap((card) => card.effects);

/** Orders are named as the desk names them. */
const orderName = (order: OrderId): string => DESK[`order.${order}.name`];
const SEAT_SAID: Record<string, string> = {
  washington: 'Washington',
  tehran: 'Tehran',
  jerusalem: 'Jerusalem',
  lebanon: 'The Lebanon commander',
  border: 'The border commander',
  yemen: 'The Yemen commander',
};
const SPAN = ['', 'this turn', 'this turn and next'];
const LANE = { RED: 'Red Sea lane', GULF: 'Gulf lane' };

const upDown = (by: number, unit: (by: number) => string) => `${by > 0 ? 'rises' : 'falls'} by ${unit(Math.abs(by))}`;
const tenths = (hundredths: number) => `${hundredths / 100}`;

/** What a sentence must say about an effect: every figure, direction, name and span. */
function clauses(effect: CardEffect): string[] {
  switch (effect.kind) {
    case 'price': {
      const cost = effect.pct === 0 ? 'nothing' : `${effect.pct} %`;
      return [...effect.orders.map((order) => orderName(order)), 'cost', cost, SPAN[effect.turns] ?? ''];
    }
    case 'forbid':
      return [...effect.orders.map((order) => orderName(order)), 'is forbidden', SPAN[effect.turns] ?? ''];
    case 'home':
      return [`${SEAT_SAID[effect.seat]}’s Home ${upDown(effect.by, tenths)}`];
    case 'grievance':
      return [`${SEAT_SAID[effect.seat]}’s Grievance ${upDown(effect.by, tenths)}`];
    case 'rivals':
      return [`${SEAT_SAID[effect.seat]}’s Rivals ${effect.by > 0 ? 'rise' : 'fall'} by ${Math.abs(effect.by)}`];
    case 'money':
      return [`${SEAT_SAID[effect.seat]} ${effect.by > 0 ? 'receives' : 'loses'} $${Math.abs(effect.by)}m`];
    case 'oil':
      return [`Oil ${upDown(effect.by, (by) => `$${by / 100}`)}`];
    case 'freight':
      return [`Freight ${upDown(effect.by, (by) => `${by / 100} points`)}`];
    case 'lane':
      return [`${LANE[effect.lane]} disruption ${upDown(effect.by, tenths)}`];
    case 'estimate':
      return [`Estimate ${upDown(effect.by, tenths)}`];
    case 'process':
      return [`Process ${upDown(effect.by, tenths)}`];
    case 'leak':
      return ['leaks', upDown(effect.pct, (by) => `${by} points`), SPAN[effect.turns] ?? ''];
    case 'noise':
      return ['late or blurred', upDown(effect.pct, (by) => `${by} points`), SPAN[effect.turns] ?? ''];
    case 'repair':
      return ['repair the channel', upDown(effect.pct, (by) => `${by} points`), SPAN[effect.turns] ?? ''];
    case 'displaced':
      return [`${effect.people.toLocaleString('en')} people in ${effect.country} leave their homes`];
    case 'backing':
      return [`Backing of Jerusalem ${upDown(effect.by, tenths)}`];
    case 'resolve':
      return [`Washington’s Resolve ${upDown(effect.by, tenths)}`];
  }
}

describe('the event deck', () => {
  test('is 48 cards in seven suits', () => {
    const count = (suit: string) => cards.filter((card) => card.suit === suit).length;
    const suits = ['washington', 'tehran', 'jerusalem', 'region', 'markets', 'mediators', 'incidents'];
    expect(suits.map(count)).toEqual([8, 8, 6, 10, 4, 6, 6]);
    expect(cards.length).toBe(48);
  });

  test.each(cards.map((card) => [card.id, card] as const))('%s says exactly what it does', (_, card) => {
    for (const effect of card.effects) for (const clause of clauses(effect)) expect(card.text).toContain(clause);
    const figures = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];
    expect(figures(card.text).sort()).toEqual(card.effects.flatMap(clauses).flatMap(figures).sort());
  });

  test('favours no capital at home and no market in its sum', () => {
    const sumOf = (pick: (effect: CardEffect) => number) => effects.reduce((total, effect) => total + pick(effect), 0);
    for (const seat of SEATS) {
      const home = sumOf((effect) => (effect.kind === 'home' && effect.seat === seat ? effect.by : 0));
      expect([seat, home]).toEqual([seat, 0]);
    }
    for (const kind of ['oil', 'freight', 'lane', 'backing', 'resolve'] as const)
      expect([kind, sumOf((effect) => (effect.kind === kind ? effect.by : 0))]).toEqual([kind, 0]);
    for (const kind of ['leak', 'noise', 'repair'] as const)
      expect([kind, sumOf((effect) => (effect.kind === kind ? effect.pct : 0))]).toEqual([kind, 0]);
  });

  test('makes some orders of each seat dearer or forbids them, and others cheaper', () => {
    const shifts = effects.flatMap((effect) => {
      if (effect.kind === 'forbid') return effect.orders.map((order) => ({ order, pct: 1000 }));
      return effect.kind === 'price' ? effect.orders.map((order) => ({ order, pct: effect.pct })) : [];
    });
    for (const seat of SEATS) {
      const own = shifts.filter(({ order }) => catalogue.orders[order].seats.includes(seat));
      expect([seat, own.some(({ pct }) => pct > 100), own.some(({ pct }) => pct < 100)]).toEqual([seat, true, true]);
    }
  });

  test('speaks plainly: no shouting, no two cards alike', () => {
    for (const { title, text, fact } of cards) expect(`${title}${text}${fact}`).not.toContain('!');
    expect(new Set(cards.map(({ text }) => text)).size).toBe(48);
    expect(new Set(cards.map(({ fact }) => fact)).size).toBe(48);
  });
});

describe('the incident bag', () => {
  const incidents = Object.values(catalogue.incidents);

  test('is eight cards that add 3 to 5 Heat, as the table of incidents has them', () => {
    const heats = Object.fromEntries(incidents.map(({ id, heat, asks }) => [id, [heat, asks]]));
    expect(heats).toEqual({
      'wrong-building': [300, 'author'],
      'misread-radar': [400, 'defender'],
      'boarding-goes-wrong': [400, 'washington'],
      'lost-drone': [300, 'finder'],
      'avenged-comrade': [300, 'commander'],
      'leaked-tape': [300, 'washington'],
      'stray-drone': [300, 'washington'],
      'list-of-names': [500, 'tehran'],
    });
  });

  test('offers two choices that differ, each with its price in words', () => {
    const NAMES = { heat: 'Heat', home: 'Home', trust: 'Trust', resolve: 'Resolve', process: 'Process' } as const;
    for (const { id, choices } of incidents) {
      const { text: a, ...doesA } = choices.a;
      const { text: b, ...doesB } = choices.b;
      expect(doesA, id).not.toEqual(doesB);
      for (const [text, does] of [[a, doesA] as const, [b, doesB] as const])
        for (const [track, name] of Object.entries(NAMES)) {
          const by = does[track as keyof typeof NAMES];
          if (by !== 0 && !(id === 'avenged-comrade' && track === 'home'))
            expect(text).toMatch(new RegExp(`${name}.* ${by < 0 ? '−' : '\\+'}${Math.abs(by) / 100}`));
        }
    }
  });
});
