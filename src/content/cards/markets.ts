import type { CardDef } from '../../rules/catalogue.ts';

/** Markets. */
export const MARKETS_CARDS: CardDef[] = [
  {
    id: 'producers-cut',
    suit: 'markets',
    title: 'Producers cut their output',
    text: 'Oil rises by $3.',
    fact: 'Oil rose by 15 % on the first trading day after the attack on Abqaiq in September 2019.',
    source: 'abqaiq_15',
    effects: [{ kind: 'oil', by: 300 }],
  },
  {
    id: 'weak-demand',
    suit: 'markets',
    title: 'Demand is weak',
    text: 'Oil falls by $3.',
    fact: 'A barrel of Brent cost $68.74 on 17 February 2026.',
    source: 'swissinfo_feb17',
    effects: [{ kind: 'oil', by: -300 }],
  },
  {
    id: 'boxes-in-the-wrong-port',
    suit: 'markets',
    title: 'Empty boxes in the wrong ports',
    text: 'Freight rises by 10 points.',
    fact: 'A forty-foot box cost $1,384 in November 2023 and $3,964 at the end of January 2024.',
    source: 'northline_wci',
    effects: [{ kind: 'freight', by: 1000 }],
  },
  {
    id: 'insurers-relent',
    suit: 'markets',
    title: 'The insurers lower their premiums',
    text: 'Freight falls by 10 points.',
    fact: 'War-risk insurance for the Red Sea cost 0.5 to 1.0 % of a ship’s value in September 2024.',
    source: 'spgl_sep24',
    effects: [{ kind: 'freight', by: -1000 }],
  },
];
