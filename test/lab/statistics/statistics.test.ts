import { describe, expect, test } from 'vitest';
import { auc } from '../../../src/lab/statistics/auc.ts';
import { jackknife } from '../../../src/lab/statistics/jackknife.ts';
import { pairedShare } from '../../../src/lab/statistics/paired.ts';
import { meanOf, median, shareOf } from '../../../src/lab/statistics/shares.ts';

const mean = ([values = []]: readonly (readonly number[])[]) => meanOf(values);

describe('the area under the curve', () => {
  const moments = (came: number[], not: number[]) => [
    ...came.map((signal) => ({ signal, came: true })),
    ...not.map((signal) => ({ signal, came: false })),
  ];

  test('is one for a perfect warning, a half for none, and less for one that warns of peace', () => {
    expect(auc(moments([3, 4], [0, 1]))).toBe(1);
    expect(auc(moments([2, 2], [2, 2]))).toBe(0.5);
    expect(auc(moments([0], [4]))).toBe(0);
  });

  test('counts every pair once and ties half', () => {
    // Pairs (1,0) (1,1) (3,0) (3,1): a win, a tie, two wins.
    expect(auc(moments([1, 3], [0, 1]))).toBe(3.5 / 4);
  });

  test('is unknown while only one kind of moment was seen', () => {
    expect(auc(moments([1, 2], []))).toBeNull();
    expect(auc(moments([], [1]))).toBeNull();
  });
});

describe('the jackknife', () => {
  test('gives a mean the interval of the textbook', () => {
    const values = Array.from({ length: 20 }, (_, at) => at);
    const found = jackknife([values], mean);
    // Standard error of the mean of 0..19 is 1.3229; t of 19 degrees of freedom 2.09.
    expect(found?.value).toBe(9.5);
    expect(found?.high).toBeCloseTo(9.5 + 2.09 * 1.3229, 2);
    expect(found?.low).toBeCloseTo(9.5 - 2.09 * 1.3229, 2);
  });

  test('leaves the two sides of a pair out together, so that a difference on the same seeds is sharp', () => {
    const before = Array.from({ length: 40 }, (_, at) => (at * 37) % 100);
    const after = before.map((value) => value + 5);
    const change = jackknife([before, after], ([a = [], b = []]) => (meanOf(b) ?? 0) - (meanOf(a) ?? 0));
    expect(change?.value).toBeCloseTo(5);
    expect((change?.high ?? 0) - (change?.low ?? 0)).toBeLessThan(1e-9);
  });

  test('makes wider intervals of fewer values, and none of nothing', () => {
    const width = (count: number) => {
      const found = jackknife([Array.from({ length: count }, (_, at) => at % 2)], mean);
      return (found?.high ?? 0) - (found?.low ?? 0);
    };
    expect(width(10)).toBeGreaterThan(width(1000));
    expect(jackknife<number>([[]], mean)).toBeNull();
    expect(jackknife([[4]], mean)).toEqual({ value: 4, low: 4, high: 4 });
  });
});

describe('pairs on one seed', () => {
  test('count a higher score one, an equal one half, so a war in both half', () => {
    expect(
      pairedShare([
        [5, 3],
        [1, 4],
        [0, 0],
        [7, 2],
      ])?.value,
    ).toBe(62.5);
  });

  test('have an interval around the share, inside 0 and 100', () => {
    const all = pairedShare(Array.from({ length: 10 }, () => [2, 1] as const));
    expect(all?.high).toBe(100);
    expect(all?.low).toBeGreaterThan(65);
    expect(all?.low).toBeLessThan(80);
    expect(pairedShare([])).toBeNull();
  });
});

describe('shares and medians', () => {
  test('are in percent, with an interval around them', () => {
    const found = shareOf([1, 2, 3, 4], (value) => value > 3);
    expect(found?.value).toBe(25);
    expect(found && found.low < 25 && found.high > 25).toBe(true);
    expect(shareOf([], () => true)).toBeNull();
  });

  test('the median is the middle, and its interval holds it', () => {
    expect(median([9, 1, 5])?.value).toBe(5);
    expect(median([1, 2, 3, 10])?.value).toBe(2.5);
    const many = median(Array.from({ length: 101 }, (_, at) => at));
    expect([many?.value, many?.low, many?.high]).toEqual([50, 40, 60]);
    expect(median([])).toBeNull();
  });
});
