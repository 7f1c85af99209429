import type { Catalogue } from '../rules/catalogue.ts';
import { checkCards } from './validate/cards.ts';
import type { Finding } from './validate/finding.ts';
import { checkForces } from './validate/forces.ts';
import { checkOrders } from './validate/orders.ts';
import { checkPlaces } from './validate/places.ts';
import { checkScenarios } from './validate/scenarios.ts';
import { checkScores } from './validate/scores.ts';
import { checkTuning } from './validate/tuning.ts';
import { checkWeapons } from './validate/weapons.ts';

/**
 * Everything that is wrong with a catalogue, each with the file to open, the field in it, what is allowed there and
 * what was found. Empty when the content is sound. It never throws on content of the right shape.
 */
export const checkCatalogue = (c: Catalogue): Finding[] => [
  ...checkPlaces(c),
  ...checkWeapons(c),
  ...checkForces(c),
  ...checkOrders(c),
  ...checkCards(c),
  ...checkScores(c),
  ...checkScenarios(c),
  ...checkTuning(c),
];
