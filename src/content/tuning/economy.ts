import type { EconomyTuning } from '../../rules/economy/tuning.ts';

/** Lanes and Tehran's exports. First pass. */
export const ECONOMY: EconomyTuning = {
  laneRaid: 25,
  lanes: { max: 300, heal: { RED: 20, GULF: 40 }, convoy: 100 },
  exports: {
    base: 150,
    perSanction: 20,
    sanctionsFrom: 2,
    waiver: 20,
    gulfPct: [100, 95, 70, 25],
    discount: 400,
    discountPerSanction: 200,
    tenthsPerBarrel: 56,
    // Chosen so that a quiet turn leaves Tehran about 100: enough for its network and two priced orders.
    upkeep: 480,
    perShadow: 20,
  },
  rents: { base: 100, perSanction: 50, perShadow: 100, waiver: 50, max: 500 },
};
