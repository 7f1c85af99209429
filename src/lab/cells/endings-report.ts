import { ENDINGS, type Ending } from '../../rules/state/state.ts';
import { type BySeat, SEATS } from '../../rules/vocabulary.ts';
import { type Estimate, jackknife } from '../statistics/jackknife.ts';
import { meanOf, shareOf } from '../statistics/shares.ts';
import { type CellRow, forSeats } from './cell.ts';

type Numbers = { value: number; interval: [number, number] };

/** How a series ended, as `sweep` and `ablate` print it. */
export interface EndingsReport {
  games: number;
  /** % of the games. */
  endings: Record<Ending, Numbers | null>;
  /** Of the wars, those without a strike on Iran, %. */
  warsWithoutStrike: number | null;
  /** Mean points over games without war. */
  scores: BySeat<number | null>;
}

const numbers = (estimate: Estimate | null): Numbers | null =>
  estimate && { value: estimate.value, interval: [estimate.low, estimate.high] };

export function endingsReport(rows: readonly CellRow[]): EndingsReport {
  const wars = rows.filter(({ ending }) => ending === 'C');
  const peaceful = rows.filter(({ ending }) => ending !== 'C');
  const endings = Object.fromEntries(
    ENDINGS.map((ending) => [ending, numbers(shareOf(rows, (row) => row.ending === ending))]),
  );
  return {
    games: rows.length,
    endings: endings as EndingsReport['endings'],
    warsWithoutStrike: shareOf(wars, ({ strike }) => !strike)?.value ?? null,
    scores: forSeats((seat) => meanOf(peaceful.map(({ scores }) => scores[seat] / 10))),
  };
}

const warShare = (rows: readonly CellRow[]): number =>
  (100 * rows.filter(({ ending }) => ending === 'C').length) / Math.max(1, rows.length);

/** What C changes from the first series to the second, points, the seeds being the same. */
export const changeOfC = (before: readonly CellRow[], after: readonly CellRow[]): Numbers | null =>
  numbers(jackknife([before, after], ([a = [], b = []]) => warShare(b) - warShare(a)));

const percent = (entry: Numbers | null): string =>
  entry === null ? '-' : `${entry.value.toFixed(1)} (${entry.interval.map((end) => end.toFixed(0)).join('-')})`;

export const ENDINGS_HEAD = `${ENDINGS.map((ending) => `${ending} %`.padEnd(14)).join('')}wars, no strike  ${SEATS.map((seat) => seat.slice(0, 5).padStart(6)).join('')}`;

export function endingsLine({ endings, warsWithoutStrike, scores }: EndingsReport): string {
  const shares = ENDINGS.map((ending) => percent(endings[ending]).padEnd(14)).join('');
  const calm = (warsWithoutStrike === null ? '-' : `${warsWithoutStrike.toFixed(0)} %`).padEnd(17);
  return `${shares}${calm}${SEATS.map((seat) => (scores[seat]?.toFixed(1) ?? '-').padStart(6)).join('')}`;
}
