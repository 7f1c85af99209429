import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import { engage, engageFile } from '../../../src/lab/engage/engage.ts';
import { readEngagements } from '../../../src/lab/engage/read-engagements.ts';

const PUBLISHED = 'src/content/engagements/engagements.json';

let out = '';
let err = '';
let folder = '';
beforeEach(() => {
  out = '';
  err = '';
  folder = mkdtempSync(join(tmpdir(), 'engage-'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += `${text}\n`;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('lab engage', () => {
  it('prints one JSON object of the agreed shape', async () => {
    expect(await engage([PUBLISHED, '--json', '--runs', '40'])).toBe(0);
    expect(err).toBe('');
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['format', 'episodes', 'summary']);
    expect(report.format).toBe('engagements/1');
    expect(report.episodes).toHaveLength(21);
    expect(Object.keys(report.summary)).toEqual([
      'episodes',
      'episodesModelled',
      'metrics',
      'metricsModelled',
      'inRange',
      'inPassBand',
    ]);
    for (const episode of report.episodes) {
      expect(Object.keys(episode)).toEqual(['id', 'metrics']);
      for (const metric of episode.metrics) {
        const { status, median, p5, p95, observed, inRange } = metric;
        expect(status).toBe('modelled');
        expect(p5 <= median && median <= p95).toBe(true);
        expect(inRange).toBe(observed >= p5 && observed <= p95);
      }
    }
  });

  it('gives the same answer for the same seed and another for another', async () => {
    const run = async (seed: string) => {
      out = '';
      await engage([PUBLISHED, '--json', '--runs', '60', '--seed', seed]);
      return out;
    };
    const first = await run('a');
    expect(await run('a')).toBe(first);
    expect(await run('b')).not.toBe(first);
  });

  it('tells people each metric and the sums', async () => {
    await engage([PUBLISHED, '--runs', '20']);
    expect(out).toContain('carney_2023_10_19');
    expect(out).toMatch(/intercepted \(mrbm, sm3_ib, pac3_mse\) +median/);
    expect(out).toContain('46 of 46 metrics modelled');
  });

  it('refuses a malformed file with its path on stderr and nothing on stdout', async () => {
    const path = join(folder, 'bad.json');
    const file = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
    file.episodes[3].target.place_kind = 'village';
    writeFileSync(path, JSON.stringify(file));
    expect(await engage([path, '--json'])).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('episodes[3].target.place_kind is "village"; allowed: "air_base"');
  });

  it.each([
    [[], 2, 'usage'],
    [['a.json', 'b.json'], 2, 'one file'],
    [[PUBLISHED, '--runs', 'many'], 2, '--runs'],
    [[PUBLISHED, '--runs', '0'], 2, '--runs'],
    [[PUBLISHED, '--colour'], 2, 'usage'],
    [['no-such-file.json'], 1, 'cannot be read'],
  ])('answers %j with exit code %i', async (args, code, says) => {
    expect(await engage(args)).toBe(code);
    expect(err).toContain(says);
    expect(out).toBe('');
  });
});

describe('the model against the published record', () => {
  it('holds at least 85 % of the observed values in its range with the median in the pass band', () => {
    const read = readEngagements(readFileSync(PUBLISHED, 'utf8'));
    if (!('file' in read)) throw new Error('the published file is malformed');
    const report = engageFile(WEAPON_TABLES, read.file, { runs: 400, seed: 'record' });
    const rows = report.episodes.flatMap(({ metrics }) => metrics);
    const good = rows.filter(({ inRange, inPassBand }) => inRange && inPassBand).length;
    expect(report.summary.metricsModelled / report.summary.metrics).toBeGreaterThanOrEqual(0.95);
    expect(good / report.summary.metricsModelled).toBeGreaterThanOrEqual(0.85);
  });

  it('commits itself: half of its ranges are narrower than one and a half times their median', () => {
    const read = readEngagements(readFileSync(PUBLISHED, 'utf8'));
    if (!('file' in read)) throw new Error('the published file is malformed');
    const report = engageFile(WEAPON_TABLES, read.file, { runs: 400, seed: 'width' });
    const spans = report.episodes
      .flatMap(({ metrics }) => metrics)
      .flatMap(({ median, p5, p95 }) => (median && p5 !== null && p95 !== null ? [(p95 - p5) / median] : []))
      .sort((a, b) => a - b);
    expect(spans[Math.floor(spans.length / 2)]).toBeLessThan(1.5);
  });
});
