import { describe, expect, test } from 'vitest';
import { GLOSSARY } from '../../../../src/client/i18n/en/glossary.ts';
import { MESSAGES } from '../../../../src/client/i18n/en/messages.ts';
import { ORDERS } from '../../../../src/client/i18n/en/orders.ts';
import { ANSWERS } from '../../../../src/rules/commands.ts';
import { DOCTRINES } from '../../../../src/rules/raids/types.ts';
import {
  MESSAGE_KINDS,
  OFFERS,
  ORDERS_OF,
  RED_LINES,
  REQUESTS,
  SEATS,
  STANCES,
  SUPPORTS,
  TILES,
  VENUES,
} from '../../../../src/rules/vocabulary.ts';

const missing = (texts: Record<string, string>, keys: string[]): string[] => keys.filter((key) => !texts[key]);

describe('words for everything the rules can name', () => {
  test('every order has a name and an effect', () => {
    const orders = [...new Set(SEATS.flatMap((seat) => ORDERS_OF[seat]))];
    expect(
      missing(
        ORDERS,
        orders.flatMap((id) => [`order.${id}.name`, `order.${id}.effect`]),
      ),
    ).toEqual([]);
  });

  test('every tile and doctrine has a name and an effect', () => {
    expect(
      missing(
        ORDERS,
        TILES.flatMap((id) => [`tile.${id}.name`, `tile.${id}.effect`]),
      ),
    ).toEqual([]);
    expect(
      missing(
        ORDERS,
        DOCTRINES.flatMap((id) => [`doctrine.${id}.name`, `doctrine.${id}.effect`]),
      ),
    ).toEqual([]);
  });

  test('every venue, kind, line, offer, stance, support, request and answer has words', () => {
    expect(
      missing(MESSAGES, [
        ...VENUES.flatMap((id) => [`venue.${id}.name`, `venue.${id}.what`]),
        ...MESSAGE_KINDS.flatMap((id) => [`kind.${id}.name`, `kind.${id}.what`]),
        ...RED_LINES.map((id) => `line.${id}`),
        ...OFFERS.map((id) => `offer.${id}.what`),
        ...STANCES.flatMap((id) => [`stance.${id}.name`, `stance.${id}.what`]),
        ...SUPPORTS.map((id) => `support.${id}.name`),
        ...REQUESTS.flatMap((id) => [`request.${id}.name`, `request.${id}.what`]),
        ...ANSWERS.map((id) => `answer.${id}`),
      ]),
    ).toEqual([]);
  });

  test('every term of the glossary is explained, and every explanation has its term', () => {
    const keys = Object.keys(GLOSSARY).filter((key) => key !== 'glossary.title');
    const ids = (end: string) => keys.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length));
    expect(ids('.term').toSorted()).toEqual(ids('.text').toSorted());
  });
});
