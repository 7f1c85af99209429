import { describe, expect, it } from 'vitest';
import { doctrineOf } from '../../src/ai/doctrine/doctrine-of.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { linesOf } from '../../src/rules/signals/venues.ts';
import { ORDERS_OF, SEATS } from '../../src/rules/vocabulary.ts';

describe('doctrine is data that can be read', () => {
  it.each(SEATS)('%s has a name of its own for every rule', (seat) => {
    const { orders, messages, answers, tiles, defence, choices } = doctrineOf(seat);
    for (const list of [orders, messages, answers, tiles, defence, choices]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it.each(SEATS)('%s has a rule for every order on its desk; it holds when nothing else is worth doing', (seat) => {
    const known = new Set(doctrineOf(seat).orders.map(({ order }) => order));
    expect([...ORDERS_OF[seat]].filter((order) => order !== 'hold' && !known.has(order))).toEqual([]);
    expect([...known].filter((order) => !ORDERS_OF[seat].includes(order))).toEqual([]);
  });

  it.each(SEATS)('%s writes only where its lines carry what it says, and knows every kind they carry', (seat) => {
    const { messages } = doctrineOf(seat);
    const lines = linesOf(seat);
    for (const { id, kind, venues } of messages)
      for (const venue of venues)
        expect(
          lines.some((line) => line.venue === venue && Object.hasOwn(line.kinds, kind)),
          `${id} ${venue}`,
        ).toBe(true);
    const kinds = new Set(lines.flatMap((line) => Object.keys(line.kinds)));
    expect(new Set(messages.map(({ kind }) => kind))).toEqual(kinds);
  });

  it('speaks of incident cards that exist, and always ends with an answer to all others', () => {
    for (const seat of SEATS) {
      const { choices, defence } = doctrineOf(seat);
      for (const { card } of choices) if (card) expect(Object.keys(catalogue.incidents)).toContain(card);
      expect(choices.at(-1)).toMatchObject({ when: [] });
      expect(defence.at(-1)).toMatchObject({ when: [] });
    }
  });
});
