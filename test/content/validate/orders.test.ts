import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../../src/content/validate.ts';
import { entry, put, seesEach, spoilt } from './spoilt.ts';

describe('the validator of orders', () => {
  seesEach([
    [
      'an order without its entry',
      (c) => Reflect.deleteProperty(c.orders, 'escort'),
      'orders/orders.ts: orders.escort',
      'an entry for every word <- nothing',
    ],
    [
      'an order that no desk lists',
      (c) => put(c.orders, 'surrender', { ...c.orders.hold }),
      'orders/orders.ts: orders.surrender',
      'hold, statement <- "surrender"',
    ],
    [
      'an order for the wrong seat',
      (c) => put(c.orders.leak, 'seats', ['tehran']),
      'orders/tehran.ts: orders.leak.seats',
      'whose desk lists it: jerusalem <- ["tehran"]',
    ],
    [
      'a price below nothing',
      (c) => put(c.orders.process, 'price', -5),
      'orders/washington.ts: orders.process.price',
      'a whole number from 0 to 1000 <- -5',
    ],
    [
      'a price in fractions',
      (c) => put(c.orders.reply, 'price', [40, 99.5, 250]),
      'orders/washington.ts: orders.reply.price[1]',
      'a whole number <- 99.5',
    ],
    [
      'a tile too few',
      (c) => Reflect.deleteProperty(c.tiles, 'dig'),
      'tiles.ts: tiles.dig',
      'an entry for every word <- nothing',
    ],
    [
      'an offer that nobody gives',
      (c) => put(c.offers.waiver, 'givers', []),
      'offers.ts: offers.waiver.givers',
      'at least one of: washington <- []',
    ],
    [
      'a red line of nobody',
      (c) => put(c.redLines.R7, 'owners', ['muscat']),
      'red-lines.ts: redLines.R7.owners[0]',
      'washington, tehran <- "muscat"',
    ],
  ]);
});

describe('the validator of scores', () => {
  seesEach([
    [
      'weights that make no hundred',
      (c) => put(c.tuning.score.weights.tehran, 'regime', 40),
      'tuning/score.ts: weights.tehran',
      'a whole number from 100 to 100 <- 105',
    ],
    [
      'an agenda on a weight its seat has not',
      (c) => put(entry(c.agendas, 'turn-east'), 'plus', 'arms'),
      'agendas.ts: agendas.turn-east.plus',
      'oil, attention <- "arms"',
    ],
    [
      'an agenda that takes more than there is',
      (c) => put(c.tuning.score.weights.jerusalem, 'backing', 5),
      'agendas.ts: agendas.cut-the-arsenal.minus',
      'delay, quiet <- "backing"',
    ],
    [
      'par for a scenario that is not',
      (c) => put(c.par, 'stand-up', {}),
      'par.ts: par.stand-up',
      'stand-down <- "stand-up"',
    ],
  ]);
});

test('a source that nobody cites is no fault', () => {
  const more = spoilt((c) =>
    put(c.sources, 'unread', { title: 'A report', publisher: 'A press', date: '2026', url: 'not given' }),
  );
  expect(checkCatalogue(more)).toEqual([]);
});

test('a source without a title is a fault', () => {
  const [finding] = checkCatalogue(spoilt((c) => put(entry(c.sources, 'eia_choke'), 'title', '')));
  expect(finding).toMatchObject({ file: 'src/content/sources.json', field: 'sources.eia_choke.title', found: '""' });
});
