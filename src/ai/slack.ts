/**
 * How far a player falls short of its own doctrine: whole percents and counts. Everything else it does as the doctrine
 * says, from the same view; there is no penalty beyond these.
 */
export interface Slack {
  /** How often it takes one of the best few instead of the best, %. */
  loosePct: number;
  /** How many it then chooses among. */
  amongBest: number;
  /** How often it gives an order in any way that its rule allows instead of the way it prefers, %. */
  anyWayPct: number;
  /** How much of the Heat that an act adds it reckons with, %. */
  heedsHeatPct: number;
  /** Chance that a slot is left without an order, %. */
  idlePct: number;
  /** Chance that a delivered message gets no answer, %. */
  forgetAnswerPct: number;
  /** Chance that a message it meant to write is not written, %. */
  forgetMessagePct: number;
  /** Chance that air defence stays as it stood, %. */
  forgetDefencePct: number;
  /** It does things of this little worth. */
  worthDoing: number;
}

/** A deed has to be worth this much to be done at all. */
const WORTH_DOING = 20;

/** Steady: the doctrine in full. */
export const NO_SLACK: Slack = {
  loosePct: 0,
  amongBest: 1,
  anyWayPct: 0,
  heedsHeatPct: 100,
  idlePct: 0,
  forgetAnswerPct: 0,
  forgetMessagePct: 0,
  forgetDefencePct: 0,
  worthDoing: WORTH_DOING,
};

/** Guided: an opponent that can be beaten while one learns. */
export const GUIDED_SLACK: Slack = {
  loosePct: 80,
  amongBest: 10,
  anyWayPct: 75,
  heedsHeatPct: 30,
  idlePct: 15,
  forgetAnswerPct: 50,
  forgetMessagePct: 50,
  forgetDefencePct: 40,
  worthDoing: -20,
};
