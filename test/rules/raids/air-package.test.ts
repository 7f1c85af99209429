import { describe, expect, it } from 'vitest';
import { AIR_EFFECTS } from '../../../src/content/weapons/air-effects.ts';
import { AIR_PACKAGES } from '../../../src/content/weapons/salvos.ts';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import { airPackageUsd, resolveAirPackage } from '../../../src/rules/raids/air-package.ts';

const bekaa = { capital: false };
const beirut = { capital: true };
const calm = { warned: false, dispersed: false };

function many(level: number, place = bekaa, state = calm) {
  const rng = rngOver(seedRng(`air ${level}`));
  const results = Array.from({ length: 600 }, () => resolveAirPackage(AIR_EFFECTS, { level, ...place }, state, rng));
  const mean = (read: (result: (typeof results)[number]) => number) =>
    results.reduce((total, result) => total + read(result), 0) / results.length;
  return { results, mean };
}

describe('an air package on a militia place', () => {
  it('takes more arms, cells and lives at each level', () => {
    const rows = [1, 2, 3].map((level) => many(level));
    expect(rows.map(({ results }) => results[0]?.armsLostPct)).toEqual([3, 7, 14]);
    expect(rows.map(({ results }) => results[0]?.displaced)).toEqual([1000, 10_000, 50_000]);
    expect(rows.map(({ results }) => results[0]?.damage)).toEqual([0, 1, 2]);
    const cells = rows.map(({ mean }) => mean(({ cellKilled }) => (cellKilled ? 1 : 0)));
    for (const [at, share] of [0.1, 0.3, 0.6].entries()) expect(Math.abs((cells[at] ?? 0) - share)).toBeLessThan(0.07);
    const deaths = rows.map(({ mean }) => mean((result) => result.deaths));
    for (const [at, expected] of [3.5, 14, 56].entries())
      expect(Math.abs((deaths[at] ?? 0) / expected - 1)).toBeLessThan(0.1);
  });

  it('kills twice as many in a capital', () => {
    const share = many(2, beirut).mean(({ deaths }) => deaths) / many(2).mean(({ deaths }) => deaths);
    expect(share).toBeCloseTo(2, 1);
  });

  it('finds half the arms when they were warned or dispersed, and a fifth of the toll when people were warned', () => {
    const dispersed = many(3, bekaa, { warned: false, dispersed: true });
    expect(dispersed.results[0]).toMatchObject({ armsLostPct: 7, displaced: 50_000 });
    const warned = many(3, bekaa, { warned: true, dispersed: false });
    expect(warned.results[0]).toMatchObject({ armsLostPct: 7, displaced: 10_000 });
    expect(warned.mean(({ deaths }) => deaths)).toBeLessThan(15);
  });

  it('is paid for by its arms and its patrols', () => {
    expect(airPackageUsd(WEAPON_TABLES, AIR_PACKAGES.washington[2]).mid).toBe(
      20 * 100_000 + 30 * 35_000 + 6 * 2_000_000,
    );
    expect(airPackageUsd(WEAPON_TABLES, AIR_PACKAGES.jerusalem[1]).mid).toBe(4 * 100_000 + 6 * 35_000);
  });
});
