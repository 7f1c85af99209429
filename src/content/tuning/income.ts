import type { IncomeTuning } from '../../rules/economy/tuning.ts';

/** What each seat lives on, $M a turn. */
export const INCOME: IncomeTuning = {
  washington: { base: 480 },
  jerusalem: { base: 110, mobilised: 40 },
  tehran: { funding: { lebanon: 8, border: 4, yemen: 4 }, telemetry: 3 },
  commanders: {
    lebanon: { base: 4, perFunding: 8, perStanding: 0 },
    // The border commander lives on a state payroll that follows his Standing.
    border: { base: 4, perFunding: 4, perStanding: 1 },
    yemen: { base: 6, perFunding: 4, perStanding: 0 },
  },
};
