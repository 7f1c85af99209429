import { describe } from 'vitest';
import { card, entry, put, seesEach } from './spoilt.ts';

describe('the validator of cards and incidents', () => {
  seesEach([
    [
      'a card without a sentence',
      (c) => put(card(c), 'text', ''),
      'cards/washington.ts: cards.long-deployment.text',
      'one sentence <- ""',
    ],
    [
      'a card of two sentences',
      (c) => put(card(c), 'text', 'Home falls. Oil rises.'),
      'cards/washington.ts: cards.long-deployment.text',
      'one sentence <- Oil rises',
    ],
    [
      'a card without a fact',
      (c) => put(card(c), 'fact', ' '),
      'cards/washington.ts: cards.long-deployment.fact',
      'not empty <- " "',
    ],
    [
      'a card without a source',
      (c) => put(card(c), 'source', ''),
      'cards/washington.ts: cards.long-deployment.source',
      'src/content/sources.json <- ""',
    ],
    [
      'a card that does nothing',
      (c) => put(card(c), 'effects', []),
      'cards/washington.ts: cards.long-deployment.effects',
      'at least one effect <- []',
    ],
    [
      'a card that decides a game',
      (c) => put(entry(card(c).effects, 0), 'by', -300),
      'cards/washington.ts: cards.long-deployment.effects[0].by',
      'a whole number from -50 to 50 <- -300',
    ],
    [
      'a card of no suit',
      (c) => put(card(c, 'drifting-mine'), 'suit', 'sea'),
      'cards/washington.ts: cards.drifting-mine.suit',
      'washington, tehran <- "sea"',
    ],
    [
      'a card that takes Hold away',
      (c) => put(entry(card(c, 'sanctions-caucus').effects, 0), 'orders', ['hold']),
      'cards/washington.ts: cards.sanctions-caucus.effects[0].orders[0]',
      'statement <- "hold"',
    ],
    [
      'a price for an order that is none',
      (c) => put(entry(card(c, 'pilgrims-on-the-road').effects, 0), 'orders', ['raid']),
      'cards/region.ts: cards.pilgrims-on-the-road.effects[0].orders[0]',
      'attack <- "raid"',
    ],
    [
      'an effect that no rule knows',
      (c) => put(card(c), 'effects', [{ kind: 'heat', by: 100 }]),
      'cards/washington.ts: cards.long-deployment.effects[0].kind',
      'that the rules know <- "heat"',
    ],
    [
      'an incident that is too hot',
      (c) => put(entry(c.incidents, 'leaked-tape'), 'heat', 900),
      'incidents/people.ts: incidents.leaked-tape.heat',
      'a whole number from 300 to 500 <- 900',
    ],
    [
      'an incident that asks nobody',
      (c) => put(entry(c.incidents, 'leaked-tape'), 'asks', 'press'),
      'incidents/people.ts: incidents.leaked-tape.asks',
      'author, defender <- "press"',
    ],
    [
      'an incident without a source',
      (c) => put(entry(c.incidents, 'leaked-tape'), 'source', 'rumour'),
      'incidents/people.ts: incidents.leaked-tape.source',
      'src/content/sources.json <- "rumour"',
    ],
    [
      'a choice without words',
      (c) => put(entry(c.incidents, 'leaked-tape').choices.b, 'text', ''),
      'incidents/people.ts: incidents.leaked-tape.choices.b.text',
      'not empty <- ""',
    ],
    [
      'a boarding that cannot go wrong',
      (c) => Reflect.deleteProperty(c.incidents, 'boarding-goes-wrong'),
      'incidents/errors.ts: incidents.boarding-goes-wrong',
      'an incident for Enforce at sea <- nothing',
    ],
  ]);
});
