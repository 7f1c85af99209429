import type { GameOptions } from '../../../rules/state/state.ts';
import { cellOf } from '../../cells/cell.ts';
import { jackknife } from '../../statistics/jackknife.ts';
import { BASE, baseCell } from '../base-cells.ts';
import { part } from '../part.ts';
import type { TargetRow } from '../row.ts';
import { warShare } from './causes-of-war.ts';

const WITHOUT = { telegraph: 'noTelegraph', pause: 'noPause', creep: 'noCreep' } as const satisfies Record<
  string,
  keyof GameOptions
>;
const NAMES = ['telegraph', 'pause', 'creep'] as const;
const LEAST = 4;
const idOf = (name: string): string => `without ${name}`;

export const ABLATIONS_ROW: TargetRow = {
  id: 10,
  name: 'Without telegraph, pause or creep',
  target: 'each moves C by at least 4 points',
  formula:
    'C at Standard with the option noTelegraph, noPause or noCreep less C without it, on the same seeds, in points, whichever way; interval of the change by the jackknife.',
  cells: (games) => [
    baseCell('standard', games),
    ...NAMES.map((name) => cellOf(idOf(name), games, { options: { [WITHOUT[name]]: true } })),
  ],
  parts: ({ of }) =>
    NAMES.map((name) => {
      const change = jackknife(
        [of(BASE), of(idOf(name))],
        ([base = [], without = []]) => warShare(without) - warShare(base),
      );
      const judged = part(name, change, 'points', { atLeast: LEAST });
      return { ...judged, met: change !== null && Math.abs(change.value) >= LEAST };
    }),
  notes: ({ of }) => [
    `C with all three ${warShare(of(BASE)).toFixed(1)} %; ${NAMES.map((name) => `without ${name} ${warShare(of(idOf(name))).toFixed(1)} %`).join(', ')}.`,
  ],
};
