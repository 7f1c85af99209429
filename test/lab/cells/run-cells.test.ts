import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cell, cellKey, cellOf, forSeats } from '../../../src/lab/cells/cell.ts';
import { openRowStore } from '../../../src/lab/cells/row-store.ts';
import { merged, runCells } from '../../../src/lab/cells/run-cells.ts';

const random = forSeats(() => ({ level: 'random' as const }));
const cell = (games: number, more: Partial<Cell> = {}): Cell =>
  cellOf('a quick series', games, { length: 'lesson', seats: random, ...more });

describe('series of games', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rows-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = (seed = 'test', version = 'one') => openRowStore(folder, version, seed);

  async function run(games: number, { seed = 'test', threads = 2, version = 'one' } = {}) {
    const fresh: number[] = [];
    const store = open(seed, version);
    const series = runCells([cell(games)], { seed, threads, store, onGame: (done) => fresh.push(done) });
    await series.finished;
    return { found: series.found, fresh: fresh.length, rows: series.rows().get('a quick series') ?? [] };
  }

  test('are the same on one thread and on three, and other ones from another seed', async () => {
    const one = await run(4, { threads: 1, version: 'a' });
    expect(one.rows.map(({ game }) => game)).toEqual([0, 1, 2, 3]);
    expect((await run(4, { threads: 3, version: 'b' })).rows).toEqual(one.rows);
    expect((await run(4, { seed: 'other' })).rows).not.toEqual(one.rows);
  });

  test('go on where they were: games on disk are used again, only missing ones are played', async () => {
    const first = await run(3);
    expect([first.found, first.fresh]).toEqual([0, 3]);
    const more = await run(5);
    expect([more.found, more.fresh]).toEqual([3, 2]);
    expect(more.rows.slice(0, 3)).toEqual(first.rows);
    expect((await run(2)).rows).toEqual(first.rows.slice(0, 2));
  });

  test('are played anew for another seed or another version of the program', async () => {
    await run(2);
    expect((await run(2, { seed: 'other' })).found).toBe(0);
    expect((await run(2, { version: 'two' })).found).toBe(0);
  });

  test('survive a line that was cut off in the middle', async () => {
    const { rows } = await run(2);
    const [file = ''] = readdirSync(join(folder, 'one'));
    appendFileSync(join(folder, 'one', file), '\n{"game":2,"ending":"A","tur');
    const again = await run(4);
    expect([again.found, again.fresh]).toEqual([2, 2]);
    expect(again.rows.slice(0, 2)).toEqual(rows);
    expect(again.rows.map(({ game }) => game)).toEqual([0, 1, 2, 3]);
  });

  test('that were stopped keep every finished game', async () => {
    const store = open();
    const series = runCells([cell(5000)], {
      seed: 'test',
      threads: 2,
      store,
      onGame: (done) => {
        if (done === 3) series.stop();
      },
    });
    await series.finished;
    const kept = store.read(cell(5000)).size;
    expect(kept).toBeGreaterThanOrEqual(3);
    expect(kept).toBeLessThan(5000);
    expect(series.rows().get('a quick series')).toHaveLength(kept);
  });
});

describe('cells', () => {
  test('have the same games if only their name and number of games differ', () => {
    expect(cellKey({ ...cell(3), id: 'another' })).toBe(cellKey(cell(9)));
  });

  test.each<[string, Partial<Cell>]>([
    ['an option', { options: { noPause: true } }],
    ['a number of the tuning', { tuning: [{ path: 'heat.homeland', value: 1 }] }],
    ['a length', { length: 'exercise' }],
    ['a temperament', { seats: { ...random, yemen: { level: 'steady', hawkish: 80 } } }],
    ['what is written down', { notes: ['raids'] }],
  ])('have other games for %s', (_what, more) => {
    expect(cellKey(cell(3, more))).not.toBe(cellKey(cell(3)));
  });

  test('an option that is off changes nothing', () => {
    expect(cellKey(cell(3, { options: { noPause: false } }))).toBe(cellKey(cell(3)));
  });

  test('that several rows need are played once, as often as the most demanding asks', () => {
    expect(merged([cell(3), cell(9), cell(5)]).map(({ games }) => games)).toEqual([9]);
  });
});
