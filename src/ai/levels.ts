import type { Player } from './decide.ts';
import { type Explainer, explainAs } from './explain/explain.ts';
import { type SearchBudget, TABLE_BUDGET } from './search/budget.ts';
import { overruled } from './search/reasons.ts';
import { search } from './search/search.ts';
import { GUIDED_SLACK } from './slack.ts';
import type { Temperament } from './temperament.ts';

export const AI_LEVELS = ['guided', 'steady', 'sharp'] as const;
/** How deep a computer player thinks. No level knows or may do anything that another may not. */
export type AiLevel = (typeof AI_LEVELS)[number];

export interface Depth {
  budget: SearchBudget;
  /** Asked between playouts: true ends the search with the best found so far. */
  stopped: () => boolean;
}
const TABLE_DEPTH: Depth = { budget: TABLE_BUDGET, stopped: () => false };

function sharp(temperament: Temperament | null, { budget, stopped }: Depth): Explainer {
  const explain = explainAs(temperament);
  return (view, c, legal, rng) => {
    const doctrine = explain(view, c, legal, rng);
    if (legal.phase === 'over') return doctrine;
    const found = search({ desk: { view, c, legal, rng }, doctrine, budget, stopped });
    return overruled(doctrine, found, legal.incident);
  };
}

/** A player of a level who gives reasons; without a temperament, each seat has that of its own cards. */
export function explainerFor(level: AiLevel, temperament: Temperament | null = null, depth = TABLE_DEPTH): Explainer {
  if (level === 'guided') return explainAs(temperament, GUIDED_SLACK);
  return level === 'sharp' ? sharp(temperament, depth) : explainAs(temperament);
}

/** What a player of a level sends in the running phase. From the seat's own view alone, always legal. */
export function playerFor(level: AiLevel, temperament: Temperament | null = null, depth = TABLE_DEPTH): Player {
  const explain = explainerFor(level, temperament, depth);
  return (view, c, legal, rng) => explain(view, c, legal, rng).body;
}
