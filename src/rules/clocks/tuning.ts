/** Numbers of the three clocks (tables.md section 10, game.md section 8). Hundredths; chances whole %. */
export interface ClocksTuning {
  /** Breakout at which Tehran may declare the Threshold. */
  threshold: number;
  maxHardening: number;
  enrich: number;
  /** Enrich from `enrichSlowFrom` on. */
  enrichSlow: number;
  enrichSlowFrom: number;
  dash: number;
  comply: number;
  /** What Comply costs at home, and more for each whole point of Rents. */
  complyHome: number;
  complyPerRent: number;
  /** What declaring the Threshold does: Heat at once, Sanctions to this step. */
  thresholdHeat: number;
  thresholdSanctions: number;
  estimate: {
    /** Share of the gap to the truth that closes in a turn, %. */
    driftPct: number;
    /** Noise: minus this, nothing, or plus this, one to two to one. */
    noise: number;
    conceal: number;
    leak: number;
    declassifyPct: number;
  };
  strike: {
    base: number;
    perHardening: number;
    joint: number;
    dispersed: number;
    perEarlier: number;
    low: number;
    high: number;
    breakoutHit: number;
    breakoutMiss: number;
    /** What a strike on a place in Iran does to those who live there: six-sided dice of deaths, points of damage. */
    deathsDice: number;
    damage: number;
  };
}
