import type { CardDef, CardEffect, Catalogue, IncidentChoice, IncidentDef, Suit } from '../../rules/catalogue.ts';
import { COMMANDERS, COUNTRIES, isCommander, LANES, type OrderId, SEATS } from '../../rules/vocabulary.ts';
import { ERRORS } from '../incidents/errors.ts';
import {
  type Finding,
  inside,
  listedSource,
  move,
  oneOf,
  oneSentence,
  ownKeys,
  type Spot,
  said,
  someOf,
  whole,
  wrong,
} from './finding.ts';
import { ALL_ORDERS } from './orders.ts';

const FILES: Record<Suit, string> = {
  washington: 'washington',
  tehran: 'tehran',
  jerusalem: 'jerusalem',
  region: 'region',
  markets: 'markets',
  mediators: 'mediators',
  incidents: 'incidents',
};
export const SUIT_WORDS = Object.keys(FILES);

/** The most a card may move each track, in that track's own unit: small, so that a card never decides a game. */
const MOST = { home: 50, grievance: 50, oil: 500, freight: 2000, lane: 50, estimate: 50, process: 100, rivals: 1 };
const MOST_ALLIES = 50;
const MOST_MONEY = { capital: 60, commander: 10 };
const MOST_POINTS = 20;
const MOST_PEOPLE = 20_000;
const MOST_TURNS = 3;
const HIGHEST_PRICE = 200;

const cardSpot = (key: string, suit: Suit | undefined): Spot => ({
  file: `src/content/cards/${(suit && FILES[suit]) ?? 'washington'}.ts`,
  field: `cards.${key}`,
});

/** Hold is never taken away: a seat must always have something to do. */
const FORBIDDABLE: OrderId[] = ALL_ORDERS.filter((order) => order !== 'hold');

const turns = (value: number, spot: Spot): Finding[] => whole(value, 1, MOST_TURNS, inside(spot, 'turns'));

function checkEffect(effect: CardEffect, spot: Spot): Finding[] {
  const by = inside(spot, 'by');
  switch (effect.kind) {
    case 'price':
      return [
        ...someOf(effect.orders, ALL_ORDERS, inside(spot, 'orders')),
        ...whole(effect.pct, 0, HIGHEST_PRICE, inside(spot, 'pct')),
        ...turns(effect.turns, spot),
      ];
    case 'forbid':
      return [...someOf(effect.orders, FORBIDDABLE, inside(spot, 'orders')), ...turns(effect.turns, spot)];
    case 'leak':
    case 'noise':
    case 'repair':
      return [...move(effect.pct, MOST_POINTS, inside(spot, 'pct')), ...turns(effect.turns, spot)];
    case 'home':
      return [...oneOf(effect.seat, SEATS, inside(spot, 'seat')), ...move(effect.by, MOST.home, by)];
    case 'money':
      return [
        ...oneOf(effect.seat, SEATS, inside(spot, 'seat')),
        ...move(effect.by, isCommander(effect.seat) ? MOST_MONEY.commander : MOST_MONEY.capital, by),
      ];
    case 'grievance':
    case 'rivals':
      return [...oneOf(effect.seat, COMMANDERS, inside(spot, 'seat')), ...move(effect.by, MOST[effect.kind], by)];
    case 'lane':
      return [...oneOf(effect.lane, LANES, inside(spot, 'lane')), ...move(effect.by, MOST.lane, by)];
    case 'displaced':
      return [
        ...oneOf(effect.country, COUNTRIES, inside(spot, 'country')),
        ...whole(effect.people, 1, MOST_PEOPLE, inside(spot, 'people')),
      ];
    case 'backing':
    case 'resolve':
      return move(effect.by, MOST_ALLIES, by);
    case 'oil':
    case 'freight':
    case 'estimate':
    case 'process':
      return move(effect.by, MOST[effect.kind], by);
    default:
      return wrong(inside(spot, 'kind'), 'a kind of effect that the rules know', effect);
  }
}

function checkCard(c: Catalogue, key: string, card: CardDef): Finding[] {
  const spot = cardSpot(key, card.suit);
  return [
    ...oneOf(card.suit, SUIT_WORDS, inside(spot, 'suit')),
    ...said(card.title, inside(spot, 'title')),
    ...oneSentence(card.text, inside(spot, 'text')),
    ...said(card.fact, inside(spot, 'fact')),
    ...listedSource(card.source, c.sources, inside(spot, 'source')),
    ...(card.effects.length === 0 ? wrong(inside(spot, 'effects'), 'at least one effect', card.effects) : []),
    ...card.effects.flatMap((effect, at) => checkEffect(effect, inside(spot, `effects[${at}]`))),
  ];
}

const incidentSpot = (key: string): Spot => ({
  file: `src/content/incidents/${ERRORS.some(({ id }) => id === key) ? 'errors' : 'people'}.ts`,
  field: `incidents.${key}`,
});
/** Enforce at sea draws this one by name. */
const BOARDING = 'boarding-goes-wrong';
const ASKED: IncidentDef['asks'][] = ['author', 'defender', 'commander', 'washington', 'tehran', 'finder'];

function checkChoice(choice: IncidentChoice, spot: Spot): Finding[] {
  return [
    ...said(choice.text, inside(spot, 'text')),
    ...(['heat', 'home', 'trust', 'resolve', 'process'] as const).flatMap((track) =>
      whole(choice[track], -200, 200, inside(spot, track)),
    ),
    ...(choice.lane === null ? [] : oneOf(choice.lane.lane, LANES, inside(spot, 'lane.lane'))),
    ...(choice.lane === null ? [] : whole(choice.lane.by, -100, 100, inside(spot, 'lane.by'))),
    ...whole(choice.capacityPct, 0, 100, inside(spot, 'capacityPct')),
    ...whole(choice.again, 0, 100, inside(spot, 'again')),
  ];
}

function checkIncident(c: Catalogue, key: string, incident: IncidentDef): Finding[] {
  const spot = incidentSpot(key);
  return [
    ...said(incident.title, inside(spot, 'title')),
    ...oneSentence(incident.text, inside(spot, 'text')),
    ...whole(incident.heat, 300, 500, inside(spot, 'heat')),
    ...oneOf(incident.asks, ASKED, inside(spot, 'asks')),
    ...checkChoice(incident.choices.a, inside(spot, 'choices.a')),
    ...checkChoice(incident.choices.b, inside(spot, 'choices.b')),
    ...said(incident.fact, inside(spot, 'fact')),
    ...listedSource(incident.source, c.sources, inside(spot, 'source')),
  ];
}

/** Event cards and the incident bag: one sentence each, a fact with a listed source, small effects that exist. */
export const checkCards = (c: Catalogue): Finding[] => [
  ...ownKeys(c.cards, (key) => cardSpot(key, c.cards[key]?.suit)),
  ...Object.entries(c.cards).flatMap(([key, card]) => checkCard(c, key, card)),
  ...ownKeys(c.incidents, incidentSpot),
  ...(Object.hasOwn(c.incidents, BOARDING)
    ? []
    : wrong(incidentSpot(BOARDING), 'an incident for Enforce at sea to draw', undefined)),
  ...Object.entries(c.incidents).flatMap(([key, incident]) => checkIncident(c, key, incident)),
];
