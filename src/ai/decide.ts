import type { Rng } from '../lib/rng.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Legal } from '../rules/legal/legal-types.ts';
import type { SeatView } from '../rules/view/view-types.ts';
import { explainAs } from './explain/explain.ts';
import type { OrdersBody, SignalsBody } from './explain/explanation.ts';
import type { Temperament } from './temperament.ts';

/** What a player sends in the phase that runs: the command without its head. */
export type Player = (view: SeatView, c: Catalogue, legal: Legal, rng: Rng) => SignalsBody | OrdersBody;

/** A player of this temperament; without one, each seat has the temperament of its own cards. */
export function playerOf(temperament: Temperament | null): Player {
  const explain = explainAs(temperament);
  return (view, c, legal, rng) => explain(view, c, legal, rng).body;
}

/**
 * What the doctrine player of this seat sends now (level Steady), for all six seats: the body of a signals command in
 * that phase, of an orders command in the next. From the seat's own view alone; never throws, always legal. The same
 * view, `legal` and dice give the same decision.
 */
export const decide: Player = playerOf(null);
