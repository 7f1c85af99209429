import type { Catalogue } from '../rules/catalogue.ts';

/** Par and spread by scenario and length, from self-play. A scenario that is not listed has no par yet. */
export const PAR: Catalogue['par'] = {};
