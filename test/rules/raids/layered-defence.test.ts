import { describe, expect, it } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import { resolveRaid } from '../../../src/rules/raids/raid.ts';
import type { RaidInput } from '../../../src/rules/raids/types.ts';
import { battery, evenRng, raidInput, rangeTables } from './range.ts';

const salvoOf = (counts: Record<string, number>) =>
  Object.entries(counts).map(([munition, count]) => ({ munition, count }));
const drones = (count: number) => [{ munition: 'shahed_136', count }];

describe('the layered formula', () => {
  const tables = rangeTables({
    kills: { coyote: { owa_uav: 50 }, aim9x: { owa_uav: 80 } },
    capacity: { coyote: 6, aim9x: 10 },
  });

  it.each([
    // [launched, shots at hand, engaged by aim9x, kills, leaked]: min(N, capacity, floor(stock / shots)), p = 80 %.
    { launched: 4, stock: 99, engaged: 4, kills: 3, leaked: 1 },
    { launched: 10, stock: 99, engaged: 10, kills: 8, leaked: 2 },
    { launched: 30, stock: 99, engaged: 10, kills: 8, leaked: 22 },
    { launched: 30, stock: 5, engaged: 5, kills: 4, leaked: 26 },
    { launched: 30, stock: 0, engaged: 0, kills: 0, leaked: 30 },
  ])('engages $engaged of $launched with $stock rounds at hand', ({ launched, stock, engaged, kills, leaked }) => {
    const shelf = { defender: { aim9x: stock } };
    const raid = resolveRaid(
      tables,
      raidInput({ salvo: drones(launched), batteries: [battery('aim9x')], stock: shelf }),
      evenRng,
    );
    expect(raid.layers[0]).toMatchObject({ engaged, kills, shots: engaged });
    expect(raid.leaked).toBe(leaked);
    expect(shelf.defender.aim9x).toBe(stock - engaged);
  });

  it('lets the inner layer meet only what the outer one has left', () => {
    const raid = resolveRaid(
      tables,
      raidInput({ salvo: drones(20), batteries: [battery('coyote'), battery('aim9x')] }),
      evenRng,
    );
    expect(raid.layers.map(({ system, offered, engaged, kills }) => ({ system, offered, engaged, kills }))).toEqual([
      { system: 'aim9x', offered: 20, engaged: 10, kills: 8 },
      { system: 'coyote', offered: 12, engaged: 6, kills: 3 },
    ]);
    expect(raid).toMatchObject({ intercepted: 11, engaged: 16, leaked: 9, hits: 9 });
  });

  it('leaks one more for each drone beyond the last place, once it is full', () => {
    const leakedOf = (count: number) =>
      resolveRaid(tables, raidInput({ salvo: drones(count), batteries: [battery('aim9x')] }), evenRng).leaked;
    expect(leakedOf(40) - leakedOf(30)).toBe(10);
    expect(leakedOf(10)).toBe(2);
  });

  it('jams before the first layer, and jamming costs next to nothing', () => {
    const raid = resolveRaid(
      WEAPON_TABLES,
      raidInput({ salvo: drones(8), counted: 'detected', batteries: [battery('aim9x'), battery('ew')] }),
      evenRng,
    );
    expect(raid.layers.map(({ system, offered }) => [system, offered])).toEqual([
      ['ew', 8],
      ['aim9x', 6],
    ]);
  });

  it('meets ballistic missiles first, so that drones find the capacity used', () => {
    const shared = rangeTables({ kills: { stunner: { srbm: 100, owa_uav: 100 } }, capacity: { stunner: 8 } });
    const salvo = [...drones(10), { munition: 'srbm_fateh', count: 6 }];
    const raid = resolveRaid(shared, raidInput({ salvo, batteries: [battery('stunner')] }), evenRng);
    expect(raid.layers[0]?.killsByClass).toEqual({ srbm: 6, owa_uav: 2 });
    expect(raid.hitsByClass).toEqual({ owa_uav: 8 });
  });

  it('gives every raid fresh capacity but not fresh rounds', () => {
    const stock = { defender: { aim9x: 15 } };
    const input = raidInput({ salvo: drones(30), batteries: [battery('aim9x')], stock });
    const first = resolveRaid(tables, input, evenRng);
    const second = resolveRaid(tables, input, evenRng);
    expect([first.layers[0]?.engaged, second.layers[0]?.engaged]).toEqual([10, 5]);
    expect([first.magazineEmpty, second.magazineEmpty]).toEqual([false, true]);
    expect([first.layers[0]?.shortfall, second.layers[0]?.shortfall]).toEqual(['capacity', 'stock']);
  });

  it('books batteries of one owner on one line and of two owners on two', () => {
    const batteries = [battery('aim9x'), battery('aim9x'), battery('aim9x', { owner: 'partner' })];
    const raid = resolveRaid(tables, raidInput({ salvo: drones(40), batteries }), evenRng);
    expect(raid.layers.map(({ owner, engaged, offered }) => [owner, engaged, offered])).toEqual([
      ['defender', 20, 40],
      ['partner', 10, 24],
    ]);
  });

  it('says when every unit was out of place', () => {
    const away = { ...tables, outOfPlacePct: 100 };
    const raid = resolveRaid(away, raidInput({ batteries: [battery('aim9x')] }), evenRng);
    expect(raid.layers[0]).toMatchObject({ units: 0, engaged: 0, shortfall: 'absent' });
    const sure = resolveRaid(away, raidInput({ batteries: [battery('aim9x', { sure: true })] }), evenRng);
    expect(sure.layers[0]?.engaged).toBe(10);
  });

  it('takes a fraction of a unit as the chance of one', () => {
    const half = raidInput({ salvo: drones(30), batteries: [battery('aim9x', { units: 1.5, sure: true })] });
    const rng = rngOver(seedRng('half a battery'));
    const units = new Set(Array.from({ length: 60 }, () => resolveRaid(tables, half, rng).layers[0]?.units));
    expect([...units].sort()).toEqual([1, 2]);
  });

  it('leaves out munitions the tables do not hold', () => {
    const raid = resolveRaid(
      tables,
      raidInput({ salvo: [{ munition: 'toString', count: 5 }, ...drones(-3)] }),
      evenRng,
    );
    expect(raid).toMatchObject({ launched: 0, leaked: 0, hits: 0, attackerUsd: 0 });
  });
});

