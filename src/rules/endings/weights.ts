import type { Catalogue } from '../catalogue.ts';
import type { ScoreWeights } from './tuning.ts';

/**
 * The score weights of a seat with its agenda card: ten points move from one weight to another, none falls below 0
 * (tables.md section 13). An unknown card changes nothing.
 */
export function weightsOf<S extends keyof ScoreWeights>(c: Catalogue, seat: S, agenda: string | null): ScoreWeights[S] {
  const { weights, agenda: points } = c.tuning.score;
  const card = agenda !== null && Object.hasOwn(c.agendas, agenda) ? c.agendas[agenda] : undefined;
  const shifted = Object.entries<number>(weights[seat]).map(([name, weight]): [string, number] => {
    if (name === card?.plus) return [name, weight + points];
    return [name, name === card?.minus ? Math.max(0, weight - points) : weight];
  });
  return Object.fromEntries(shifted) as ScoreWeights[S];
}
