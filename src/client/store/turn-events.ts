import type { Step } from '../../rules/events.ts';
import type { SeenFact } from './seen-fact.ts';

/** The events of a seat cut into turns and steps: what the report, the film and the log read. */

/** What happened after the Signals of the turn before, up to now: shown when a turn opens. */
export function sinceLastTurn(events: readonly SeenFact[], turn: number): SeenFact[] {
  const news = (event: SeenFact): boolean => event.turn === turn && event.step === 'news';
  const resolve = (event: SeenFact): boolean =>
    event.turn === turn - 1 && event.step !== 'news' && event.step !== 'signals';
  return events.filter((event) => news(event) || resolve(event));
}

/** What the close of the Signals phase of this turn brought. */
export const signalsOf = (events: readonly SeenFact[], turn: number): SeenFact[] =>
  events.filter((event) => event.turn === turn && event.step === 'signals');

export interface StepGroup {
  turn: number;
  step: Step;
  events: SeenFact[];
}

/** Runs of events of one step, in the order in which they happened. */
export function bySteps(events: readonly SeenFact[]): StepGroup[] {
  const groups: StepGroup[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last && last.turn === event.turn && last.step === event.step) last.events.push(event);
    else groups.push({ turn: event.turn, step: event.step, events: [event] });
  }
  return groups;
}
