import type { FilmTick, RaidFilm } from '../model.ts';
import type { Point } from '../region.ts';
import { type Actor, castOf, MAX_INTERCEPTORS, type Motion, shareOut } from './cast.ts';

/** Where a raid is played, world px; `px` is the world length of one CSS px at the film's zoom. */
export interface Ground {
  origins: readonly Point[];
  target: Point;
  px: number;
}
/** One attacker's flight: times in ms at normal speed. It is gone from `gone` on. */
export interface Flight extends Actor {
  from: Point;
  bend: Point;
  to: Point;
  start: number;
  end: number;
  gone: number;
}
export interface Shot {
  layer: number;
  from: Point;
  to: Point;
  start: number;
  end: number;
  kill: boolean;
}
export interface Script {
  duration: number;
  flights: Flight[];
  shots: Shot[];
  /** Sorted times at which the counters move on. */
  launches: number[];
  fired: { at: number; weight: number }[];
  stops: number[];
  leaks: number[];
}

/** When each motion leaves and arrives, as shares of the film: drones crawl throughout, missiles start late, all arrive together. */
const WINDOW: Record<Motion, { leave: [number, number]; arrive: [number, number] }> = {
  drone: { leave: [0, 0.2], arrive: [0.8, 0.92] },
  cruise: { leave: [0.24, 0.38], arrive: [0.82, 0.92] },
  ballistic: { leave: [0.46, 0.6], arrive: [0.84, 0.94] },
};

