import type { TargetRow } from './row.ts';
import { ABLATIONS_ROW } from './rows/ablations.ts';
import { ACCIDENTS_ROW, NO_STRIKE_ROW } from './rows/causes-of-war.ts';
import { DRONE_RAIDS_ROW } from './rows/drone-raids.ts';
import { ENDINGS_ROW, NO_CHANNEL_ROW, TEMPERAMENTS_ROW } from './rows/endings.ts';
import { COMMANDERS_ROW, OWN_HAWKISHNESS_ROW } from './rows/hawkishness.ts';
import { LAMPS_ROW } from './rows/lamps.ts';
import { LEVELS_ROW } from './rows/levels.ts';
import { KINGMAKING_ROW, OBJECTIVES_ROW } from './rows/objectives.ts';
import { ORDERS_ROW } from './rows/orders.ts';

/** The table of what self-play must show, in its order. */
export const TARGET_ROWS: readonly TargetRow[] = [
  ENDINGS_ROW,
  TEMPERAMENTS_ROW,
  NO_CHANNEL_ROW,
  ACCIDENTS_ROW,
  NO_STRIKE_ROW,
  OWN_HAWKISHNESS_ROW,
  COMMANDERS_ROW,
  OBJECTIVES_ROW,
  LAMPS_ROW,
  ABLATIONS_ROW,
  ORDERS_ROW,
  LEVELS_ROW,
  KINGMAKING_ROW,
  DRONE_RAIDS_ROW,
];
