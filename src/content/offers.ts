import type { OfferDef } from '../rules/catalogue.ts';
import { COMMANDERS, type OfferKind } from '../rules/vocabulary.ts';

/** What may be offered in the channel (tables.md section 3). Trust in hundredths. */
export const OFFERS: Record<OfferKind, OfferDef> = {
  waiver: { id: 'waiver', givers: ['washington'], concession: true, turns: 3, every: 1, minTrust: 0 },
  funds: { id: 'funds', givers: ['washington'], concession: true, turns: 2, every: 4, minTrust: 0 },
  cap: { id: 'cap', givers: ['tehran'], concession: true, turns: 3, every: 1, minTrust: 200 },
  inspectors: { id: 'inspectors', givers: ['tehran'], concession: true, turns: 3, every: 1, minTrust: 200 },
  prisoners: {
    id: 'prisoners',
    givers: ['washington', 'tehran', ...COMMANDERS],
    concession: false,
    turns: 0,
    every: 4,
    minTrust: 0,
  },
  convoy: { id: 'convoy', givers: ['washington', 'tehran'], concession: false, turns: 2, every: 1, minTrust: 0 },
};
