import type { BackingTuning, PerceptionTuning, ResolveTuning } from '../../rules/escalation/tuning.ts';

export const RESOLVE: ResolveTuning = {
  greenLight: -30,
  withdraw: -50,
  unanswered: -50,
  lineUnanswered: -100,
  kept: 100,
  replyAbove: 50,
  deploy: 50,
  drift: 10,
  middle: 500,
  low: 400,
  high: 700,
};
export const PERCEPTION: PerceptionTuning = { defend: 65, perHeat: 3, heatFrom: 800, highResolve: 10 };
export const BACKING: BackingTuning = {
  granted: 50,
  refused: -50,
  joint: 100,
  notBeforeKept: 50,
  notBeforeBroken: -200,
};
