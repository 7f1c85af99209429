import { describe, expect, it } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import { resolveRaid } from '../../../src/rules/raids/raid.ts';
import type { RaidInput } from '../../../src/rules/raids/types.ts';
import { battery, evenRng, raidInput, rangeTables } from './range.ts';

const meanOf = (input: RaidInput, read: (raid: ReturnType<typeof resolveRaid>) => number, raids = 400): number => {
  const rng = rngOver(seedRng('mean'));
  let total = 0;
  for (let i = 0; i < raids; i += 1) total += read(resolveRaid(WEAPON_TABLES, input, rng));
  return total / raids;
};

describe('launch', () => {
  it('draws one failure share a raid and class, so that salvos fail together', () => {
    const rng = rngOver(seedRng('shares'));
    const input = raidInput({ salvo: [{ munition: 'mrbm_kheibar', count: 1000 }] });
    const failed = Array.from({ length: 60 }, () => resolveRaid(WEAPON_TABLES, input, rng).failed);
    const { failsLow, failsHigh } = WEAPON_TABLES.classes.mrbm;
    // A thousand independent missiles would all fail near the middle; a shared draw reaches both ends.
    expect(Math.min(...failed)).toBeLessThan(10 * failsLow + 80);
    expect(Math.max(...failed)).toBeGreaterThan(10 * failsHigh - 80);
  });

  it('gives two munitions of a class the same share', () => {
    const rng = rngOver(seedRng('one class'));
    const salvo = [
      { munition: 'mrbm_emad_ghadr', count: 1000 },
      { munition: 'mrbm_kheibar', count: 1000 },
    ];
    const apart = Array.from({ length: 40 }, () => {
      const [emad, kheibar] = resolveRaid(WEAPON_TABLES, raidInput({ salvo }), rng).salvo;
      return Math.abs((emad?.failed ?? 0) - (kheibar?.failed ?? 0));
    });
    // Chance alone parts them by a few dozen; shares drawn one by one would part them by hundreds.
    expect(Math.max(...apart)).toBeLessThan(100);
  });

  it('lets rockets aimed at nobody fall in the open, unengaged', () => {
    const input = raidInput({
      salvo: [{ munition: 'rocket_122', count: 100 }],
      placeKind: 'city',
      counted: 'detected',
      batteries: [battery('tamir', { units: 4, sure: true })],
    });
    const raid = resolveRaid(WEAPON_TABLES, input, evenRng);
    expect(raid.open).toBe(100 - WEAPON_TABLES.classes.rocket.hits);
    expect(raid.layers[0]?.offered).toBe(WEAPON_TABLES.classes.rocket.hits);
    expect(raid.leaked).toBe(raid.open + raid.hits);
  });

  it('skips what a count has behind it already', () => {
    const salvo = [{ munition: 'mrbm_kheibar', count: 100 }];
    const batteries = [battery('arrow_3', { units: 2 })];
    const detected = resolveRaid(WEAPON_TABLES, raidInput({ salvo, batteries, counted: 'detected' }), evenRng);
    expect(detected.failed).toBe(0);
    expect(detected.intercepted).toBeGreaterThan(0);
    const hit = resolveRaid(WEAPON_TABLES, raidInput({ salvo, batteries, counted: 'hit' }), evenRng);
    expect(hit).toMatchObject({ failed: 0, intercepted: 0, hits: 100, defenderUsd: 0 });
  });

  it('hits more often with Telemetry and less without', () => {
    const salvo = [{ munition: 'ascm_noor', count: 100 }];
    const hits = (hitsShift: number) =>
      resolveRaid(rangeTablesWithAccuracy(), raidInput({ salvo, hitsShift }), evenRng).hits;
    expect([hits(-5), hits(0), hits(5)]).toEqual([55, 60, 65]);
  });
});

function rangeTablesWithAccuracy() {
  const tables = rangeTables();
  tables.classes.ascm.hits = 60;
  return tables;
}

describe('toll', () => {
  const hit = (more: Partial<RaidInput>) =>
    raidInput({ salvo: [{ munition: 'shahed_136', count: 4 }], counted: 'hit', ...more });

  it('shelter saves lives at every kind of place', () => {
    for (const placeKind of ['air_base', 'outpost', 'camp', 'city', 'port', 'oil_plant', 'nuclear_site'] as const) {
      const deaths = (shelter: RaidInput['shelter']) =>
        meanOf(hit({ placeKind, shelter }), (raid) => raid.deaths, 2000);
      expect(deaths('none'), placeKind).toBeGreaterThan(deaths('good'));
      expect(deaths('good'), placeKind).toBeGreaterThanOrEqual(deaths('better'));
    }
  });

  it('warned people come to a fifth of the harm', () => {
    const harm = (alert: 'ready' | 'warned') =>
      meanOf(hit({ placeKind: 'camp', alert }), (raid) => raid.deaths + raid.injured, 1000);
    const share = harm('warned') / harm('ready');
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
  });

  it('an unwarned outpost without cover pays for one leaker', () => {
    const one = hit({ salvo: [{ munition: 'shahed_131', count: 1 }], placeKind: 'outpost', shelter: 'none' });
    expect(meanOf(one, (raid) => raid.deaths)).toBeGreaterThan(1.5);
    expect(meanOf(one, (raid) => raid.injured)).toBeGreaterThan(15);
    expect(meanOf({ ...one, shelter: 'good' }, (raid) => raid.deaths)).toBeLessThan(0.2);
  });

  it('a hit on a lane disrupts it by 0.3, and on an oil plant takes 0.25 mb/d out up to its most', () => {
    expect(resolveRaid(WEAPON_TABLES, hit({ placeKind: 'merchant_ship' }), evenRng).laneHundredths).toBe(120);
    const plant = (place: string, count: number) =>
      resolveRaid(
        WEAPON_TABLES,
        hit({ placeKind: 'oil_plant', place, salvo: [{ munition: 'shahed_136', count }] }),
        evenRng,
      ).oilHundredthsMbd;
    expect([plant('kharg', 4), plant('kharg', 40), plant('ras_tanura', 40)]).toEqual([100, 150, 600]);
  });

  it('a city hit drives 500 people out, fewer when they were warned', () => {
    const displaced = (alert: 'ready' | 'warned') =>
      resolveRaid(WEAPON_TABLES, hit({ placeKind: 'city', alert }), evenRng).displaced;
    expect([displaced('ready'), displaced('warned')]).toEqual([2000, 400]);
  });

  it('boats and mines do not reach a place inland', () => {
    const salvo = [
      { munition: 'usv', count: 5 },
      { munition: 'mine', count: 50 },
    ];
    const hits = (placeKind: RaidInput['placeKind']) =>
      meanOf(raidInput({ salvo, placeKind }), (raid) => raid.hits, 50);
    expect(hits('city')).toBe(0);
    expect(hits('merchant_ship')).toBeGreaterThan(1);
  });
});
