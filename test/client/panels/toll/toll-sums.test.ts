import { expect, test } from 'vitest';
import { tollBy, totalToll } from '../../../../src/client/panels/toll/toll-sums.ts';
import type { TollRow } from '../../../../src/rules/state/state.ts';

const row = (country: TollRow['country'], cause: string, deaths: number): TollRow => ({
  turn: 1,
  country,
  place: null,
  cause,
  deaths,
  injured: 2,
  displaced: 1000,
  damage: 1,
});
const rows = [row('Lebanon', 'act a', 3), row('Israel', 'act b', 1), row('Lebanon', 'act b', 2)];

test('the toll by country and the toll by cause are the same people', () => {
  const total = { deaths: 6, injured: 6, displaced: 3000, damage: 3 };
  expect(totalToll(rows)).toEqual(total);
  for (const key of [(one: TollRow) => one.country, (one: TollRow) => one.cause]) {
    const sums = tollBy(rows, key).map(({ sum }) => sum.deaths);
    expect(sums.reduce((sum, deaths) => sum + deaths, 0)).toBe(total.deaths);
  }
  expect(tollBy(rows, ({ country }) => country).map(({ key, sum }) => [key, sum.deaths])).toEqual([
    ['Lebanon', 5],
    ['Israel', 1],
  ]);
});
