import type { CellRow } from '../../cells/cell.ts';
import { auc, type Warned } from '../../statistics/auc.ts';
import { jackknife } from '../../statistics/jackknife.ts';
import { BASE, baseCell } from '../base-cells.ts';
import { part } from '../part.ts';
import type { TargetRow } from '../row.ts';

const HORIZON = 2;
const MANY = 3;

/** The News of every turn: lamps lit, and whether war came in that turn or the next. */
export const moments = (rows: readonly CellRow[]): Warned[] =>
  rows.flatMap(({ lit, ending, turns }) =>
    lit.map((signal, at) => ({ signal, came: ending === 'C' && turns - (at + 1) < HORIZON })),
  );

const rate = (all: readonly Warned[]): number => all.filter(({ came }) => came).length / all.length;

function ratio([rows = []]: readonly (readonly CellRow[])[]): number | null {
  const all = moments(rows);
  const lit = all.filter(({ signal }) => signal >= MANY);
  return lit.length === 0 || rate(all) === 0 ? null : rate(lit) / rate(all);
}

export const LAMPS_ROW: TargetRow = {
  id: 9,
  name: 'Lamps: war within two turns',
  target: 'at three or more lit at least 3 times the base rate; AUC at least .70',
  formula: `For the News of every turn at Standard: war in that turn or the next. The share at ${MANY} or more lamps over the share at all moments; and the area under the ROC curve of the number of lamps lit, ties half. Intervals by the jackknife over games.`,
  cells: (games) => [baseCell('standard', games)],
  parts: ({ of }) => [
    part('ratio', jackknife([of(BASE)], ratio), 'times', { atLeast: 3 }),
    part(
      'AUC',
      jackknife([of(BASE)], ([rows = []]) => auc(moments(rows))),
      '',
      { atLeast: 0.7 },
    ),
  ],
  notes: ({ of }) => {
    const all = moments(of(BASE));
    const steps = [0, 1, 2, 3, 4].map((count) => {
      const at = all.filter(({ signal }) => signal === count);
      return `${count} lit: ${at.length} moments, war ${at.length === 0 ? '-' : (100 * rate(at)).toFixed(1)} %`;
    });
    return [`Base ${(100 * rate(all)).toFixed(1)} % of ${all.length} moments. ${steps.join('; ')}.`];
  },
};
