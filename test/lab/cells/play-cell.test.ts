import { describe, expect, test } from 'vitest';
import { cellOf, forSeats } from '../../../src/lab/cells/cell.ts';
import { keyedDice } from '../../../src/lab/cells/keyed-dice.ts';
import { playCellGame } from '../../../src/lab/cells/play-cell.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';

describe('a game of the laboratory', () => {
  test('tells how it ended, what the lamps showed each turn, and what was asked to be written down', async () => {
    const cell = cellOf('one', 1, { notes: ['orders', 'raids', 'last-turn'] });
    const row = await playCellGame(cell, 'told', 0);
    expect(row.faults).toBe(0);
    expect(row.lit).toHaveLength(row.turns);
    for (const lit of row.lit) expect([0, 1, 2, 3, 4]).toContain(lit);
    expect(row.raids?.length).toBeGreaterThan(0);
    for (const raid of row.raids ?? []) {
      expect(raid.leaked).toBeGreaterThanOrEqual(0);
      expect(raid.leaked).toBeLessThanOrEqual(raid.inbound);
    }
    for (const seat of SEATS) expect(Object.keys(row.orders?.[seat] ?? {}).length).toBeGreaterThan(0);
    expect(row.chain === null).toBe(row.ending !== 'C');
  });

  test('writes down no more than it is asked to', async () => {
    const row = await playCellGame(cellOf('one', 1, { length: 'lesson' }), 'told', 0);
    expect([row.orders, row.raids, row.lastTurn, row.hawkish]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('differs with the temperament of one seat', async () => {
    const scores = async (hawkish: number) => {
      const seats = {
        ...forSeats(() => ({ level: 'steady' as const })),
        jerusalem: { level: 'steady' as const, hawkish },
      };
      return (await playCellGame(cellOf('one', 1, { seats }), 'told', 1)).scores;
    };
    expect(await scores(90)).not.toEqual(await scores(5));
  });

  test('replays its last turn with every seat holding, on the same luck', async () => {
    const cell = cellOf('one', 40, { length: 'lesson', notes: ['last-turn'] });
    const games = await Promise.all([0, 4, 8, 12, 16].map((game) => playCellGame(cell, 'last', game)));
    const replayed = games.filter(({ lastTurn }) => lastTurn !== undefined);
    expect(replayed.map(({ ending }) => ending)).not.toContain('C');
    expect(replayed.length).toBeGreaterThan(0);
    for (const { lastTurn } of replayed)
      expect(SEATS.some((seat) => lastTurn?.held[seat][seat] !== lastTurn?.played[seat])).toBe(true);
  });
});

describe('dice that hang on what is drawn', () => {
  const start = () => keyedDice(0)([1, 2, 3, 4]);
  const draws = (labels: (string | undefined)[]) => {
    const rng = start();
    return labels.map((label) => rng.below(1_000_000, label));
  };

  test('fall the same for a label whatever was drawn before', () => {
    const [, , with3] = draws(['slip yemen', 'slip border', 'leak muscat']);
    expect(draws(['leak muscat'])).toEqual([with3]);
  });

  test('fall anew at the second draw of a label and in another throw', () => {
    const [first, second] = draws(['slip yemen', 'slip yemen']);
    expect(first).not.toBe(second);
    expect(keyedDice(1)([1, 2, 3, 4]).below(1_000_000, 'slip yemen')).not.toBe(first);
  });

  test('let draws without a label follow the labelled one before them', () => {
    const [, a, b] = draws(['author tehran RED', undefined, undefined]);
    const [, , , c, d] = draws(['slip yemen', undefined, 'author tehran RED', undefined, undefined]);
    expect([c, d]).toEqual([a, b]);
    expect(a).not.toBe(b);
  });
});
