import type { LampTuning } from '../../rules/turn/lamps.ts';

/** Early-warning lamps: chance in % to light when true, and when not. */
export const LAMPS: LampTuning = {
  truePositive: 70,
  falseAlarm: 15,
  estimateRise: 100,
};
