import type { ByCommander, PlaceId } from '../vocabulary.ts';

/** P(slip) in tenths of a percent, so that the floor of .005 is whole (game.md section 7). */
export interface SlipTuning {
  base: number;
  perGrievance: number;
  perTelemetry: number;
  floor: number;
  cap: number;
  /** Percent of the chance that remains under Discipline. */
  disciplinePct: number;
  /** A slip counts as Norm plus this. */
  extraLevel: number;
  /** Where a cell goes if nothing was raided on its front yet. */
  first: ByCommander<PlaceId>;
  /** Grievance spent by a slip, hundredths. */
  grievance: number;
}
/** P(obey) in whole percent (game.md section 7). */
export interface ObeyTuning {
  base: number;
  funding: number;
  telemetry: number;
  mismatch: number;
  stopGrievance: number;
  cash: number;
  cashFree: number;
  floor: number;
  cap: number;
  sour: number;
}
/** Chance in whole percent that a capital's report names the right author (tables.md section 11). */
export interface AttributionTuning {
  base: number;
  tehranOwn: number;
  tehranTelemetry: number;
  jerusalemLebanon: number;
  bigAct: number;
  intelligence: number;
  shadow: number;
  crowded: number;
  evidence: number;
  low: number;
  high: number;
  degreeLess: number;
  labelHigh: number;
  labelMedium: number;
}
