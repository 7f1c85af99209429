import type { ProductionTuning } from '../../rules/economy/tuning.ts';

/** Rounds that arrive each turn. First pass: two weeks of published yearly rates, rounded. */
export const PRODUCTION: ProductionTuning = {
  every: {
    washington: { pac3_mse: 6, coyote: 20, thaad: 1 },
    jerusalem: { arrow_3: 2, arrow_2: 2, stunner: 4, tamir: 58, aim9x: 10 },
    tehran: { mrbm_emad_ghadr: 10, srbm_fateh: 5, lacm_paveh_quds: 3, shahed_136: 60 },
  },
  unit: {
    wing: { aim9x: 10 },
    carrier: { sm2: 3, sm6: 1, essm: 3, aim9x: 6 },
  },
  capPct: 130,
  surgePct: 200,
  pauseTurns: 2,
};
