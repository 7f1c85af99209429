/** A metric's observed value beside the model's many runs. */
export interface MetricReport {
  metric: string;
  status: 'modelled' | 'not modelled';
  reason?: string;
  median: number | null;
  p5: number | null;
  p95: number | null;
  observed: number;
  inRange: boolean | null;
  inPassBand: boolean | null;
}

interface Row {
  metric: string;
  observed: number;
  pass_low: number;
  pass_high: number;
}

/** The value that `share` of the sorted samples do not exceed: nearest rank, so always a value that was drawn. */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(5)));

export const notModelled = ({ metric, observed }: Row, reason: string): MetricReport => ({
  metric,
  status: 'not modelled',
  reason,
  median: null,
  p5: null,
  p95: null,
  observed,
  inRange: null,
  inPassBand: null,
});

/** Median and 5-95 % range of the samples against the observed value and its pass band. */
export function modelled(row: Row, samples: readonly number[]): MetricReport {
  if (samples.length === 0) return notModelled(row, 'no run gave a value');
  const sorted = [...samples].sort((a, b) => a - b);
  const [p5, median, p95] = [0.05, 0.5, 0.95].map((share) => tidy(quantile(sorted, share))) as [number, number, number];
  return {
    metric: row.metric,
    status: 'modelled',
    median,
    p5,
    p95,
    observed: row.observed,
    inRange: row.observed >= p5 && row.observed <= p95,
    inPassBand: median >= row.pass_low && median <= row.pass_high,
  };
}
