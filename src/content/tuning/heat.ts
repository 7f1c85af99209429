import type { HeatTuning } from '../../rules/escalation/tuning.ts';

/** First-pass values of the design. */
export const HEAT: HeatTuning = {
  war: 2000,
  floorBase: 400,
  floorMax: 900,
  homeland: 200,
  tollPoint: 20,
  redLine: 200,
  redLineTold: 100,
  wrongAuthor: 100,
  decay: { open: 400, strained: 250, closed: 100 },
  decayExercise: { open: 450, strained: 300, closed: 100 },
  pauseDecay: 100,
  afterStrikeDecay: 200,
  afterStrikeTurns: 3,
  attackReading: 50,
  pauseBrokenPct: 200,
};
