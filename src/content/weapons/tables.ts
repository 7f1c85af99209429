import type { WeaponTables } from '../../rules/raids/types.ts';
import { CLASSES } from './classes.ts';
import { INTERCEPTORS, OUTER_TO_INNER } from './interceptors.ts';
import { MUNITIONS } from './munitions.ts';
import { OIL_OUT_MOST, PLACE_KINDS_FACTS } from './place-kinds.ts';
import { PATROL_USD, STRIKE_ARM_PRICES } from './strike-arms.ts';

/** The raid model's whole table, as the rules take it. */
export const WEAPON_TABLES: WeaponTables = {
  munitions: MUNITIONS,
  classes: CLASSES,
  systems: INTERCEPTORS,
  outerToInner: OUTER_TO_INNER,
  placeKinds: PLACE_KINDS_FACTS,
  strikeArms: STRIKE_ARM_PRICES,
  patrolUsd: PATROL_USD,
  oilOutMost: OIL_OUT_MOST,
  alertCapacityPct: { surprised: 25, ready: 100, warned: 175 },
  outOfPlacePct: 15,
  warnedTollPct: 20,
};
