import type { Rng } from '../../lib/rng.ts';
import { COMMANDERS } from '../../rules/vocabulary.ts';
import type { Rule } from '../doctrine/rule.ts';
import type { Deed, Reasoned } from '../explain/explanation.ts';
import { about, type Situation } from '../situation.ts';
import type { Slack } from '../slack.ts';
import { beliefsOf, holds, worth } from './conditions.ts';

/** Something a rule would have the seat do, with its weight. */
export interface Candidate {
  reasoned: Reasoned;
  bound: boolean;
}

/** Moods of the day: how far two equal cases may fall out differently, points either way. */
const MOOD = 8;

/** The situations a rule is asked about: one, or one for each commander. */
export function lookings(s: Situation, { each }: Rule): Situation[] {
  return each === 'commander' ? COMMANDERS.map((seat) => about(s, { seat, message: null })) : [s];
}

/** The weighed deed of a rule that holds, less the points its risk costs. */
export function weigh(
  s: Situation,
  rule: Rule & { bound?: true },
  { deed, risk }: { deed: Deed; risk: number },
  rng: Rng,
): Candidate {
  const score = worth(s, rule) + rng.between(-MOOD, MOOD, 'mood') - (rule.bound ? 0 : risk);
  return {
    bound: rule.bound ?? false,
    reasoned: {
      deed,
      rule: rule.id,
      because: rule.because,
      score: Math.round(score),
      risk: Math.round(risk),
      beliefs: beliefsOf(s, rule.when, rule.more),
    },
  };
}

/** What every rule that holds would do, the weightiest first. */
export function candidates<R extends Rule>(
  s: Situation,
  rules: readonly R[],
  propose: (at: Situation, rule: R) => Candidate | null,
  rng: Rng,
): Candidate[] {
  const found: Candidate[] = [];
  for (const rule of rules)
    for (const at of lookings(s, rule)) {
      const candidate = holds(at, rule.when) ? propose(at, rule) : null;
      if (candidate) found.push(candidate);
    }
  found.sort((a, b) => b.reasoned.score - a.reasoned.score);
  return s.slack.loosePct > 0 ? loosened(found, s.slack, rng) : found;
}

/** The same list as a careless mind goes through it: now and then one of the best few comes before the best. */
function loosened(found: readonly Candidate[], { loosePct, amongBest }: Slack, rng: Rng): Candidate[] {
  const left = [...found];
  const taken: Candidate[] = [];
  while (left.length > 0) {
    const at = rng.chance(loosePct, 'careless') ? rng.below(Math.min(amongBest, left.length), 'among the best') : 0;
    taken.push(...left.splice(at, 1));
  }
  return taken;
}
