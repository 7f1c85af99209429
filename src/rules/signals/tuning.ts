/** Numbers of the channel (game.md section 5, tables.md section 3). Tracks in hundredths, chances whole %, money $M. */
export interface SignalsTuning {
  /** Chance that a message of a venue becomes known to everybody. */
  leak: { muscat: number; doha: number; bern: number };
  /** Noise: so much for each whole point of Heat above `noiseFrom`, and more while the channel is Strained. */
  noisePerHeat: number;
  noiseFrom: number;
  strainedNoise: number;
  /** Share of disturbed messages that come late rather than blurred, where a venue can be late. */
  latePct: number;
  /** Home for a pause or a concession that has no cover. */
  coverHome: number;
  /** Public red lines: Home at once, how many may stand, and what an unanswered crossing costs, with more a band. */
  publicLineHome: number;
  publicLines: number;
  unansweredHome: number;
  unansweredPerBand: number;
  bernProcess: number;
  /** Chance that a true denial can be shown. */
  evidence: number;
  withMe: number;
  /** For how many turns acts may be asked about and messages shared, this turn among them. */
  memory: number;
  telegraph: {
    /** What remains of the Heat of the first, second and third kept on a front within `window` turns, %. */
    factorPct: readonly number[];
    window: number;
    /** A kept one earns Trust at most once in so many turns. */
    trustEvery: number;
  };
  pause: {
    heat: number;
    norm: number;
    /** Whole turns that must pass after one has ended. */
    gap: number;
    /** Longest pause, renewals included. */
    most: number;
  };
  /** Highest level a limit may name. */
  limitMost: number;
  promise: {
    /** Grievance of a commander whose patron broke a promise, and for how many turns promises then count nothing. */
    grievance: number;
    voidTurns: number;
  };
  greenLight: {
    /** Home of Washington below this Process. */
    process: number;
    home: number;
    /** Turns after this one in which it still holds. */
    turns: number;
  };
  /** A not-before date lies at least and at most so many turns ahead. */
  notBefore: { soonest: number; latest: number };
  deals: {
    /** Twice: at once and at the next News. */
    funds: number;
    capHome: number;
    prisonersHome: number;
    prisonersHolder: number;
  };
  /** Conditions of a comprehensive deal, tested in this order (M21). */
  package: { kinds: number; sanctions: number; home: number; breakout: number; quietTurns: number; process: number };
  redLines: {
    lane: number;
    homeland: number;
    estimate: number;
    iran: number;
    capital: number;
    norm: number;
    armsPct: number;
  };
}

/** Moves of Trust between the capitals, hundredths. */
export interface TrustTuning {
  kept: number;
  broken: number;
  lapse: number;
  dealBroken: number;
  pauseBroken: number;
  falseDenial: number;
  comply: number;
  ease: number;
  prisoners: number;
  inspectors: number;
}

/** Chances that the channel is mended by a step: by Washington's Process, and by the mediators. */
export interface RepairTuning {
  process: number;
  closed: number;
  strained: number;
  strainedBelowHeat: number;
}
