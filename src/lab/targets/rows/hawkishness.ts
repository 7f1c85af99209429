import { COMMANDERS, SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { type CellRow, cellOf, mixed } from '../../cells/cell.ts';
import { jackknife } from '../../statistics/jackknife.ts';
import { meanOf } from '../../statistics/shares.ts';
import { part } from '../part.ts';
import type { TargetRow } from '../row.ts';
import { warShare } from './causes-of-war.ts';
import { CAUTIOUS, HAWKISH } from './endings.ts';

const LEVELS = [10, 30, 50, 70, 90] as const;
const INTERIOR: readonly number[] = LEVELS.slice(1, -1);
const LADDER = 'every seat on a ladder of hawkishness';

/** Mean score of a seat, points, by its own hawkishness; a war counts 0. */
function curve(rows: readonly CellRow[], seat: Seat): { level: number; mean: number }[] {
  return LEVELS.flatMap((level) => {
    const mean = meanOf(rows.filter(({ hawkish }) => hawkish?.[seat] === level).map(({ scores }) => scores[seat] / 10));
    return mean === null ? [] : [{ level, mean }];
  });
}

/** The best mean between the ends, less the better of the two ends; null while a level has no games. */
function peak(seat: Seat): (series: readonly (readonly CellRow[])[]) => number | null {
  return ([rows = []]) => {
    const points = curve(rows, seat);
    if (points.length < LEVELS.length) return null;
    const best = (inside: boolean) =>
      Math.max(...points.filter(({ level }) => INTERIOR.includes(level) === inside).map(({ mean }) => mean));
    return best(true) - best(false);
  };
}

export const OWN_HAWKISHNESS_ROW: TargetRow = {
  id: 6,
  name: 'Own score against own hawkishness',
  target: 'an interior peak for every seat: neither all caution nor all boldness dominates',
  formula: `Every seat plays on hawkishness ${LEVELS.join(', ')}, each level as often, independently of the others; a war scores 0. For each seat the best of the mean scores at ${INTERIOR.join(', ')} less the better of the means at ${LEVELS[0]} and ${LEVELS.at(-1)}, in points: above 0 the peak is interior. As many games at each level as the cell has.`,
  cells: (games) => [cellOf(LADDER, games * LEVELS.length, { ladder: LEVELS })],
  parts: ({ of }) => SEATS.map((seat) => part(seat, jackknife([of(LADDER)], peak(seat)), 'points', { atLeast: 0 })),
  notes: ({ of }) =>
    SEATS.map((seat) => {
      const points = curve(of(LADDER), seat);
      const wars = LEVELS.map((level) => warShare(of(LADDER).filter(({ hawkish }) => hawkish?.[seat] === level)));
      return `${seat}: ${points.map(({ level, mean }) => `${level} → ${mean.toFixed(1)}`).join(', ')}; C ${wars.map((share) => share.toFixed(0)).join('/')} %`;
    }),
};

const commandersAt = (hawkish: number) => {
  const seats = mixed();
  for (const seat of COMMANDERS) seats[seat] = { level: 'steady', hawkish };
  return seats;
};
const MILD = 'cautious commanders';
const WILD = 'hawkish commanders';

export const COMMANDERS_ROW: TargetRow = {
  id: 7,
  name: "Commanders' temperament moves C",
  target: 'at least 10 points',
  formula: `C with hawkishness ${HAWKISH} in the three commanders' seats less C with ${CAUTIOUS} there, in points; the capitals mixed, the same seeds. Interval by the jackknife.`,
  cells: (games) => [
    cellOf(MILD, games, { seats: commandersAt(CAUTIOUS) }),
    cellOf(WILD, games, { seats: commandersAt(HAWKISH) }),
  ],
  parts: ({ of }) => [
    part(
      '',
      jackknife([of(MILD), of(WILD)], ([mild = [], wild = []]) => warShare(wild) - warShare(mild)),
      'points',
      {
        atLeast: 10,
      },
    ),
  ],
  notes: ({ of }) => [`C ${warShare(of(MILD)).toFixed(1)} % cautious, ${warShare(of(WILD)).toFixed(1)} % hawkish.`],
};
