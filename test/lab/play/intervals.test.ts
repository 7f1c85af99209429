import { describe, expect, test } from 'vitest';
import { meanAndSd, wilson } from '../../../src/lab/play/intervals.ts';

describe('intervals', () => {
  // Newcombe 1998, table I, method 3: the published limits of four shares.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i are Wilson’s', (count, of, low, high) => {
    const share = wilson(count, of);
    expect(share.count).toBe(count);
    expect(share.low).toBeCloseTo(low, 3);
    expect(share.high).toBeCloseTo(high, 3);
  });

  test('of nothing say nothing', () => {
    expect(wilson(0, 0)).toEqual({ count: 0, low: 0, high: 1 });
    expect(meanAndSd([])).toEqual({ mean: 0, sd: 0 });
  });

  test('come with the usual mean and sample deviation', () => {
    expect(meanAndSd([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ mean: 5, sd: 2.14 });
    expect(meanAndSd([3])).toEqual({ mean: 3, sd: 0 });
  });
});
