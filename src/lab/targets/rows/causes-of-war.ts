import { type CellRow, cellOf } from '../../cells/cell.ts';
import { jackknife } from '../../statistics/jackknife.ts';
import { shareOf } from '../../statistics/shares.ts';
import { BASE, baseCell } from '../base-cells.ts';
import { part } from '../part.ts';
import type { Played, TargetRow } from '../row.ts';

const isWar = ({ ending }: CellRow): boolean => ending === 'C';
const wars = ({ of }: Played): CellRow[] => of(BASE).filter(isWar);
const CALM = 'no slips, no incidents';

export const warShare = (rows: readonly CellRow[]): number => (100 * rows.filter(isWar).length) / rows.length;

/** Wars left, in percent of the wars of the first series. */
function warsLeft([base = [], without = []]: readonly (readonly CellRow[])[]): number | null {
  const before = warShare(base);
  return before > 0 ? (100 * warShare(without)) / before : null;
}

const CHAIN_WORDS = ['slip', 'incident', 'misattributed'] as const;

export const ACCIDENTS_ROW: TargetRow = {
  id: 4,
  name: 'Wars with a slip, incident or misattribution in their causal chain',
  target: 'at least 60 %; removing slips and incidents leaves at most half of C',
  formula:
    'Of the wars at Standard, those whose chain of causes (result.chain: the largest rises of Heat since it last opened below 9, as many as explain the climb) has a row of a slip, of an incident or of a reply against the wrong author. Then: C with the options noSlips and noIncidents, in % of C without them; interval by the jackknife.',
  cells: (games) => [
    baseCell('standard', games),
    cellOf(CALM, games, { options: { noSlips: true, noIncidents: true } }),
  ],
  parts: (played) => [
    part(
      'in the chain',
      shareOf(wars(played), ({ chain }) => chain !== null && (chain.slip || chain.incident || chain.misattributed)),
      '%',
      { atLeast: 60 },
    ),
    part('C left without both', jackknife([played.of(BASE), played.of(CALM)], warsLeft), '%', { atMost: 50 }),
  ],
  notes: (played) => {
    const all = wars(played);
    const counts = CHAIN_WORDS.map((word) => `${word} ${all.filter(({ chain }) => chain?.[word]).length}`);
    return [
      `Of ${all.length} wars: ${counts.join(', ')}. C with both ${warShare(played.of(BASE)).toFixed(1)} %, without ${warShare(played.of(CALM)).toFixed(1)} %.`,
    ];
  },
};

export const NO_STRIKE_ROW: TargetRow = {
  id: 5,
  name: 'Wars with no strike on Iran',
  target: '25-40 %',
  formula: 'Of the wars at Standard, those in which no act of level 3 or more by another hit a place in Iran.',
  cells: (games) => [baseCell('standard', games)],
  parts: (played) => [
    part(
      '',
      shareOf(wars(played), ({ strike }) => !strike),
      '%',
      { atLeast: 25, atMost: 40 },
    ),
  ],
  notes: ({ of }) => {
    const struck = of(BASE).filter(({ strike }) => strike);
    return [`Of ${struck.length} games with a strike on Iran, ${struck.filter(isWar).length} ended in war.`];
  },
};
