import type { HeatTerm } from '../../rules/state/state.ts';
import { ofType, type SeenFact } from '../store/seen-fact.ts';

/** One turn of the Heat chart: where it opened, where it ended, and the terms between. Hundredths. */
export interface HeatTurn {
  turn: number;
  from: number;
  to: number;
  /** Largest first; only what raised it. */
  raised: HeatTerm[];
}

/** The course of Heat by turn, from the settlements everybody saw. */
export const heatCourse = (events: readonly SeenFact[]): HeatTurn[] =>
  ofType(events, 'heat.settled').map(({ turn, facts: { from, to, terms } }) => ({
    turn,
    from,
    to,
    raised: terms.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount),
  }));
