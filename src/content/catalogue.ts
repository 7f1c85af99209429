import type { Catalogue } from '../rules/catalogue.ts';
import { AGENDAS } from './agendas.ts';
import { CARDS } from './cards.ts';
import { INCIDENTS } from './incidents.ts';
import { OFFERS } from './offers.ts';
import { ORDERS } from './orders/orders.ts';
import { PAR } from './par.ts';
import { PEOPLES } from './peoples.ts';
import { PLACES } from './places.ts';
import { RED_LINES } from './red-lines.ts';
import { SCENARIOS } from './scenarios.ts';
import { SHIPMENTS } from './shipments.ts';
import sources from './sources.json' with { type: 'json' };
import { TILES } from './tiles.ts';
import { TUNING } from './tuning/tuning.ts';
import { AIR_EFFECTS } from './weapons/air-effects.ts';
import { AIR_PACKAGES, SALVOS } from './weapons/salvos.ts';
import { WEAPON_TABLES } from './weapons/tables.ts';

/** All content of the game, as `createRules` takes it. */
export const catalogue: Catalogue = {
  version: '1',
  places: PLACES,
  weapons: WEAPON_TABLES,
  salvos: SALVOS,
  airPackages: AIR_PACKAGES,
  airEffects: AIR_EFFECTS,
  orders: ORDERS,
  tiles: TILES,
  peoples: PEOPLES,
  shipments: SHIPMENTS,
  offers: OFFERS,
  redLines: RED_LINES,
  agendas: AGENDAS,
  cards: CARDS,
  incidents: INCIDENTS,
  scenarios: SCENARIOS,
  tuning: TUNING,
  par: PAR,
  sources,
};
