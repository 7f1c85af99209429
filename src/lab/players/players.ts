import type { Rng } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { SeatCommandBody } from '../../rules/commands.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { randomCommand } from './random.ts';

export const PLAYER_NAMES = ['sharp', 'steady', 'guided', 'random'] as const;
export type PlayerName = (typeof PLAYER_NAMES)[number];

/** Decides for a seat from its own view. */
export type Player = (view: SeatView, c: Catalogue, legal: Legal, rng: Rng) => SeatCommandBody;

/** The player of that name; its code is loaded when it is asked for. Sharp plays with the laboratory's small budget. */
export async function playerNamed(name: PlayerName): Promise<Player> {
  if (name === 'random') return (view, c, legal, rng) => randomCommand(view, legal, c, rng);
  if (name === 'steady') return (await import('../../ai/decide.ts')).decide;
  const [{ playerFor }, { LAB_BUDGET }] = await Promise.all([
    import('../../ai/levels.ts'),
    import('../../ai/search/budget.ts'),
  ]);
  return playerFor(name, null, { budget: LAB_BUDGET, stopped: () => false });
}
