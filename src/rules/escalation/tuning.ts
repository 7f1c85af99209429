/** Heat in hundredths, factors in whole percent (game.md section 11, tables.md section 8). */
export interface HeatTuning {
  war: number;
  floorBase: number;
  floorMax: number;
  homeland: number;
  /** Heat added per toll point, hundredths. */
  tollPoint: number;
  redLine: number;
  redLineTold: number;
  wrongAuthor: number;
  decay: Record<'open' | 'strained' | 'closed', number>;
  decayExercise: Record<'open' | 'strained' | 'closed', number>;
  pauseDecay: number;
  afterStrikeDecay: number;
  afterStrikeTurns: number;
  attackReading: number;
  pauseBrokenPct: number;
}
/** Moves of Home and Standing per turn and per cause, hundredths (tables.md section 12). */
export interface HomeTuning {
  drift: { washington: number; tehran: number; jerusalem: number; commander: number };
  washington: {
    death: number;
    deathMost: number;
    unanswered: number;
    /** Oil prices, hundredths of a dollar, above which Home falls by `oil95` and by `oil120`. */
    oilHigh: number;
    oil95: number;
    oilVeryHigh: number;
    oil120: number;
    threshold: number;
  };
  tehran: { hit: number; unanswered: number; wronged: number; rentsGap: number; broke: number; threshold: number };
  jerusalem: {
    hit: number;
    hitMost: number;
    death: number;
    deathMost: number;
    quiet: number;
    estimate8: number;
    norm2: number;
  };
  commander: {
    perRival: number;
    rivalsUpPct: number;
    tollPoint: number;
    tollMost: number;
    cellKilled: number;
  };
  /** Where the track returns when it reached 0 and the leadership changed. */
  afterChange: number;
}
export interface ResolveTuning {
  greenLight: number;
  withdraw: number;
  unanswered: number;
  lineUnanswered: number;
  kept: number;
  replyAbove: number;
  deploy: number;
  drift: number;
  middle: number;
  /** At or below this reading, harassing US places is cheaper. */
  low: number;
  high: number;
}
export interface PerceptionTuning {
  defend: number;
  perHeat: number;
  heatFrom: number;
  highResolve: number;
}
export interface BackingTuning {
  granted: number;
  refused: number;
  joint: number;
  notBeforeKept: number;
  notBeforeBroken: number;
}
