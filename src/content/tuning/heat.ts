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
  // Open 4 → 3, Strained 2.5 → 2: of the same 100 games C went from 11 to 20 %. Closed 1 → .75 was not tried alone; with it
  // C without a channel is 81 to 91 % of 100 games.
  decay: { open: 300, strained: 200, closed: 75 },
  // Open 4.5 → 4, Strained 3 → 2.5, tried together with a slightly readier strike of Jerusalem: C in an Exercise 13.5 → 16.5 %
  // of 200 games.
  decayExercise: { open: 400, strained: 250, closed: 100 },
  pauseDecay: 100,
  // 2 before. Tried together with incidents at 7 % a point for 6 and a readier strike: C at Lesson, Standard, Exercise
  // 12, 13, 18 → 16, 18, 23 % of 120 games.
  afterStrikeDecay: 100,
  afterStrikeTurns: 3,
  attackReading: 50,
  pauseBrokenPct: 200,
};