describe('a golden table of raids, even chance', () => {
  const israel = [
    battery('arrow_3', { units: 2 }),
    battery('arrow_2', { units: 2 }),
    battery('aim9x', { units: 10 }),
    battery('stunner'),
    battery('tamir', { units: 3 }),
    battery('ew'),
  ];
  const group = [
    battery('aim9x'),
    battery('sm6', { units: 4 }),
    battery('sm2', { units: 4 }),
    battery('essm', { units: 4 }),
    battery('gun_5in', { units: 2 }),
    battery('ram', { units: 4 }),
  ];
  const atCity = { placeKind: 'city', shelter: 'good', batteries: israel } as const;
  const barrage = salvoOf({ rocket_122: 300, shahed_131: 20, srbm_fateh: 20 });
  const shipping = {
    salvo: salvoOf({ samad_3: 18, ascm_noor: 4, asbm: 3, usv: 2 }),
    placeKind: 'merchant_ship',
  } as const;
  const strike = {
    salvo: salvoOf({ shahed_136: 170, lacm_paveh_quds: 30, mrbm_emad_ghadr: 120 }),
    batteries: israel,
    shelter: 'good',
  } as const;
  const plant = { salvo: salvoOf({ samad_3: 12 }), placeKind: 'oil_plant', place: 'abqaiq' } as const;

  // A change of balance is read here: [failed, open, stopped, leaked, hits, attacker's bill, defender's bill].
  const rows: [string, Partial<RaidInput>, number[]][] = [
    ['rockets at a city', { ...atCity, salvo: salvoOf({ rocket_122: 60 }) }, [9, 33, 17, 34, 1, 60_000, 1_080_000]],
    ['a mixed barrage at a city', { ...atCity, salvo: barrage }, [50, 163, 117, 173, 9, 5_700_000, 61_294_000]],
    ['a lane with a carrier group', { ...shipping, batteries: group }, [2, 0, 24, 1, 1, 3_670_000, 77_712_000]],
    ['a lane without an escort', shipping, [2, 0, 0, 25, 13, 3_670_000, 0]],
    ['a strategic strike, ready', strike, [57, 0, 230, 33, 27, 55_450_000, 417_484_000]],
    ['a strategic strike, warned', { ...strike, alert: 'warned' }, [57, 0, 241, 22, 17, 55_450_000, 477_727_000]],
    ['drones at an oil plant', { ...plant, batteries: [battery('pac2_gemt')] }, [1, 0, 6, 5, 5, 180_000, 64_000_000]],
  ];

  it.each(rows)('%s', (_name, input, expected) => {
    const raid = resolveRaid(WEAPON_TABLES, raidInput(input), evenRng);
    const { failed, open, intercepted, leaked, hits, attackerUsd, defenderUsd } = raid;
    expect([failed, open, intercepted, leaked, hits, attackerUsd, defenderUsd]).toEqual(expected);
    expect(raid.launched).toBe(failed + intercepted + leaked);
  });
});

describe('the bills', () => {
  it('are whole dollars: every round launched and every shot taken at its ledger price', () => {
    const salvo = [
      { munition: 'samad_3', count: 10 },
      { munition: 'ascm_noor', count: 2 },
      { munition: 'asbm', count: 1 },
    ];
    const raid = resolveRaid(WEAPON_TABLES, raidInput({ salvo, batteries: [battery('sm2', { units: 4 })] }), evenRng);
    expect(raid.attackerUsd).toBe(1_550_000);
    const [line] = raid.layers;
    expect(raid.defenderUsd).toBe((line?.shots ?? 0) * WEAPON_TABLES.systems.sm2.unitCostUsd.mid);
    expect(line?.shots).toBeGreaterThan(0);
  });
});

describe('a raid', () => {
  it('is plain JSON and the same for the same seed', () => {
    const run = () =>
      resolveRaid(WEAPON_TABLES, raidInput({ batteries: [battery('coyote')] }), rngOver(seedRng('same')));
    expect(run()).toEqual(run());
    expect(JSON.parse(JSON.stringify(run()))).toEqual(run());
  });
});
