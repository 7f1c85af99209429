import type { CardDef } from '../../rules/catalogue.ts';

/** Jerusalem's coalition. */
export const JERUSALEM_CARDS: CardDef[] = [
  {
    id: 'coalition-partner',
    suit: 'jerusalem',
    title: 'A coalition partner threatens to leave',
    text: 'Jerusalem’s Home falls by 0.3.',
    fact: 'By September 2024 Israel’s army had counted more than 9,000 rockets and drones from Lebanon; 80,000 people had moved away.',
    source: 'tass_9000',
    effects: [{ kind: 'home', seat: 'jerusalem', by: -30 }],
  },
  {
    id: 'northern-mayors',
    suit: 'jerusalem',
    title: 'The mayors of the north ask for shelters',
    text: 'Civil defence costs 50 % of its price this turn and next.',
    fact: 'One unguided rocket costs about $800 to make.',
    source: 'hasik_rocket',
    effects: [{ kind: 'price', orders: ['civil-defence'], pct: 50, turns: 2 }],
  },
  {
    id: 'defence-budget',
    suit: 'jerusalem',
    title: 'The defence budget is raised',
    text: 'Jerusalem receives $30m.',
    fact: 'Defence against the salvo of April 2024 was put at more than $1 billion.',
    source: 'yedioth_apr24',
    effects: [{ kind: 'money', seat: 'jerusalem', by: 30 }],
  },
  {
    id: 'reservists-letter',
    suit: 'jerusalem',
    title: 'Reservists write a letter',
    text: 'Campaign strike and Mobilise cost 150 % of their price this turn and next.',
    fact: 'One hour of flight costs about $34,000 in an F-35A and $29,000 in an F-15EX.',
    source: 'dd_cpfh',
    effects: [{ kind: 'price', orders: ['campaign', 'mobilise'], pct: 150, turns: 2 }],
  },
  {
    id: 'late-delivery',
    suit: 'jerusalem',
    title: 'A delivery of interceptors is late',
    text: 'Reload costs 150 % of its price this turn and next.',
    fact: 'A Tamir interceptor is put at $100,000 to 150,000; a plant in Arkansas is to make more of them.',
    source: 'ynet_tamir',
    effects: [{ kind: 'price', orders: ['reload'], pct: 150, turns: 2 }],
  },
  {
    id: 'allied-visit',
    suit: 'jerusalem',
    title: 'A visit between the allies',
    text: 'Washington’s Backing of Jerusalem rises by 0.2.',
    fact: 'A THAAD battery comes with 48 interceptors and 95 soldiers.',
    source: 'newrepublic_thaad',
    effects: [{ kind: 'backing', by: 20 }],
  },
];
