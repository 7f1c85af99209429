import type { EngagementFile } from './episode.ts';
import type { MetricReport } from './verdict.ts';

export interface EpisodeReport {
  id: string;
  metrics: MetricReport[];
}

export interface EngageReport {
  format: string;
  episodes: EpisodeReport[];
  summary: {
    episodes: number;
    episodesModelled: number;
    metrics: number;
    metricsModelled: number;
    inRange: number;
    inPassBand: number;
  };
}

export function engageReport(file: EngagementFile, episodes: EpisodeReport[]): EngageReport {
  const rows = episodes.flatMap(({ metrics }) => metrics);
  const isModelled = ({ status }: MetricReport) => status === 'modelled';
  return {
    format: file.format,
    episodes,
    summary: {
      episodes: episodes.length,
      episodesModelled: episodes.filter(({ metrics }) => metrics.some(isModelled)).length,
      metrics: rows.length,
      metricsModelled: rows.filter(isModelled).length,
      inRange: rows.filter(({ inRange }) => inRange === true).length,
      inPassBand: rows.filter(({ inPassBand }) => inPassBand === true).length,
    },
  };
}

const number = (value: number | null): string => {
  if (value === null) return '-';
  if (Math.abs(value) >= 1_000_000) return `${(value / 1_000_000).toFixed(1)}m`;
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 0.1 ? 4 : 3);
};

function rowText(row: MetricReport, about: string): string {
  const name = `  ${(row.metric + about).padEnd(44)}`;
  if (row.status === 'not modelled') return `${name} not modelled: ${row.reason ?? ''}`;
  const range = `${number(row.p5)} .. ${number(row.p95)}`;
  const verdict = [row.inRange ? 'in range' : 'OUT OF RANGE', row.inPassBand ? '' : 'median outside pass band'];
  return `${name} median ${number(row.median).padStart(9)}  5-95 % ${range.padEnd(22)} observed ${number(row.observed).padStart(9)}  ${verdict.filter(Boolean).join(', ')}`;
}

/** The report as text for people, one line a metric. */
export function reportText(file: EngagementFile, report: EngageReport): string {
  const lines = report.episodes.flatMap((episode, index) => {
    const rows = file.episodes[index]?.observed ?? [];
    return [
      episode.id,
      ...episode.metrics.map((metric, at) => {
        const row = rows[at];
        const filters = [
          ...((row && 'classes' in row && row.classes) || []),
          ...((row && 'systems' in row && row.systems) || []),
        ];
        return rowText(metric, filters.length > 0 ? ` (${filters.join(', ')})` : '');
      }),
    ];
  });
  const { summary } = report;
  return [
    ...lines,
    '',
    `${summary.episodesModelled} of ${summary.episodes} episodes and ${summary.metricsModelled} of ${summary.metrics} metrics modelled.`,
    `Observed value in the 5-95 % range: ${summary.inRange}; median inside the pass band: ${summary.inPassBand}.`,
  ].join('\n');
}
