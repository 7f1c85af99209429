import type { TollRow } from '../../../rules/state/state.ts';

export interface TollSum {
  deaths: number;
  injured: number;
  displaced: number;
  damage: number;
}
const NOBODY: TollSum = { deaths: 0, injured: 0, displaced: 0, damage: 0 };
const add = (sum: TollSum, row: TollSum): TollSum => ({
  deaths: sum.deaths + row.deaths,
  injured: sum.injured + row.injured,
  displaced: sum.displaced + row.displaced,
  damage: sum.damage + row.damage,
});

/** People and damage together, whoever caused it. Never points. */
export const totalToll = (rows: readonly TollRow[]): TollSum => rows.reduce<TollSum>(add, NOBODY);

/** Sums by a key of the row, in order of first appearance. */
export function tollBy(
  rows: readonly TollRow[],
  key: (row: TollRow) => string,
): { key: string; sum: TollSum; first: TollRow }[] {
  return [...Map.groupBy(rows, key)].flatMap(([name, some]) => {
    const [first] = some;
    return first ? [{ key: name, sum: totalToll(some), first }] : [];
  });
}
