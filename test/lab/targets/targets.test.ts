import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTargetsOptions } from '../../../src/lab/targets/options.ts';
import { part, worstOf } from '../../../src/lab/targets/part.ts';
import { rowReport, targetsReport } from '../../../src/lab/targets/report.ts';
import { targetsMarkdown, targetsText } from '../../../src/lab/targets/report-text.ts';
import type { TargetRow } from '../../../src/lab/targets/row.ts';
import { lab } from '../laboratory.ts';

describe('the options of lab targets', () => {
  test('measure everything, at two thousand games a cell, if nothing is said', () => {
    expect(readTargetsOptions([])).toMatchObject({ games: 2000, seed: 'lab', threads: null, json: false });
    expect(readTargetsOptions(['--only', '9,1, 4'])).toMatchObject({ rows: [1, 4, 9] });
  });

  test('take what-if numbers for this run alone', () => {
    const read = readTargetsOptions(['--set', 'heat.homeland=300', '--set=home.drift.tehran=-80']);
    expect(read).toMatchObject({
      tuning: [
        { path: 'heat.homeland', value: 300 },
        { path: 'home.drift.tehran', value: -80 },
      ],
    });
  });

  test.each([
    ['--set', 'heat.homland=3', 'Near it: heat.homeland'],
    ['--set', 'heat.homeland', 'PATH=NUMBER'],
    ['--only', '15', 'row numbers from 1 to 14'],
    ['--only', 'wars', 'row numbers from 1 to 14'],
    ['--games', '-3', '--games'],
    ['--games', '2.5', 'a whole number'],
    ['--threads', '0', '--threads'],
    ['--gams', '3', '--gams'],
    ['now', '', '"now" is not an option'],
  ])('refuse %s %s with a sentence', (name, value, hint) => {
    const read = readTargetsOptions(value === '' ? [name] : [`${name}=${value}`]);
    expect(read).toEqual({ trouble: expect.stringContaining(hint) });
  });
});

const row = (parts: TargetRow['parts']): TargetRow => ({
  id: 3,
  name: 'a row | of two',
  target: 'at least 10 %',
  formula: 'counted by hand',
  cells: () => [],
  parts,
  notes: () => ['a fact'],
});
const estimate = (value: number) => ({ value, low: value - 2, high: value + 2 });

describe('the report', () => {
  const two = row(() => [
    part('good', estimate(12), '%', { atLeast: 10 }),
    part('bad', estimate(4), '%', { atLeast: 10 }),
  ]);

  test('shows the part of a row that is worst off, and is met only if all are', () => {
    const report = rowReport(two, { of: () => [] });
    expect(report).toMatchObject({ id: 3, value: 4, interval: [2, 6], of: 'bad', met: false });
    expect(report.parts.map(({ met }) => met)).toEqual([true, false]);
  });

  test('counts a band from both sides and puts what has no number last', () => {
    const between = { atLeast: 10, atMost: 20 };
    const low = part('low', estimate(9), '%', between);
    const high = part('high', estimate(25), '%', between);
    expect([part('', estimate(20), '%', between).met, low.met, high.met]).toEqual([true, false, false]);
    expect(worstOf([low, high])?.name).toBe('high');
    expect(worstOf([low, high, part('none', null, '%', between)])?.name).toBe('none');
  });

  test('is written for people with the date, the seed, the version and every formula', () => {
    const report = targetsReport([two], new Map(), { games: 7, seed: 'spring', version: '0.1 (abc)' });
    const page = targetsMarkdown(report, new Date('2026-05-04T10:00:00Z'));
    for (const text of [
      '2026-05-04',
      '--seed spring',
      '--games 7',
      '0.1 (abc)',
      'counted by hand',
      '**not met**',
      'a fact',
    ])
      expect(page).toContain(text);
    expect(page).toContain('| 3 | a row \\| of two | bad: 4.00 % (2.00 to 6.00) | at least 10 % | **not met** |');
    expect(targetsText(report)).toContain('0 of 1 rows met');
  });
});

describe('lab targets', () => {
  const page = () => readFileSync(new URL('../../../docs/balance.md', import.meta.url), 'utf8');
  const pageOrNone = () => {
    try {
      return page();
    } catch {
      return null;
    }
  };

  test('prints one object and leaves the page alone when only some rows are measured', async () => {
    const before = pageOrNone();
    const { code, out } = await lab(['targets', '--games', '2', '--only', '3,5', '--seed', 'test', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.games).toBe(2);
    expect(report.rows.map(({ id }: { id: number }) => id)).toEqual([3, 5]);
    for (const one of report.rows) {
      for (const field of ['id', 'name', 'value', 'interval', 'target', 'met']) expect(one).toHaveProperty(field);
      expect(typeof one.met).toBe('boolean');
    }
    expect(pageOrNone()).toBe(before);
  });

  test('goes on where it was', async () => {
    const again = ['targets', '--games', '3', '--only', '3', '--seed', 'again', '--json'];
    const first = await lab(again);
    const second = await lab(again);
    expect(second.err).toContain('3 of 3 games were played before');
    expect(second.out).toBe(first.out);
  });

  test('stopped by Ctrl-C prints what it has', async () => {
    const many = ['targets', '--games', '100000', '--only', '3', '--seed', 'stopped', '--json'];
    let stopped = false;
    const { code, out, err } = await lab(many, (kill) => {
      if (!stopped) kill('SIGINT');
      stopped = true;
    });
    expect(code).toBe(130);
    expect(JSON.parse(out).rows).toHaveLength(1);
    expect(err).toContain('goes on from here');
  });

  test.each(['targets', 'duel', 'sweep', 'ablate', 'par', 'calibrate'])('%s explains itself', async (command) => {
    const { code, out } = await lab([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--json');
  });

  test('wrong arguments end with code 2', async () => {
    const { code, out, err } = await lab(['targets', '--only', '99']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('row numbers');
  });
});
