import type { Rng } from '../lib/rng.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import type { Legal } from '../rules/legal/legal-types.ts';
import type { SeatView } from '../rules/view/view-types.ts';
import type { Seat } from '../rules/vocabulary.ts';
import { explain } from './explain/explain.ts';
import type { Explanation, Reasoned } from './explain/explanation.ts';

/** Options that a coach speaks of. */
const BEST = 3;

/** What a coach says to whoever holds a seat: the options its doctrine rates highest, with reasons and beliefs. */
export interface Advice {
  seat: Seat;
  turn: number;
  phase: Explanation['phase'];
  /** The best first; fewer where the desk allows fewer. */
  best: Reasoned[];
}

/** Orders in the Orders phase, messages in Signals: what a player writes by itself. */
function speaksOf({ deed }: Reasoned, phase: Explanation['phase']): boolean {
  if (phase === 'signals') return deed.what === 'message';
  return deed.what === 'order' && deed.order.order !== 'hold';
}

/**
 * The seat's options now, by its doctrine: the three it rates highest among those the desk allows. It knows what the holder
 * of the seat may know and nothing else.
 */
export function coach(view: SeatView, c: Catalogue, legal: Legal, rng: Rng): Advice {
  const { seat, turn, phase, chosen, alternatives } = explain(view, c, legal, rng);
  const open = alternatives.filter(({ left }) => left === 'scored-less');
  const best = [...chosen, ...open]
    .filter((reasoned) => speaksOf(reasoned, phase))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, BEST)
    .map(({ deed, rule, because, score, risk, beliefs }) => ({ deed, rule, because, score, risk, beliefs }));
  return { seat, turn, phase, best };
}