/** A small seeded source of shares 0-1, for scatter only: the same film always looks the same. */
export function scatter(seed: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The whole raid laid out in time: 4 to 6 seconds by its size. Nothing in it waits on a clock, so it can be cut short anywhere. */
export function scriptOf(film: RaidFilm, ground: Ground): Script {
  const random = scatter(film.id);
  const cast = castOf(film);
  const duration = Math.min(6000, 4000 + cast.length * 14);
  const flights = cast.map((actor, i) => flightOf(actor, i, { film, ground, duration, random, crowd: cast.length }));
  const shots = shotsOf(film, flights, ground, random);
  return { duration, flights, shots, ...events(film, flights, shots) };
}

interface Making {
  film: RaidFilm;
  ground: Ground;
  duration: number;
  random: () => number;
  /** Sprites in the air in all. */
  crowd: number;
}

function flightOf(actor: Actor, index: number, { film, ground, duration, random, crowd }: Making): Flight {
  const { origins, target, px } = ground;
  const home = origins[index % Math.max(1, origins.length)] ?? target;
  const spread = actor.motion === 'drone' ? 26 : 16;
  const from = near(home, spread * px, random);
  const to = near(target, 7 * px, random);
  const window = WINDOW[actor.motion];
  // A large salvo does not leave all at once.
  const early = Math.min(0.3, crowd / 500);
  const start = duration * within([Math.max(0, window.leave[0] - early), window.leave[1]], random());
  const end = duration * within(window.arrive, random());
  const flight = { ...actor, from, to, bend: bendOf(actor.motion, from, to, random), start, end };
  return { ...flight, gone: start + (end - start) * goneShare(actor, film.layers.length, random()) };
}

/** How far along its path an attacker comes. */
function goneShare({ fate }: Actor, layers: number, chance: number): number {
  if (fate.kind === 'failed') return 0.07 + 0.18 * chance;
  if (fate.kind === 'stopped') return 0.64 + 0.3 * ((fate.layer + 0.5) / layers) + 0.04 * (chance - 0.5);
  return 1;
}

function bendOf(motion: Motion, from: Point, to: Point, random: () => number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const far = Math.hypot(dx, dy);
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (motion === 'ballistic') return [middle[0], middle[1] - far * (0.42 + 0.12 * random())];
  const side = (random() - 0.5) * (motion === 'drone' ? 0.22 : 0.36);
  return [middle[0] - dy * side, middle[1] + dx * side];
}

const within = ([low, high]: [number, number], share: number): number => low + (high - low) * share;

function near([x, y]: Point, radius: number, random: () => number): Point {
  const [angle, far] = [random() * Math.PI * 2, Math.sqrt(random()) * radius];
  return [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
}

/** Interceptors of each layer: killers meet their attacker where it ends, the others pass it by. */
function shotsOf(film: RaidFilm, flights: readonly Flight[], { target, px }: Ground, random: () => number): Shot[] {
  const all = film.layers.map(({ shots }) => shots);
  const counts = shareOut(
    Math.min(
      MAX_INTERCEPTORS,
      all.reduce((a, b) => a + b, 0),
    ),
    all,
  );
  return film.layers.flatMap((_, layer) => {
    const stopped = flights.filter(({ fate }) => fate.kind === 'stopped' && fate.layer === layer);
    const aims = stopped.length > 0 ? stopped : flights.filter(({ fate }) => fate.kind !== 'failed');
    if (aims.length === 0) return [];
    return Array.from({ length: counts[layer] ?? 0 }, (_unused, n): Shot => {
      const aim = aims[n % aims.length] as Flight;
      const kill = n < stopped.length;
      const meet = kill ? aim.gone : Math.min(aim.gone, aim.end) - 120 * random();
      const at = pointAt(aim, meet);
      return {
        layer,
        from: near(target, 9 * px, random),
        to: kill ? at : near(at, 20 * px, random),
        start: Math.max(0, meet - 420 - 380 * random()),
        end: meet,
        kill,
      };
    });
  });
}

function events(
  film: RaidFilm,
  flights: readonly Flight[],
  shots: readonly Shot[],
): Pick<Script, 'launches' | 'fired' | 'stops' | 'leaks'> {
  const sorted = (times: number[]): number[] => times.sort((a, b) => a - b);
  const perShot = film.layers.map(
    ({ costUsd }, layer) => costUsd / Math.max(1, shots.filter((shot) => shot.layer === layer).length),
  );
  return {
    launches: sorted(flights.map(({ start }) => start)),
    fired: shots.map(({ start, layer }) => ({ at: start, weight: perShot[layer] ?? 0 })).sort((a, b) => a.at - b.at),
    stops: sorted(flights.filter(({ fate }) => fate.kind === 'stopped').map(({ gone }) => gone)),
    leaks: sorted(flights.filter(({ fate }) => fate.kind === 'hit' || fate.kind === 'missed').map(({ end }) => end)),
  };
}

/** Where an attacker is at a time of the film, world px. */
export function pointAt({ from, bend, to, start, end, motion }: Flight, time: number): Point {
  const linear = Math.max(0, Math.min(1, (time - start) / Math.max(1, end - start)));
  // Ballistic missiles slow towards the top of their arc and gain speed on the way down.
  const t = motion === 'ballistic' ? linear + 0.12 * Math.sin(linear * Math.PI * 2) * (1 - linear) : linear;
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

const passed = (times: readonly number[], time: number): number =>
  times.length === 0 ? 0 : times.filter((at) => at <= time).length / times.length;

/** The counters at a time of the film. From the film's end on they are its totals, to the dollar. */
export function tickAt(film: RaidFilm, script: Script, time: number): FilmTick {
  const kills = film.layers.reduce((sum, layer) => sum + layer.kills, 0);
  if (time >= script.duration)
    return {
      attackerUsd: film.attackerCostUsd,
      defenderUsd: film.defenderCostUsd,
      stopped: kills,
      leaked: film.leaked,
    };
  const weight = script.fired.reduce((sum, shot) => sum + shot.weight, 0);
  const spent = script.fired.reduce((sum, shot) => sum + (shot.at <= time ? shot.weight : 0), 0);
  const share = (total: number, part: number): number => Math.floor(total * part);
  return {
    attackerUsd: share(film.attackerCostUsd, passed(script.launches, time)),
    defenderUsd: share(film.defenderCostUsd, weight > 0 ? Math.min(1, spent / weight) : 0),
    stopped: share(kills, passed(script.stops, time)),
    leaked: share(film.leaked, passed(script.leaks, time)),
  };
}
