import type { CardDef } from '../../rules/catalogue.ts';

/** News of near misses: what comes before an incident, or after one. The incidents themselves are a bag apart. */
export const INCIDENT_NEWS_CARDS: CardDef[] = [
  {
    id: 'near-collision',
    suit: 'incidents',
    title: 'Two bows pass within fifty metres',
    text: 'Gulf lane disruption rises by 0.3.',
    fact: 'In 2023 about 20.9 million barrels of oil a day passed the Strait of Hormuz.',
    source: 'eia_choke',
    effects: [{ kind: 'lane', lane: 'GULF', by: 30 }],
  },
  {
    id: 'ships-exchange-signals',
    suit: 'incidents',
    title: 'Captains agree on signals',
    text: 'Gulf lane disruption falls by 0.3.',
    fact: 'Iranian oil afloat in mid-2025 was put at 40 million barrels by one tracker and at 63 by another.',
    source: 'mariner_float',
    effects: [{ kind: 'lane', lane: 'GULF', by: -30 }],
  },
  {
    id: 'drifting-mine',
    suit: 'incidents',
    title: 'A mine adrift in the shipping lane',
    text: 'Red Sea lane disruption rises by 0.3.',
    fact: 'Iran’s stock of naval mines was put at 2,000 to 6,000 in March 2026.',
    source: 'mines_cnbc',
    effects: [{ kind: 'lane', lane: 'RED', by: 30 }],
  },
  {
    id: 'lane-swept',
    suit: 'incidents',
    title: 'The lane is searched and declared clear',
    text: 'Red Sea lane disruption falls by 0.3.',
    fact: 'By 5 January 2024, 262 container ships had been sent round the Cape.',
    source: 'wci_jan4',
    effects: [{ kind: 'lane', lane: 'RED', by: -30 }],
  },
  {
    id: 'wreckage-on-show',
    suit: 'incidents',
    title: 'Wreckage of a drone is put on show',
    text: 'Intelligence costs 50 % of its price this turn and next.',
    fact: 'A one-way attack drone of the Shahed type is put at $20,000 to 50,000.',
    source: 'shahed_cnn_csis',
    effects: [{ kind: 'price', orders: ['intelligence'], pct: 50, turns: 2 }],
  },
  {
    id: 'motors-by-post',
    suit: 'incidents',
    title: 'Small motors in a parcel depot',
    text: 'Build in workshops costs 50 % of its price this turn and next.',
    fact: 'In December 2023 officials spoke of two-million-dollar missiles fired at $2,000 drones.',
    source: 'politico_2k',
    effects: [{ kind: 'price', orders: ['workshop'], pct: 50, turns: 2 }],
  },
];
