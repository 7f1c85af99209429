import type { ScoreTuning } from '../../rules/endings/tuning.ts';

const COMMANDER = { standing: 40, arms: 25, cash: 20, autonomy: 15 };

/** Weights of the objectives and of the table's grade. First pass. */
export const SCORE: ScoreTuning = {
  weights: {
    washington: { oil: 25, attention: 20, breakout: 25, home: 20, troops: 10 },
    tehran: { regime: 35, latent: 25, network: 20, revenue: 20 },
    jerusalem: { delay: 35, quiet: 20, arms: 20, home: 15, backing: 10 },
    lebanon: COMMANDER,
    border: COMMANDER,
    yemen: COMMANDER,
  },
  agenda: 10,
  oilCeiling: 10500,
  oilSpan: 3000,
  boxFull: 14,
  latentFull: 900,
  breakoutSpan: 600,
  declaredPct: 40,
  usDeaths: 20,
  incomeFull: 150,
  lebanonArmsCeiling: 125,
  armsFull: 120,
  cashFull: 60,
  tollPct: 50,
  tollMost: 15,
  grade: {
    perHeat: 200,
    perToll: 150,
    tollTurns: 10,
    channel: { open: 0, strained: 10, closed: 20 },
    a: 80,
    b: 65,
    c: 50,
    d: 35,
  },
  aftermath: 3,
  chainFrom: 900,
  chainMost: 10,
};
