import type { Tuning } from '../../rules/catalogue.ts';
import { FIXED_DEFENCES } from '../fixed-defences.ts';
import { UNIT_TYPES } from '../unit-types.ts';
import { CLOCKS } from './clocks.ts';
import { ECONOMY } from './economy.ts';
import { ATTRIBUTION, OBEY, SLIP } from './franchise.ts';
import { HEAT } from './heat.ts';
import { HOME } from './home.ts';
import { INCOME } from './income.ts';
import { LAMPS } from './lamps.ts';
import { PRODUCTION } from './production.ts';
import { BACKING, PERCEPTION, RESOLVE } from './resolve.ts';
import { SCORE } from './score.ts';
import { REPAIR, SIGNALS, TRUST } from './signals.ts';

/** Every number that tuning may move, one line a concept; the numbers stand in the concept's own file. */
export const TUNING: Tuning = {
  orders: { capital: 3, commander: 2 },
  heat: HEAT,
  // From 9 and 3 % a point before: with 8 and 5 % wars with an accident in the chain 45 → 63 % (100 games),
  // with 7 % 56 to 86 % over the three lengths (120 games each).
  incident: { from: 800, perPoint: 7 },
  norms: { max: 3, displacedPerStep: 10_000 },
  slip: SLIP,
  obey: OBEY,
  attribution: ATTRIBUTION,
  signals: SIGNALS,
  trust: TRUST,
  repair: REPAIR,
  home: HOME,
  resolve: RESOLVE,
  perception: PERCEPTION,
  backing: BACKING,
  economy: ECONOMY,
  clocks: CLOCKS,
  lamps: LAMPS,
  income: INCOME,
  production: PRODUCTION,
  unitTypes: UNIT_TYPES,
  fixed: FIXED_DEFENCES,
  telemetry: { hits: 5 },
  cells: { backAfter: 2, most: { lebanon: 4, border: 3, yemen: 3 } },
  carrier: { lowPct: 30, awayTurns: 2 },
  launch: { brigade: 40, drones: 170 },
  score: SCORE,
};
