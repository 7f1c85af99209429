import type { PublicAct, PublicState } from '../../rules/state/state.ts';
import { CHANNEL_STATES, FRONTS, type Front, isWest } from '../../rules/vocabulary.ts';

/** 1 for yes, 0 for no. */
export const flag = (yes: boolean): number => (yes ? 1 : 0);

/** One number for each front, named `what:FRONT`. */
export function byFront<W extends string>(what: W, value: (front: Front) => number): Record<`${W}:${Front}`, number> {
  return Object.fromEntries(FRONTS.map((front) => [`${what}:${front}`, value(front)])) as Record<
    `${W}:${Front}`,
    number
  >;
}

/** Highest level of what one side did on a front last turn, as everybody saw it. */
function highest(acts: readonly PublicAct[], front: Front, west: boolean): number {
  let most = 0;
  for (const act of acts) if (act.front === front && isWest(act.victim) !== west && act.level > most) most = act.level;
  return most;
}

/** What lies open on the table, in the units of the state. */
export function tableFacts(open: PublicState) {
  const last = open.acts.filter(({ turn }) => turn === open.turn - 1);
  const history = open.estimateHistory;
  return {
    turn: open.turn,
    turnsLeft: open.lastTurn - open.turn,
    heat: open.heat,
    heatRise: open.heat - (open.heatHistory.at(-2) ?? open.heat),
    incidentPct: open.incidentPct,
    /** 0 closed, 1 strained, 2 open. */
    channel: open.options.noChannel ? 0 : CHANNEL_STATES.length - 1 - CHANNEL_STATES.indexOf(open.channel),
    process: open.process,
    estimate: open.estimate,
    estimateRise: open.estimate - (history.at(-3) ?? history[0] ?? open.estimate),
    oil: open.oil,
    laneRed: open.lanes.RED,
    laneGulf: open.lanes.GULF,
    sanctions: open.sanctions,
    threshold: flag(open.thresholdDeclared),
    pauseRuns: flag(open.pause !== null && open.pause.from <= open.turn && open.turn <= open.pause.until),
    pauseAgreed: flag(open.pause !== null && open.pause.until >= open.turn),
    pausePossible: flag(open.pause === null && open.turn >= open.nextPauseFrom),
    lampsLit: open.lamps.filter((lit) => lit).length,
    lesson: flag(open.length === 'lesson'),
    usDeathsLately: last.reduce((sum, act) => sum + act.usDeaths, 0),
    strikeOnIran: flag(open.acts.some(({ front, level }) => front === 'IRN' && level >= 3)),
    strikeOnIsrael: flag(last.some(({ front, level }) => front === 'ISR' && level >= 3)),
    raidsOnIsrael: last.filter(({ victim, kind }) => victim === 'jerusalem' && kind === 'raid').length,
    ...byFront('norm', (front) => open.norms[front]),
    ...byFront('west', (front) => highest(last, front, true)),
    ...byFront('network', (front) => highest(last, front, false)),
  };
}
