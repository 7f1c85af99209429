import type { AttributionTuning, ObeyTuning, SlipTuning } from '../../rules/franchise/tuning.ts';

export const SLIP: SlipTuning = {
  // 2 % and 5 % a grievance before: wars with a slip in their chain 22 → 40 % of 35 wars in 150 games, doctrine not quite alike.
  base: 30,
  perGrievance: 70,
  perTelemetry: 20,
  floor: 5,
  cap: 300,
  disciplinePct: 50,
  extraLevel: 2,
  first: { lebanon: 'haifa', border: 'tanf_tower22', yemen: 'red_sea_south' },
  grievance: 70,
};
export const OBEY: ObeyTuning = {
  base: 50,
  funding: 10,
  telemetry: 10,
  mismatch: 25,
  stopGrievance: 8,
  cash: 4,
  cashFree: 5,
  floor: 5,
  cap: 95,
  sour: 10,
};
export const ATTRIBUTION: AttributionTuning = {
  base: 55,
  tehranOwn: 60,
  tehranTelemetry: 15,
  jerusalemLebanon: 80,
  bigAct: 10,
  intelligence: 20,
  shadow: 15,
  crowded: 10,
  evidence: 95,
  low: 20,
  high: 95,
  degreeLess: 10,
  labelHigh: 80,
  labelMedium: 60,
};
