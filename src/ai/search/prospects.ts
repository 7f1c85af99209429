import type { Catalogue } from '../../rules/catalogue.ts';
import { rawScore } from '../../rules/endings/scores.ts';
import type { State } from '../../rules/state/state.ts';
import type { Seat } from '../../rules/vocabulary.ts';
import { scoreFeatures, shareLeft, unfolded, warFeatures } from './features.ts';
import { PROSPECTS } from './prospects-data.ts';

/** War is never certain nor out of the question while it is played. */
const SURE = 0.98;

function weighed(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < features.length; at += 1) sum += (weights[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** Chance of war before the end, 0 to 1, as games among Steady players went on from tables like this one. */
export function warProspect(s: State): number {
  if (s.public.phase === 'over') return s.public.result?.ending === 'C' ? 1 : 0;
  const chance = weighed(PROSPECTS.war, unfolded(warFeatures(s), shareLeft(s)));
  return Math.max(0, Math.min(SURE, chance));
}

/**
 * What a seat may hope to score, 0 to 1000, from a table at which a turn opens: its score at the end if peace holds, times
 * the chance that it does. A game that is over is worth what it brought.
 */
export function prospect(s: State, c: Catalogue, seat: Seat): number {
  if (s.public.phase === 'over') return s.public.result?.ending === 'C' ? 0 : rawScore(s, c, seat);
  const score = 1000 * weighed(PROSPECTS.score[seat], unfolded(scoreFeatures(s, c, seat), shareLeft(s)));
  return Math.max(0, Math.min(1000, score)) * (1 - warProspect(s));
}
