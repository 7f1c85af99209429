import type { ClocksTuning } from '../../rules/clocks/tuning.ts';

/** Breakout, Estimate and the window. First pass. */
export const CLOCKS: ClocksTuning = {
  threshold: 1000,
  maxHardening: 4,
  enrich: 100,
  enrichSlow: 50,
  enrichSlowFrom: 700,
  dash: 200,
  comply: 100,
  complyHome: 60,
  complyPerRent: 20,
  thresholdHeat: 400,
  thresholdSanctions: 4,
  estimate: { driftPct: 40, noise: 50, conceal: 100, leak: 100, declassifyPct: 50 },
  strike: {
    base: 75,
    perHardening: 10,
    joint: 15,
    dispersed: 10,
    perEarlier: 20,
    low: 5,
    high: 95,
    breakoutHit: 400,
    breakoutMiss: 100,
    deathsDice: 4,
    damage: 1,
  },
};
