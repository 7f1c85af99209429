import type { Legal } from '../../../rules/legal/legal-types.ts';
import type { Draft } from '../../store/draft.ts';

/** What a locked draft would leave unsaid: things the player may want to see before locking. */
export interface OpenPoints {
  orders: number;
  answers: number;
  tile: boolean;
  choice: boolean;
}

export function openPoints(legal: Legal, draft: Draft): OpenPoints {
  return {
    orders: Math.max(0, legal.ordersAllowed - draft.orders.length),
    answers: legal.answers.filter(({ message }) => !Object.hasOwn(draft.answers, message)).length,
    tile: legal.tiles.length > 0 && draft.tile === null,
    choice: legal.incident !== null && draft.choice === null,
  };
}
