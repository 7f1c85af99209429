import type { Rng } from '../../lib/rng.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { Tile } from '../../rules/vocabulary.ts';
import type { SeatDoctrine } from '../doctrine/rule.ts';
import type { Alternative, Reasoned } from '../explain/explanation.ts';
import type { Situation } from '../situation.ts';
import { candidates, weigh } from './weigh.ts';

/** The clock tile a seat plays, with what it was weighed against; null where no tile is open. */
export function chooseTile(
  s: Situation,
  { tiles: rules }: SeatDoctrine,
  { tiles }: Legal,
  rng: Rng,
): { tile: Tile | null; chosen: Reasoned[]; left: Alternative[] } {
  const open = tiles.filter(({ reason }) => reason === null).map(({ tile }) => tile);
  const found = candidates(
    s,
    rules,
    (at, rule) =>
      open.includes(rule.tile) ? weigh(at, rule, { deed: { what: 'tile', tile: rule.tile }, risk: 0 }, rng) : null,
    rng,
  ).map(({ reasoned }) => reasoned);
  const [best, ...rest] = found;
  const tile = best?.deed.what === 'tile' ? best.deed.tile : null;
  return {
    tile,
    chosen: best ? [best] : [],
    left: rest.map((one) => ({ ...one, left: 'scored-less', refused: null })),
  };
}
