import type { Rule, Test, Weight } from '../doctrine/rule.ts';
import type { Belief } from '../explain/explanation.ts';
import { read, type Situation } from '../situation.ts';

function holdsOne(s: Situation, { fact, atLeast, below }: Test): boolean {
  const value = read(s, fact);
  return (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
}

/** True when every condition of a rule holds. */
export const holds = (s: Situation, tests: readonly Test[]): boolean => tests.every((test) => holdsOne(s, test));

function pointsOf(s: Situation, { fact, from, step, points, side }: Weight): number {
  const steps = (read(s, fact) - from) / step;
  if (side === 'above') return points * Math.max(0, steps);
  return side === 'below' ? points * Math.max(0, -steps) : points * steps;
}

/** What a rule is worth now: its score and what the situation adds or takes. */
export const worth = (s: Situation, { score, more = [] }: Rule): number =>
  more.reduce((sum, weight) => sum + pointsOf(s, weight), score);

/** The numbers that a rule looked at: what the seat believed when it decided. */
export function beliefsOf(s: Situation, when: readonly Test[], more: readonly Weight[] = []): Belief[] {
  const facts = [...new Set([...when, ...more].map(({ fact }) => fact))];
  return facts.map((fact) => ({ fact, value: Math.round(read(s, fact)) }));
}
