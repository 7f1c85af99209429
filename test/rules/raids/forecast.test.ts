import { describe, expect, it } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import { expectRaid } from '../../../src/rules/raids/forecast.ts';
import { resolveRaid } from '../../../src/rules/raids/raid.ts';
import type { RaidInput } from '../../../src/rules/raids/types.ts';
import { battery, raidInput } from './range.ts';

const stockOf = () => ({ defender: { arrow_3: 90, arrow_2: 110, stunner: 120, aim9x: 400, sm2: 48 } });
const raids: { name: string; input: Partial<RaidInput> }[] = [
  {
    name: 'missiles at an air base',
    input: {
      salvo: [{ munition: 'mrbm_kheibar', count: 60 }],
      batteries: [battery('arrow_3', { units: 2 }), battery('arrow_2', { units: 2 }), battery('stunner')],
    },
  },
  {
    name: 'drones against fighters',
    input: { salvo: [{ munition: 'shahed_136', count: 80 }], batteries: [battery('aim9x', { units: 4 })] },
  },
  { name: 'drones against nobody', input: { salvo: [{ munition: 'samad_3', count: 12 }], placeKind: 'merchant_ship' } },
];

describe('a forecast', () => {
  it.each(raids)('brackets what comes of $name', ({ input }) => {
    const rng = rngOver(seedRng('forecast'));
    const forecast = expectRaid(WEAPON_TABLES, raidInput({ ...input, stock: stockOf() }));
    const results = Array.from({ length: 300 }, () =>
      resolveRaid(WEAPON_TABLES, raidInput({ ...input, stock: stockOf() }), rng),
    );
    const mean = results.reduce((total, { hits }) => total + hits, 0) / results.length;
    expect(Math.abs(forecast.hits.mid - mean)).toBeLessThan(1 + 0.1 * mean);
    const inside = results.filter(({ hits }) => hits >= forecast.hits.low && hits <= forecast.hits.high).length;
    expect(inside / results.length).toBeGreaterThan(0.85);
  });

  it('leaves the stock alone and draws nothing', () => {
    const stock = stockOf();
    const input = raidInput({ ...raids[0]?.input, stock });
    expect(expectRaid(WEAPON_TABLES, input)).toEqual(expectRaid(WEAPON_TABLES, input));
    expect(stock).toEqual(stockOf());
  });

  it('expects more leakers from an empty magazine', () => {
    const [first] = raids;
    const full = expectRaid(WEAPON_TABLES, raidInput({ ...first?.input, stock: stockOf() }));
    const empty = expectRaid(
      WEAPON_TABLES,
      raidInput({ ...first?.input, stock: { defender: { arrow_3: 0, arrow_2: 0, stunner: 0 } } }),
    );
    expect(empty.leakers.mid).toBeGreaterThan(full.leakers.mid);
    expect(empty.defenderUsd.high).toBe(0);
  });
});
