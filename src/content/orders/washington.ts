import type { OrderDef } from '../../rules/catalogue.ts';
import type { Seat } from '../../rules/vocabulary.ts';

const seats: Seat[] = ['washington'];

export const WASHINGTON: OrderDef[] = [
  { id: 'process', seats, price: 10, every: 1, amounts: { process: 100 } },
  { id: 'escort', seats, price: 30, every: 1, amounts: { lane: 100, capacity: 125, home: 20 } },
  { id: 'reply', seats, price: [40, 100, 250], every: 1, amounts: { home: 50, boatsDie: 6 } },
  {
    id: 'strike-iran',
    seats,
    price: [60, 60, 300],
    every: 1,
    amounts: {
      cyberOdds: 55,
      cyberBreakout: 50,
      missilesPct: 25,
      brigadeOut: 3,
      home: 50,
      processNeeded: 400,
      rashHome: 300,
    },
  },
  { id: 'restrain', seats, price: 0, every: 2, amounts: { surcharge: 100, home: 100, gift: 30, backing: 50 } },
  {
    id: 'resupply',
    seats,
    price: 150,
    every: 1,
    amounts: { tamir: 200, stunner: 20, arrow_2: 6, arrow_3: 6, pac3_mse: 24, coyote: 60 },
  },
  { id: 'deploy', seats, price: 30, every: 1, amounts: {} },
  { id: 'withdraw', seats, price: 10, every: 1, amounts: { home: 20, seenQuiet: 50 } },
  { id: 'tighten', seats, price: 5, every: 2, amounts: {} },
  { id: 'ease', seats, price: 5, every: 2, amounts: { home: 30 } },
  { id: 'enforce', seats, price: 40, every: 1, amounts: { exports: 30, incident: 20 } },
  { id: 'declassify', seats, price: 0, every: 3, amounts: {} },
  { id: 'surge', seats, price: 200, every: 0, amounts: { delay: 2 } },
];
