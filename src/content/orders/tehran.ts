import type { OrderDef } from '../../rules/catalogue.ts';
import type { Seat } from '../../rules/vocabulary.ts';

const seats: Seat[] = ['tehran'];

export const TEHRAN: OrderDef[] = [
  { id: 'fund', seats, price: 0, every: 1, amounts: { cutGrievance: 100 } },
  { id: 'telemetry', seats, price: 5, every: 1, amounts: {} },
  {
    id: 'ship-rockets',
    seats,
    price: { lebanon: 20, border: 8, yemen: 15 },
    every: 1,
    amounts: { lossLebanon: 25, lossTrade: 10, lossGovern: -10, lossYemen: 20, lossBorder: 10, seen: 25 },
  },
  { id: 'direct-strike', seats, price: [0, 0, 20, 40], every: 1, amounts: { home: 100 } },
  { id: 'gulf-harassment', seats, price: [10, 20], every: 1, amounts: { lane: 70, mines: 5 } },
  { id: 'theatre', seats, price: 10, every: 1, amounts: { home: 80, boast: 50 } },
  { id: 'front-companies', seats, price: 60, every: 1, amounts: {} },
  {
    id: 'rebuild',
    seats,
    price: 60,
    every: 1,
    amounts: { mrbm_emad_ghadr: 40, srbm_fateh: 20, lacm_paveh_quds: 10 },
  },
  { id: 'drones', seats, price: 15, every: 1, amounts: { shahed_136: 300 } },
  { id: 'disperse', seats, price: 25, every: 1, amounts: {} },
  { id: 'disown', seats, price: 0, every: 1, amounts: { grievance: 100 } },
  { id: 'cyber', seats, price: 15, every: 1, amounts: { odds: 50, capacity: 75 } },
];
