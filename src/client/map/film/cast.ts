import type { FilmLayer, FilmSalvo, RaidFilm } from '../model.ts';

export type Motion = 'drone' | 'cruise' | 'ballistic';
export type Fate = { kind: 'failed' } | { kind: 'stopped'; layer: number } | { kind: 'hit' } | { kind: 'missed' };
/** One sprite of a raid. Large raids are sampled: a sprite may stand for several weapons. */
export interface Actor {
  motion: Motion;
  fate: Fate;
}

export const MAX_ATTACKERS = 300;
export const MAX_INTERCEPTORS = 200;

const DRONES = new Set(['owa_uav', 'owa_uav_fast', 'small_uav', 'usv', 'mine']);
const CRUISE = new Set(['lacm', 'ascm']);
/** How a weapon class moves on the map; anything that is neither drone nor cruise missile flies an arc. */
export const motionOf = (weaponClass: string): Motion =>
  DRONES.has(weaponClass) ? 'drone' : CRUISE.has(weaponClass) ? 'cruise' : 'ballistic';

/**
 * Splits `total` sprites in proportion to `weights` (largest remainder). While there are sprites enough every part with
 * a weight gets at least one, so a single leaker among hundreds is still seen. The parts always add up to `total`.
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0 || total <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const parts = exact.map((part, i) => ((weights[i] ?? 0) > 0 ? Math.max(1, Math.floor(part)) : 0));
  const rank = exact.map((part, i) => ({ i, rest: part - (parts[i] ?? 0) }));
  let missing = total - parts.reduce((a, b) => a + b, 0);
  for (const { i } of [...rank].sort((a, b) => b.rest - a.rest))
    if (missing > 0 && (weights[i] ?? 0) > 0) [parts[i], missing] = [(parts[i] ?? 0) + 1, missing - 1];
  while (missing < 0) {
    const i = parts.indexOf(Math.max(...parts));
    [parts[i], missing] = [(parts[i] ?? 0) - 1, missing + 1];
  }
  return parts;
}

/** Which motions a layer takes first, by the sound of its interceptor; a picture's choice, not a rule. */
function appetite(layer: FilmLayer): readonly Motion[] {
  if (/arrow|thaad|sm-?_?3/i.test(layer.interceptor)) return ['ballistic', 'cruise', 'drone'];
  if (/coyote|apkws|gun|ciws|beam|drone|ew|jam/i.test(layer.interceptor)) return ['drone', 'cruise', 'ballistic'];
  return ['cruise', 'ballistic', 'drone'];
}

/** The sprites of one raid with what becomes of each, in order of launch class. Same film, same cast. */
export function castOf(film: RaidFilm): Actor[] {
  const launched = film.salvo.reduce((sum, { count }) => sum + count, 0);
  const counts = shareOut(
    Math.min(MAX_ATTACKERS, launched),
    film.salvo.map(({ count }) => count),
  );
  const actors: Actor[] = [];
  const flying: { motion: Motion; fate: Fate | null }[] = [];
  film.salvo.forEach((salvo, i) => {
    const sprites = counts[i] ?? 0;
    const failed = failedSprites(salvo, sprites);
    const motion = motionOf(salvo.class);
    for (let n = 0; n < sprites; n++) {
      if (n < failed) actors.push({ motion, fate: { kind: 'failed' } });
      else flying.push({ motion, fate: null });
    }
  });
  const settled = settle(film, flying);
  return [...actors, ...settled];
}

const failedSprites = ({ count, failed }: FilmSalvo, sprites: number): number =>
  failed <= 0 || count <= 0 ? 0 : Math.min(sprites, Math.max(1, Math.round((sprites * failed) / count)));

function settle(film: RaidFilm, flying: readonly { motion: Motion }[]): Actor[] {
  const parts = shareOut(flying.length, [...film.layers.map(({ kills }) => kills), film.leaked]);
  const open = [...flying];
  const actors: Actor[] = [];
  film.layers.forEach((layer, index) => {
    for (const motion of appetite(layer))
      for (
        let at = open.findIndex((one) => one.motion === motion);
        at >= 0 && (parts[index] ?? 0) > 0;
        at = open.findIndex((one) => one.motion === motion)
      ) {
        open.splice(at, 1);
        actors.push({ motion, fate: { kind: 'stopped', layer: index } });
        parts[index] = (parts[index] ?? 0) - 1;
      }
  });
  const hits =
    film.leaked > 0
      ? Math.min(open.length, Math.max(film.hits > 0 ? 1 : 0, Math.round((open.length * film.hits) / film.leaked)))
      : 0;
  open.forEach(({ motion }, i) => void actors.push({ motion, fate: { kind: i < hits ? 'hit' : 'missed' } }));
  return actors;
}
