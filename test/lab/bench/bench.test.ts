import { describe, expect, test } from 'vitest';
import type { BenchReport } from '../../../src/lab/bench/bench.ts';
import { lab } from '../laboratory.ts';

describe('lab bench', () => {
  test('prints one object: the ratio, the rates on both sides, and the bytes of a view', async () => {
    const { code, out } = await lab(['bench', '--games', '1', '--json']);
    expect(code).toBe(0);
    const { ratios, rates, bytes }: BenchReport = JSON.parse(out);
    expect(ratios.coreVsDraft).toBeGreaterThan(5);
    expect(rates.coreCommands / rates.draftCommands / ratios.coreVsDraft).toBeCloseTo(1, 1);
    expect(rates.randomGames).toBeGreaterThan(0);
    expect(bytes.publicView).toBeLessThan(bytes.view);
    expect(bytes.largestView).toBeLessThan(bytes.state);
  }, 60_000);
});
