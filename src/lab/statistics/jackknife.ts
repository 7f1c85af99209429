/** An estimate with its 95 % interval, in the estimate's own unit. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

const MOST_GROUPS = 20;
/** Quantiles of Student's t for a 95 % interval, by degrees of freedom; the last stands for all above. */
const STUDENT = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09,
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Any statistic of one or several series of games, with the interval of the jackknife that leaves out one group of games
 * at a time. Games of one number share a seed, so a group leaves all series at once and pairs stay pairs. Null when the
 * statistic cannot be worked out. With fewer than two games a series the interval is the value itself.
 */
export function jackknife<T>(
  series: readonly (readonly T[])[],
  statistic: (series: readonly (readonly T[])[]) => number | null,
): Estimate | null {
  const value = statistic(series);
  if (value === null || !Number.isFinite(value)) return null;
  const groups = Math.min(MOST_GROUPS, ...series.map(({ length }) => length));
  const without = (group: number) => series.map((rows) => rows.filter((_, at) => at % groups !== group));
  const left = Array.from({ length: Math.max(0, groups) }, (_, group) => statistic(without(group))).filter(
    (each): each is number => each !== null && Number.isFinite(each),
  );
  if (left.length < 2) return { value, low: value, high: value };
  const middle = mean(left);
  const squares = left.reduce((sum, each) => sum + (each - middle) * (each - middle), 0);
  const error = Math.sqrt((squares * (left.length - 1)) / left.length);
  const half = (STUDENT[left.length - 2] ?? 2.09) * error;
  return { value, low: value - half, high: value + half };
}
