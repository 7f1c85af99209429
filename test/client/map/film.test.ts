import { describe, expect, test, vi } from 'vitest';
import { castOf, MAX_ATTACKERS, MAX_INTERCEPTORS, shareOut } from '../../../src/client/map/film/cast.ts';
import { pointAt, scriptOf, tickAt } from '../../../src/client/map/film/timeline.ts';
import type { FilmTick, RaidFilm } from '../../../src/client/map/model.ts';
import { showing } from '../../../src/client/map/player.ts';
import type { Point } from '../../../src/client/map/region.ts';
import { SAMPLE_FILMS } from './sandbox/sample.ts';

const ground = {
  origins: [
    [900, 300],
    [1100, 280],
  ] as Point[],
  target: [980, 340] as Point,
  px: 0.5,
};
const films = Object.values(SAMPLE_FILMS);
const totals = (film: RaidFilm): FilmTick => ({
  attackerUsd: film.attackerCostUsd,
  defenderUsd: film.defenderCostUsd,
  stopped: film.layers.reduce((sum, { kills }) => sum + kills, 0),
  leaked: film.leaked,
});
const film = (id: string): RaidFilm => {
  const found = SAMPLE_FILMS[id];
  if (!found) throw new Error(`no sample film ${id}`);
  return found;
};

describe.each(films)('the film of $title', (one) => {
  const script = scriptOf(one, ground);

  test('starts its counters at nothing and ends them exactly at the bills and the kills', () => {
    expect(tickAt(one, script, -1)).toEqual({ attackerUsd: 0, defenderUsd: 0, stopped: 0, leaked: 0 });
    expect(tickAt(one, script, script.duration)).toEqual(totals(one));
  });

  test('never counts backwards nor beyond its totals', () => {
    let last: FilmTick = { attackerUsd: 0, defenderUsd: 0, stopped: 0, leaked: 0 };
    for (let time = 0; time <= script.duration; time += 50) {
      const tick = tickAt(one, script, time);
      for (const key of ['attackerUsd', 'defenderUsd', 'stopped', 'leaked'] as const) {
        expect(tick[key]).toBeGreaterThanOrEqual(last[key]);
        expect(tick[key]).toBeLessThanOrEqual(totals(one)[key]);
      }
      last = tick;
    }
  });

  test('lasts four to seven seconds with a bounded number of sprites, and every flight ends within it', () => {
    expect(script.duration).toBeGreaterThanOrEqual(4000);
    expect(script.duration).toBeLessThanOrEqual(7000);
    expect(script.flights.length).toBeLessThanOrEqual(MAX_ATTACKERS);
    expect(script.shots.length).toBeLessThanOrEqual(MAX_INTERCEPTORS);
    for (const { end, gone } of script.flights) expect(Math.max(end, gone)).toBeLessThanOrEqual(script.duration);
  });

  test('is the same each time it is shown', () => {
    expect(scriptOf(one, ground)).toEqual(script);
  });
});

test('a small raid shows each weapon once, with the fate the rules gave it', () => {
  const cast = castOf(film('base'));
  const fates = cast.map(({ fate }) => (fate.kind === 'stopped' ? `stopped ${fate.layer}` : fate.kind));
  const count = (fate: string): number => fates.filter((one) => one === fate).length;
  expect(cast.length).toBe(38);
  expect([
    count('failed'),
    count('stopped 0'),
    count('stopped 1'),
    count('stopped 2'),
    count('hit'),
    count('missed'),
  ]).toEqual([3, 8, 9, 13, 3, 2]);
});

test('a raid of which next to nothing is known still ends at its bills', () => {
  const fog: RaidFilm = {
    ...film('base'),
    salvo: [],
    layers: [{ interceptor: 'guns', owner: 'washington', shots: 0, kills: 4, costUsd: 0 }],
    leaked: 2,
  };
  const script = scriptOf(fog, ground);
  expect(script.flights).toEqual([]);
  expect(tickAt(fog, script, script.duration)).toEqual(totals(fog));
});

test('one leaker among a thousand is still seen', () => {
  const swarm: RaidFilm = {
    ...film('galilee'),
    salvo: [{ munition: 'rocket', class: 'rocket', count: 1000, failed: 0 }],
    layers: [{ interceptor: 'Tamir', owner: 'jerusalem', shots: 999, kills: 999, costUsd: 1 }],
    leaked: 1,
    hits: 1,
  };
  expect(castOf(swarm).filter(({ fate }) => fate.kind === 'hit')).toHaveLength(1);
});

test('killing shots meet their target where it ends', () => {
  const script = scriptOf(film('base'), ground);
  const ends = script.flights
    .filter(({ fate }) => fate.kind === 'stopped')
    .map((flight) => pointAt(flight, flight.gone));
  for (const { to } of script.shots.filter(({ kill }) => kill)) expect(ends).toContainEqual(to);
});

test('shares add up to the whole and nobody with a claim is left empty', () => {
  expect(shareOut(10, [1, 1, 1])).toHaveLength(3);
  for (const weights of [
    [1, 999],
    [3, 0, 5],
    [251, 47],
    [0.5, 0.5, 100],
  ]) {
    const parts = shareOut(50, weights);
    expect(parts.reduce((a, b) => a + b, 0)).toBe(50);
    weights.forEach((weight, i) => void expect((parts[i] ?? 0) > 0).toBe(weight > 0));
  }
});

describe('a showing', () => {
  const start = (still = false, onTick = vi.fn()) => ({
    onTick,
    show: showing(film('base'), scriptOf(film('base'), ground), { still, speed: 1, onTick }),
  });

  test('ends by itself after its flights and its last tick is the total', async () => {
    const { onTick, show } = start();
    for (let ms = 0; ms < 9000; ms += 100) show.advance(100);
    await show.done;
    expect(onTick).toHaveBeenLastCalledWith(totals(film('base')));
  });

  test('can be skipped at once, and then says nothing more', async () => {
    const { onTick, show } = start();
    show.advance(300);
    show.finish();
    await show.done;
    const calls = onTick.mock.calls.length;
    show.advance(300);
    show.finish();
    expect(onTick).toHaveBeenCalledTimes(calls);
    expect(onTick).toHaveBeenLastCalledWith(totals(film('base')));
  });

  test('ends even if no frame ever comes', async () => {
    vi.useFakeTimers();
    const { onTick, show } = start();
    await vi.advanceTimersByTimeAsync(20_000);
    await show.done;
    expect(onTick).toHaveBeenLastCalledWith(totals(film('base')));
    vi.useRealTimers();
  });

  test('stands still until the reader goes on when motion is reduced', async () => {
    vi.useFakeTimers();
    const { onTick, show } = start(true);
    let gone = false;
    void show.done.then(() => {
      gone = true;
    });
    show.advance(16);
    expect(onTick).toHaveBeenLastCalledWith(totals(film('base')));
    show.advance(600_000);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(gone).toBe(false);
    show.finish();
    await show.done;
    vi.useRealTimers();
  });
});
