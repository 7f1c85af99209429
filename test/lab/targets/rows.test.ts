import { describe, expect, test, vi } from 'vitest';
import { type CellRow, forSeats, type LastTurn } from '../../../src/lab/cells/cell.ts';
import { BASE } from '../../../src/lab/targets/base-cells.ts';
import type { TargetRow } from '../../../src/lab/targets/row.ts';
import { ABLATIONS_ROW } from '../../../src/lab/targets/rows/ablations.ts';
import { ACCIDENTS_ROW, NO_STRIKE_ROW } from '../../../src/lab/targets/rows/causes-of-war.ts';
import { DRONE_RAIDS_ROW, thirds } from '../../../src/lab/targets/rows/drone-raids.ts';
import { ENDINGS_ROW, NO_CHANNEL_ROW, TEMPERAMENTS_ROW } from '../../../src/lab/targets/rows/endings.ts';
import { COMMANDERS_ROW, OWN_HAWKISHNESS_ROW } from '../../../src/lab/targets/rows/hawkishness.ts';
import { LAMPS_ROW, moments } from '../../../src/lab/targets/rows/lamps.ts';
import { LEVELS_ROW } from '../../../src/lab/targets/rows/levels.ts';
import { KINGMAKING_ROW, makesKings, OBJECTIVES_ROW } from '../../../src/lab/targets/rows/objectives.ts';
import { ORDERS_ROW, orderShare } from '../../../src/lab/targets/rows/orders.ts';
import { TARGET_ROWS } from '../../../src/lab/targets/rows.ts';
import { cellRow, played, times, war } from '../cell-rows.ts';

/** These rows are judged as if no par were stored: the stored one changes with every tuning. */
vi.mock('../../../src/lab/par/stored-par.ts', () => ({ freshPar: () => null }));

const partsOf = (row: TargetRow, series: Record<string, CellRow[]>) =>
  Object.fromEntries(row.parts(played(series)).map(({ name, value, met }) => [name, { value, met }]));

const wars = (count: number, of: number): CellRow[] => times(of, (at) => (at < count ? war() : cellRow()));

