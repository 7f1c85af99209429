import type { CardDef } from '../rules/catalogue.ts';
import { INCIDENT_NEWS_CARDS } from './cards/incidents.ts';
import { JERUSALEM_CARDS } from './cards/jerusalem.ts';
import { MARKETS_CARDS } from './cards/markets.ts';
import { MEDIATORS_CARDS } from './cards/mediators.ts';
import { REGION_CARDS } from './cards/region.ts';
import { TEHRAN_CARDS } from './cards/tehran.ts';
import { WASHINGTON_CARDS } from './cards/washington.ts';
import { keyed } from './keyed.ts';

/** The 48 event cards by id, suit by suit (game.md section 13). */
export const CARDS: Record<string, CardDef> = keyed([
  ...WASHINGTON_CARDS,
  ...TEHRAN_CARDS,
  ...JERUSALEM_CARDS,
  ...REGION_CARDS,
  ...MARKETS_CARDS,
  ...MEDIATORS_CARDS,
  ...INCIDENT_NEWS_CARDS,
]);
