import { describe, expect, test } from 'vitest';
import type { PlayReport } from '../../../src/lab/play/report.ts';
import { ORDERS_OF, SEATS } from '../../../src/rules/vocabulary.ts';
import { type Ended, lab } from '../laboratory.ts';

const FEW = ['play', '--games', '5', '--length', 'lesson', '--players', 'random', '--seed', 'test'];
const reportOf = ({ out }: Ended): PlayReport => JSON.parse(out);

describe('lab play', () => {
  test('prints one object: games, endings with intervals, seats with scores and orders, turns, digests', async () => {
    const ended = await lab([...FEW, '--json']);
    expect(ended.code).toBe(0);
    const report = reportOf(ended);
    expect(Object.keys(report)).toEqual(['games', 'endings', 'seats', 'turns', 'digests']);
    expect(report.games).toBe(5);
    const { A, B, C } = report.endings;
    expect(A.count + B.count + C.count).toBe(5);
    for (const { count, low, high } of [A, B, C]) expect(low <= count / 5 && count / 5 <= high).toBe(true);
    for (const seat of SEATS) expect(Object.keys(report.seats[seat].orders)).toEqual(ORDERS_OF[seat]);
    expect(new Set(report.digests).size).toBe(5);
    expect(report.turns).toBeGreaterThanOrEqual(5);
  });

  test('plays the same games again, on one thread or on three, and others from another seed', async () => {
    const digests = async (...more: string[]) => reportOf(await lab([...FEW, '--json', ...more])).digests;
    const one = await digests('--threads', '1');
    expect(await digests('--threads', '3')).toEqual(one);
    expect(await digests('--seed', 'other')).not.toEqual(one);
  });

  test('prints a table for people', async () => {
    const { out } = await lab(FEW);
    expect(out).toContain('5 games');
    expect(out).toContain('95 % interval');
    for (const seat of SEATS) expect(out).toContain(seat);
  });

  test('prints what it has when it is interrupted', async () => {
    const long = ['play', '--games', '100000', '--length', 'lesson', '--players', 'random', '--json'];
    const ended = await lab(long, (kill) => kill('SIGINT'));
    expect(ended.code).toBe(130);
    const report = reportOf(ended);
    expect(report.games).toBeGreaterThan(0);
    expect(report.games).toBeLessThan(100_000);
    expect(report.digests).toHaveLength(report.games);
  });
});
