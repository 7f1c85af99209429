import type { Catalogue } from '../rules/catalogue.ts';
import stored from './par.json' with { type: 'json' };

/**
 * Par and spread by scenario, length and seat, from self-play, tenths of a point: written by `npm run -s lab -- par`, never
 * by hand. A scenario that is not listed has no par yet.
 */
export const PAR: Catalogue['par'] = stored.par;

/** Version of rules, content and players whose games par was taken from; another version makes it stale. */
export const PAR_MADE_WITH: string = stored.madeWith;
