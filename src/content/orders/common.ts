import type { OrderDef } from '../../rules/catalogue.ts';
import { SEATS } from '../../rules/vocabulary.ts';

export const COMMON: OrderDef[] = [
  { id: 'hold', seats: [...SEATS], price: 0, every: 1, amounts: {} },
  { id: 'statement', seats: [...SEATS], price: 0, every: 1, amounts: { home: 40, standing: 30, boast: 50 } },
  {
    id: 'intelligence',
    seats: [...SEATS],
    price: { washington: 10, tehran: 10, jerusalem: 10, lebanon: 2, border: 2, yemen: 2 },
    every: 1,
    amounts: { right: 70, channel: 50 },
  },
];