test('there are fourteen rows, in order, each with what it measures', () => {
  expect(TARGET_ROWS.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  for (const { formula, target, name } of TARGET_ROWS)
    for (const text of [formula, target, name]) expect(text).not.toBe('');
});

test('every row finds the series that it asks for', () => {
  for (const row of TARGET_ROWS) {
    const asked = row.cells(20).map(({ id }) => id);
    const looked = new Set<string>();
    row.parts({
      of: (cell) => {
        looked.add(cell);
        return [];
      },
    });
    expect([...looked].filter((cell) => !asked.includes(cell))).toEqual([]);
    expect(asked.filter((cell) => !looked.has(cell))).toEqual([]);
  }
});

describe('row 1, endings', () => {
  test('takes the share of each ending at each length', () => {
    const mixed = [
      ...times(55, () => cellRow()),
      ...times(25, () => cellRow({ ending: 'B' })),
      ...times(20, () => war()),
    ];
    const found = partsOf(ENDINGS_ROW, {
      'mixed, lesson': mixed,
      'mixed, standard': mixed,
      'mixed, exercise': wars(50, 100),
    });
    expect(found['lesson A']).toEqual({ value: 55, met: true });
    expect(found['standard C']).toEqual({ value: 20, met: true });
    expect(found['exercise C']).toEqual({ value: 50, met: false });
    expect(found['exercise B']).toEqual({ value: 0, met: false });
  });
});

test('row 2 wants little war among the cautious and much, not all, among hawks', () => {
  const found = partsOf(TEMPERAMENTS_ROW, { 'all cautious': wars(10, 100), 'all hawkish': wars(70, 100) });
  expect(found['all cautious C']).toEqual({ value: 10, met: true });
  expect(found['all hawkish C']).toEqual({ value: 70, met: false });
});

test('row 3 wants war in most games without a channel', () => {
  expect(partsOf(NO_CHANNEL_ROW, { 'no channel': wars(60, 100) })['']).toEqual({ value: 60, met: true });
});

describe('row 4, accidents', () => {
  const chain = { slip: false, incident: false, misattributed: false };
  const base = [
    war({ chain: { ...chain, slip: true } }),
    war({ chain: { ...chain, incident: true } }),
    war({ chain: { ...chain, misattributed: true } }),
    war({ chain }),
    ...times(6, () => cellRow()),
  ];

  test('counts wars with any of the three in their chain, and the wars left without two of them', () => {
    const found = partsOf(ACCIDENTS_ROW, { [BASE]: base, 'no slips, no incidents': wars(3, 10) });
    expect(found['in the chain']).toEqual({ value: 75, met: true });
    expect(found['C left without both']).toEqual({ value: 75, met: false });
  });

  test('has no answer where there was no war', () => {
    const found = partsOf(ACCIDENTS_ROW, { [BASE]: wars(0, 5), 'no slips, no incidents': wars(0, 5) });
    expect(found['in the chain']).toEqual({ value: null, met: false });
  });
});

test('row 5 takes wars without a strike on Iran of all wars, not of all games', () => {
  const rows = [war({ strike: true }), war({ strike: true }), war(), cellRow(), cellRow({ strike: true })];
  expect(partsOf(NO_STRIKE_ROW, { [BASE]: rows })['']?.value).toBeCloseTo(100 / 3);
});

describe('row 6, own hawkishness', () => {
  const ladder = (score: (level: number) => number): CellRow[] =>
    times(100, (at) => {
      const level = [10, 30, 50, 70, 90][at % 5] ?? 0;
      return cellRow({ hawkish: forSeats(() => level), scores: forSeats(() => score(level)) });
    });
  const found = (score: (level: number) => number) =>
    partsOf(OWN_HAWKISHNESS_ROW, { 'every seat on a ladder of hawkishness': ladder(score) });

  test('is met by a seat that does best between the ends', () => {
    expect(found((level) => 500 - Math.abs(level - 50)).yemen).toEqual({ value: 4, met: true });
  });

  test('is missed where caution, or boldness, always pays', () => {
    expect(found((level) => 500 - level).tehran).toEqual({ value: -2, met: false });
    expect(found((level) => 500 + level).tehran?.met).toBe(false);
  });
});

test('row 7 takes the change of C from cautious to hawkish commanders', () => {
  const found = partsOf(COMMANDERS_ROW, { 'cautious commanders': wars(20, 100), 'hawkish commanders': wars(32, 100) });
  expect(found['']).toEqual({ value: 12, met: true });
});

describe('row 8, objectives', () => {
  test('judges games without war against the mean of the others where no par is stored', () => {
    // Odd games give a par of 50; of the even ones three in four reach it.
    const rows = times(80, (game) =>
      cellRow({ game, scores: forSeats(() => (game % 2 === 1 ? 500 : game % 8 === 0 ? 300 : 600)) }),
    );
    const bloody = [...rows, ...times(40, (at) => war({ game: 80 + at }))];
    const found = partsOf(OBJECTIVES_ROW, {
      'mixed, lesson': bloody,
      'mixed, standard': bloody,
      'mixed, exercise': bloody,
    });
    expect(found.yemen).toEqual({ value: 75, met: false });
  });
});

describe('row 9, lamps', () => {
  test('warn when war comes in the same turn or the next', () => {
    const rows = [war({ turns: 3, lit: [1, 3, 4] }), cellRow({ turns: 2, lit: [3, 0] })];
    expect(moments(rows)).toEqual([
      { signal: 1, came: false },
      { signal: 3, came: true },
      { signal: 4, came: true },
      { signal: 3, came: false },
      { signal: 0, came: false },
    ]);
  });

  test('are judged by how much three of them raise the chance of war, and by the curve', () => {
    const rows = [
      ...times(5, () => war({ turns: 2, lit: [3, 4] })),
      ...times(10, () => cellRow({ lit: Array.from({ length: 10 }, () => 1) })),
    ];
    const found = partsOf(LAMPS_ROW, { [BASE]: rows });
    expect(found.ratio).toEqual({ value: 11, met: true });
    expect(found.AUC).toEqual({ value: 1, met: true });
  });
});

test('row 10 counts a change of C either way', () => {
  const found = partsOf(ABLATIONS_ROW, {
    [BASE]: wars(20, 100),
    'without telegraph': wars(30, 100),
    'without pause': wars(22, 100),
    'without creep': wars(14, 100),
  });
  expect(found.telegraph).toEqual({ value: 10, met: true });
  expect(found.pause).toEqual({ value: 2, met: false });
  expect(found.creep).toEqual({ value: -6, met: true });
});

test('row 11 takes the share of an order of all orders of its seat', () => {
  const orders = { ...forSeats(() => ({})), yemen: { attack: 3, trade: 1 } };
  const rows = [cellRow({ orders }), cellRow({ orders: { ...orders, yemen: { attack: 4 } } })];
  expect(orderShare(rows, 'yemen', 'trade')).toBe(12.5);
  expect(orderShare(rows, 'yemen', 'funeral')).toBe(0);
  expect(orderShare(rows, 'border', 'attack')).toBeNull();
  const found = partsOf(ORDERS_ROW, { 'strongest players': rows });
  expect(found['yemen attack']).toEqual({ value: 87.5, met: false });
  expect(found['yemen trade']?.met).toBe(true);
});

describe('row 12, levels', () => {
  test('compares neighbours seat by seat on the same seed, equal scores half', () => {
    const led = (scores: number[]) =>
      scores.map((score, game) => cellRow({ game, scores: { ...forSeats(() => 0), yemen: score } }));
    const found = LEVELS_ROW.parts({
      of: (cell) => (cell.endsWith('leads yemen') ? led(cell.startsWith('random') ? [1, 2, 0, 9] : [2, 3, 0, 8]) : []),
    });
    const yemen = found.find(({ name }) => name.endsWith('over random, yemen'));
    expect(yemen?.value).toBe(62.5);
    expect(yemen?.met).toBe(false);
  });

  test('does not count a level that is not built as met', () => {
    for (const part of LEVELS_ROW.parts(played({})))
      if (part.note?.endsWith('is not built')) expect(part.met).toBe(false);
  });
});

describe('row 13, kingmaking', () => {
  const par = () => 500;
  const lastTurn = (held: number): LastTurn => ({
    played: { ...forSeats(() => 600), yemen: 400 },
    held: forSeats(() => ({ ...forSeats(() => 600), yemen: 400, tehran: held })),
  });

  test("sees a failed seat whose orders carry another's score across its par", () => {
    expect(makesKings(cellRow({ lastTurn: lastTurn(499) }), par, 'yemen')).toBe(true);
    expect(makesKings(cellRow({ lastTurn: lastTurn(520) }), par, 'yemen')).toBe(false);
    expect(makesKings(cellRow(), par, 'yemen')).toBe(false);
  });

  test('leaves out what holding does to the seat itself', () => {
    const own = lastTurn(600);
    own.held.yemen.yemen = 900;
    expect(makesKings(cellRow({ lastTurn: own }), par, 'yemen')).toBe(false);
  });

  test('asks only seats that failed', () => {
    const rows = times(10, (game) => cellRow({ game, lastTurn: lastTurn(game < 4 ? 400 : 600) }));
    expect(partsOf(KINGMAKING_ROW, { [BASE]: rows })['']).toEqual({ value: 40, met: false });
  });
});

describe('row 14, drone raids', () => {
  const raid = {
    dronesPct: 80,
    attackerUsd: 100,
    defenderUsd: 2000,
    inbound: 10,
    leaked: 0,
    magazinesPct: 100,
    money: 50,
  };

  test('takes the median of dollars shot over dollars launched, of raids of mostly drones', () => {
    const raids = [
      raid,
      { ...raid, defenderUsd: 0 },
      { ...raid, defenderUsd: 3000 },
      { ...raid, dronesPct: 10, defenderUsd: 9e9 },
    ];
    expect(partsOf(DRONE_RAIDS_ROW, { [BASE]: [cellRow({ raids })] })['median ratio']).toEqual({
      value: 20,
      met: true,
    });
  });

  test('finds that a tenth of the rounds lets more through, in the game as it stands', () => {
    const found = partsOf(DRONE_RAIDS_ROW, { [BASE]: [cellRow({ raids: [raid] })] });
    expect(found['leak rate, a tenth of the rounds against all']?.value).toBeGreaterThan(0);
  });

  test('compares the emptiest third with the fullest', () => {
    const raids = [10, 20, 50, 60, 90, 100].map((magazinesPct) => ({
      ...raid,
      magazinesPct,
      leaked: magazinesPct < 30 ? 5 : 1,
    }));
    expect(thirds(raids, ({ magazinesPct }) => magazinesPct ?? 0)).toBe(40);
    expect(thirds([raid], ({ money }) => money)).toBeNull();
  });
});
