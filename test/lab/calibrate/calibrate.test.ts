import { describe, expect, test } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { readCalibrateOptions } from '../../../src/lab/calibrate/calibrate.ts';
import { bestValues, lossOf, openBench, tablesWith } from '../../../src/lab/calibrate/fit.ts';
import { PARAMETERS, touches } from '../../../src/lab/calibrate/parameters.ts';
import type { MetricReport } from '../../../src/lab/engage/verdict.ts';
import { raidEpisode } from '../engage/episodes.ts';
import { lab } from '../laboratory.ts';

const named = (start: string) => PARAMETERS.filter(({ name }) => name.startsWith(start));
const metric = (more: Partial<MetricReport>): MetricReport => ({
  metric: 'hits',
  status: 'modelled',
  median: 10,
  p5: 5,
  p95: 15,
  observed: 10,
  inRange: true,
  inPassBand: true,
  ...more,
});

describe('the parameters', () => {
  test('are within their bounds at the start and as they stand', () => {
    for (const { low, high, start, read } of PARAMETERS) {
      expect(start >= low && start <= high).toBe(true);
      expect(read(WEAPON_TABLES)).toBeGreaterThan(0);
    }
  });

  test('are written into a copy and read back', () => {
    const values = PARAMETERS.map(({ low }) => low);
    const changed = tablesWith(WEAPON_TABLES, PARAMETERS, values);
    expect(PARAMETERS.map(({ read }) => read(changed))).toEqual(values);
    expect(changed).not.toEqual(WEAPON_TABLES);
  });

  test('are felt only where their weapon meets their defender', () => {
    const [tamir] = named('tamir');
    const [drones] = named('owa_uav');
    const drone = raidEpisode();
    expect(drones && touches(drones, drone)).toBe(true);
    expect(tamir && touches(tamir, drone)).toBe(false);
  });
});

describe('the loss', () => {
  test('is least for a median on the observed value, more beside it, most out of range and band', () => {
    const losses = [
      metric({}),
      metric({ observed: 12 }),
      metric({ observed: 12, inPassBand: false }),
      metric({ observed: 30, inPassBand: false, inRange: false }),
    ].map(lossOf);
    expect(losses[0]).toBe(0);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
    expect(new Set(losses).size).toBe(4);
  });
});

describe('the search', () => {
  const [parameter] = named('owa_uav');
  const episode = (observed: number) =>
    raidEpisode({
      launched: { owa_uav: { low: 100, mid: 100, high: 100 } },
      observed: [
        {
          metric: 'hits',
          observed,
          reported_low: 0,
          reported_high: 100,
          pass_low: observed - 1,
          pass_high: observed + 1,
          unit: 'munitions',
          sources: [],
        },
      ],
    });
  const search = async (observed: number, without: number | null) => {
    const parameters = parameter ? [parameter] : [];
    const bench = openBench(
      { tables: WEAPON_TABLES, parameters, episodes: [episode(observed)] },
      { runs: 60, seed: 'test' },
    );
    return bestValues({ bench, parameters, without, pause: async () => false });
  };

  test('moves a number to where the episode wants it', async () => {
    const [few = 0] = await search(66, null);
    const [many = 0] = await search(95, null);
    expect(few).toBeLessThan(80);
    expect(many).toBeGreaterThan(few);
  });

  test('learns nothing from an episode that is left out', async () => {
    expect(await search(66, 0)).toEqual([parameter?.start]);
  });
});

describe('lab calibrate', () => {
  test.each([
    [['a.json', 'b.json'], 'one file'],
    [['--runs', '0'], '--runs'],
    [['--games', '3'], '--games'],
  ])('refuses %j with a sentence', (args, hint) => {
    expect(readCalibrateOptions(args)).toEqual({ trouble: expect.stringContaining(hint) });
  });

  test('names a file that it cannot read', async () => {
    const { code, out, err } = await lab(['calibrate', 'nowhere.json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('nowhere.json: cannot be read');
  });
});
