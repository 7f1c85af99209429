import { describe, expect, test } from 'vitest';
import { forSeats } from '../../../src/lab/cells/cell.ts';
import { duelReport, readDuelOptions } from '../../../src/lab/duel/duel.ts';
import { duelCells, duelPairs } from '../../../src/lab/duel/pairs.ts';
import { cellRow } from '../cell-rows.ts';
import { lab } from '../laboratory.ts';

const duel = { a: 'steady', b: 'random', seat: 'yemen' } as const;
const led = (scores: Record<number, number>) =>
  Object.entries(scores).map(([game, score]) =>
    cellRow({ game: Number(game), scores: { ...forSeats(() => 999), yemen: score } }),
  );
const rowsOf = (cell: string) =>
  cell === 'steady leads yemen' ? led({ 0: 300, 1: 200, 2: 0 }) : led({ 0: 100, 2: 0, 3: 5 });

describe('a duel', () => {
  test('lets both lead one seat, and Steady the others', () => {
    const [a, b] = duelCells(duel, { games: 5 });
    expect([a?.seats.yemen.level, b?.seats.yemen.level]).toEqual(['steady', 'random']);
    expect([a?.seats.tehran.level, b?.seats.tehran.level]).toEqual(['steady', 'steady']);
  });

  test('compares the seat in games of one number, where both were played', () => {
    expect(duelPairs(duel, rowsOf)).toEqual([
      [300, 100],
      [0, 0],
    ]);
    expect(duelReport(duel, rowsOf)).toMatchObject({
      pairs: 2,
      share: 75,
      means: { a: 15, b: 5 },
      wars: { a: 1, b: 1 },
    });
  });

  test.each([
    [['steady'], 'Name two players.'],
    [['steady', 'genius'], 'sharp, steady, guided, random'],
    [['steady', 'random', '--seat', 'moon'], 'washington, tehran'],
    [['steady', 'random', '--games', 'x'], '--games'],
    [['steady', 'random', '--length', 'long'], 'lesson, standard, exercise'],
  ])('refuses %j with a sentence', (args, hint) => {
    expect(readDuelOptions(args)).toEqual({ trouble: expect.stringContaining(hint) });
  });

  test('prints one object', async () => {
    const { code, out } = await lab([
      'duel',
      'random',
      'random',
      '--seat',
      'border',
      '--games',
      '2',
      '--length',
      'lesson',
      '--json',
    ]);
    expect(code).toBe(0);
    // A player against itself on the same seed always draws.
    expect(JSON.parse(out).seats).toMatchObject([{ seat: 'border', pairs: 2, share: 50 }]);
  });
});
