import type { MetricReport } from '../engage/verdict.ts';

/** How many metrics the model hits. */
export interface Tally {
  metrics: number;
  inRange: number;
  inPassBand: number;
}

export const tallyOf = (rows: readonly MetricReport[]): Tally => ({
  metrics: rows.filter(({ status }) => status === 'modelled').length,
  inRange: rows.filter(({ inRange }) => inRange === true).length,
  inPassBand: rows.filter(({ inPassBand }) => inPassBand === true).length,
});

export interface CalibrateReport {
  episodes: number;
  parameters: { name: string; low: number; high: number; start: number; now: number; fitted: number }[];
  /** The tables as they stand, the first pass, the fit on all episodes. */
  now: Tally;
  start: Tally;
  fitted: Tally;
  /** Every episode by a fit that never saw it. */
  leftOut: Tally & { episodes: (Tally & { id: string })[] };
}

const pct = (count: number, of: number): string => (of === 0 ? '-' : `${((100 * count) / of).toFixed(0)} %`);

const tallyLine = (name: string, { metrics, inRange, inPassBand }: Tally): string =>
  `  ${name.padEnd(34)}${inRange} of ${metrics} in the 5-95 % range (${pct(inRange, metrics)}), ${inPassBand} medians in the pass band (${pct(inPassBand, metrics)})`;

function parameterLine({ name, low, high, start, now, fitted }: CalibrateReport['parameters'][number]): string {
  return `  ${name.padEnd(52)}${`${low}-${high}`.padStart(8)}${String(start).padStart(8)}${String(fitted).padStart(8)}${String(now).padStart(8)}`;
}

/** The table for people. */
export function calibrateText({ parameters, now, start, fitted, leftOut, episodes }: CalibrateReport): string {
  const missed = leftOut.episodes.filter(
    ({ metrics, inRange, inPassBand }) => inRange < metrics || inPassBand < metrics,
  );
  return [
    `${episodes} raids and campaigns, fitted by class; all other numbers of the tables stay as they are`,
    `  ${''.padEnd(52)}${'bounds'.padStart(8)}${'first'.padStart(8)}${'fitted'.padStart(8)}${'now'.padStart(8)}`,
    ...parameters.map(parameterLine),
    tallyLine('first pass', start),
    tallyLine('fitted on all', fitted),
    tallyLine('each episode left out of its fit', leftOut),
    tallyLine('the tables as they stand', now),
    leftOut.episodes.length < episodes ? `  Stopped after ${leftOut.episodes.length} of ${episodes} episodes.` : '',
    ...missed.map(
      ({ id, metrics, inRange, inPassBand }) =>
        `  left out, ${id}: ${inRange} of ${metrics} in range, ${inPassBand} medians in band`,
    ),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
