import type { OrderDef } from '../../rules/catalogue.ts';
import type { Seat } from '../../rules/vocabulary.ts';

const seats: Seat[] = ['jerusalem'];

export const JERUSALEM: OrderDef[] = [
  { id: 'campaign', seats, price: [30, 80, 200], every: 1, amounts: { home1: 30, home2: 60, home3: 60 } },
  {
    id: 'targeted-killing',
    seats,
    price: 20,
    every: 2,
    amounts: { odds: 60, grievance: 200, missGrievance: 100, standing: 50, tehranHome: 60, home: 40, deathsDie: 6 },
  },
  { id: 'sabotage', seats, price: 25, every: 1, amounts: { odds: 50, breakout: 100, blamed: 50 } },
  { id: 'cyber-spy', seats, price: 15, every: 1, amounts: { odds: 50 } },
  { id: 'strike-site', seats, price: 200, every: 1, amounts: { home: 150, missHome: 100, backing: 150 } },
  { id: 'leak', seats, price: 0, every: 2, amounts: { estimate: 100, processOdds: 50, process: 100, backing: 20 } },
  { id: 'lobby', seats, price: 5, every: 2, amounts: { home: 50 } },
  { id: 'civil-defence', seats, price: 20, every: 1, amounts: { displacedPct: 50 } },
  { id: 'home-front', seats, price: 0, every: 1, amounts: { home: 60 } },
  { id: 'reload', seats, price: 60, every: 1, amounts: { tamir: 100, stunner: 10, arrow_2: 4, arrow_3: 4 } },
  {
    id: 'mobilise',
    seats,
    price: 100,
    every: 1,
    amounts: { home: 30, drain: 20, upkeep: 40, capacity: 125, armsLoss: 150 },
  },
];
