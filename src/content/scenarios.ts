import type { ScenarioDef } from '../rules/catalogue.ts';
import { keyed } from './keyed.ts';
import { STAND_DOWN } from './scenarios/stand-down.ts';

/** Every scenario by id. */
export const SCENARIOS: Record<string, ScenarioDef> = keyed([STAND_DOWN]);
