import type { OrderDef } from '../../rules/catalogue.ts';
import { COMMANDERS } from '../../rules/vocabulary.ts';

const seats = [...COMMANDERS];

export const COMMANDER: OrderDef[] = [
  {
    id: 'attack',
    seats,
    price: [2, 4, 8, 12],
    every: 1,
    amounts: { grievance: 70, standing: 35, boldStanding: 20 },
  },
  {
    id: 'workshop',
    seats,
    price: 10,
    every: 1,
    amounts: {
      'lebanon rocket_122': 150,
      'lebanon shahed_131': 6,
      'border rocket_122': 30,
      'border shahed_131': 10,
      'yemen samad_3': 12,
      'yemen ascm_noor': 2,
    },
  },
  { id: 'govern', seats, price: 8, every: 1, amounts: { standing: 50 } },
  { id: 'outbid', seats, price: 10, every: 1, amounts: { standing: 30 } },
  { id: 'trade', seats, price: 0, every: 1, amounts: { base: 6, band: 3, yemenLane: 3, borderShipment: 4 } },
  { id: 'demand', seats, price: 0, every: 2, amounts: { standing: 30, grievance: 100, sourTurns: 2 } },
  { id: 'discipline', seats, price: 4, every: 1, amounts: { standing: 20, turns: 2 } },
  { id: 'shelter', seats, price: 6, every: 1, amounts: { displacedPct: 50 } },
  { id: 'truce', seats, price: 0, every: 1, amounts: { standing: 30 } },
  { id: 'funeral', seats, price: 2, every: 1, amounts: { grievance: 100, standing: 50 } },
];
