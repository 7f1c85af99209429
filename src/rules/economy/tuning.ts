import type { ByCommander, Capital, Commander, Lane, UnitKind } from '../vocabulary.ts';

/** A value at disruption 0, 1, 2 and 3 of a lane; linear between the steps. */
export type LaneCurve = readonly [number, number, number, number];

/**
 * Numbers of the lanes and of Tehran's exports (tables.md section 10); what the markets make of them is in prices.ts.
 * Hundredths unless said.
 */
export interface EconomyTuning {
  /** What an attack in a lane adds to its disruption for each level, whatever it hits. */
  laneRaid: number;
  lanes: {
    max: number;
    heal: Record<Lane, number>;
    convoy: number;
  };
  exports: {
    /** mb/d at `sanctionsFrom`. */
    base: number;
    perSanction: number;
    sanctionsFrom: number;
    waiver: number;
    /** Share of the exports that still leaves the Gulf, %. */
    gulfPct: LaneCurve;
    /** $/bbl taken off the price by buyers, and more for each step of Sanctions. */
    discount: number;
    discountPerSanction: number;
    /** $M a turn for each mb/d and each $/bbl, in tenths: 14 days times the state's share of 40 %. */
    tenthsPerBarrel: number;
    /** $M a turn that imports and the state eat before anything is left over. */
    upkeep: number;
    perShadow: number;
  };
  rents: { base: number; perSanction: number; perShadow: number; waiver: number; max: number };
}

/** What the News brings each seat, $M (tables.md section 5). Tehran lives on oil: `EconomyTuning.exports`. */
export interface IncomeTuning {
  washington: { base: number };
  jerusalem: { base: number; mobilised: number };
  tehran: { funding: ByCommander<number>; telemetry: number };
  commanders: Record<Commander, { base: number; perFunding: number; perStanding: number }>;
}

/** Rounds that arrive each News, whole (tables.md section 5). */
export interface ProductionTuning {
  every: Record<Capital, Record<string, number>>;
  /** For each unit of the kind, in theatre or in the box, into its own magazine. */
  unit: Partial<Record<UnitKind, Record<string, number>>>;
  /** Stocks grow to this share of the start, %. */
  capPct: number;
  /** Seats whose lines a surge doubles, %. */
  surgePct: number;
  /** Turns' worth of production a pause adds, once. */
  pauseTurns: number;
}
