import { describe, expect, test } from 'vitest';
import { readSweepOptions, sweepValues } from '../../../src/lab/sweep/sweep.ts';
import { lab } from '../laboratory.ts';

describe('a sweep', () => {
  test('goes evenly from one end to the other, in whole steps for a whole number', () => {
    expect(sweepValues({ from: 100, to: 300, now: 200 }, 5)).toEqual([100, 150, 200, 250, 300]);
    expect(sweepValues({ from: 0, to: 2, now: 1 }, 5)).toEqual([0, 1, 2]);
    expect(sweepValues({ from: 0, to: 1, now: 0.5 }, 3)).toEqual([0, 0.5, 1]);
  });

  test('takes negative ends', () => {
    expect(readSweepOptions(['home.drift.tehran', '-100', '-20', '--steps', '3'])).toMatchObject({
      path: 'home.drift.tehran',
      values: [-100, -60, -20],
    });
  });

  test.each([
    [['heat.homland', '1', '2'], 'Near it: heat.homeland'],
    [['heat', '1', '2'], 'The tuning has no number "heat"'],
    [['heat.homeland', '1'], 'PARAM FROM TO'],
    [['heat.homeland', '1', 'much'], 'TO is "much"'],
    [['heat.homeland', '1', '2', '--steps', '0'], '--steps'],
    [[], 'PARAM FROM TO'],
  ])('refuses %j with a sentence', (args, hint) => {
    expect(readSweepOptions(args)).toEqual({ trouble: expect.stringContaining(hint) });
  });

  test('prints one object with every value', async () => {
    const few = ['--steps', '2', '--games', '2', '--length', 'lesson', '--json'];
    const { code, out } = await lab(['sweep', 'heat.homeland', '0', '600', ...few]);
    expect(code).toBe(0);
    const { param, values } = JSON.parse(out);
    expect(param).toBe('heat.homeland');
    expect(values.map(({ value, games }: { value: number; games: number }) => [value, games])).toEqual([
      [0, 2],
      [600, 2],
    ]);
  });
});
