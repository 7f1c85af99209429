/** Standard normal quantile of a 95 % interval. */
const Z = 1.96;

export interface Share {
  count: number;
  /** Wilson's 95 % interval of the share, between 0 and 1. */
  low: number;
  high: number;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Wilson's interval: sound for small numbers and for shares near 0 and 1, where the usual one leaves the range. */
export function wilson(count: number, of: number): Share {
  if (of === 0) return { count, low: 0, high: 1 };
  const [p, z2] = [count / of, (Z * Z) / of];
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of))) / (1 + z2);
  return { count, low: rounded(Math.max(0, middle - half), 4), high: rounded(Math.min(1, middle + half), 4) };
}

/** Mean and sample standard deviation, to two digits; 0 where there is nothing to take them of. */
export function meanAndSd(values: readonly number[]): { mean: number; sd: number } {
  const n = values.length;
  if (n === 0) return { mean: 0, sd: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return { mean: rounded(mean, 2), sd: n > 1 ? rounded(Math.sqrt(squares / (n - 1)), 2) : 0 };
}
