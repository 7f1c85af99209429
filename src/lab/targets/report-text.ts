import { bandText, type Part } from './part.ts';
import type { RowReport, TargetsReport } from './report.ts';

const number = (value: number): string => (Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(1));

/** "22.5 % (18.1-27.0)", or why there is no number. */
export function measured({ value, interval, unit, note }: Pick<Part, 'value' | 'interval' | 'unit' | 'note'>): string {
  if (value === null) return note ?? 'not measured';
  const tail = unit === '' ? '' : ` ${unit}`;
  return `${number(value)}${tail}${interval ? ` (${number(interval[0])} to ${number(interval[1])})` : ''}`;
}

const verdict = (met: boolean): string => (met ? 'met' : 'NOT met');

/** In long rows only what misses is worth a line. */
const MANY_PARTS = 12;
const shown = ({ parts }: RowReport): Part[] => (parts.length > MANY_PARTS ? parts.filter(({ met }) => !met) : parts);

function summary({ parts }: RowReport): string | null {
  if (parts.length <= MANY_PARTS) return null;
  return `${parts.filter(({ met }) => met).length} of ${parts.length} inside; those that miss:`;
}

function partText(part: Part): string {
  return `${part.name || 'value'}: ${measured(part)}, target ${bandText(part.target, part.unit)}, ${verdict(part.met)}`;
}

function rowText(row: RowReport): string[] {
  const head = `${String(row.id).padStart(2)} ${verdict(row.met).padEnd(8)}${row.name} (${row.target})`;
  const few = summary(row);
  return [
    head,
    ...(few ? [`     ${few}`] : []),
    ...[...shown(row).map(partText), ...row.notes].map((line) => `     ${line}`),
  ];
}

const metCount = ({ rows }: TargetsReport): number => rows.filter(({ met }) => met).length;

/** The report for people on a terminal. */
export function targetsText(report: TargetsReport): string {
  return [
    `${report.games} games a cell, seed "${report.seed}", version ${report.version}`,
    ...report.rows.flatMap(rowText),
    `${metCount(report)} of ${report.rows.length} rows met.${report.faults > 0 ? ` ${report.faults} decisions were refused: the players held instead.` : ''}`,
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function tableLine(row: RowReport): string {
  const of = row.of ? `${row.of}: ` : '';
  const unit = row.parts.find(({ name }) => name === row.of)?.unit ?? '';
  const note = row.parts.find(({ name }) => name === row.of)?.note;
  const text = `${of}${measured({ ...row, unit, ...(note !== undefined && { note }) })}`;
  return `| ${row.id} | ${cell(row.name)} | ${cell(text)} | ${cell(row.target)} | ${row.met ? 'met' : '**not met**'} |`;
}

function section(row: RowReport): string[] {
  const few = summary(row);
  return [
    `## ${row.id}. ${row.name}`,
    '',
    `Target: ${row.target}. ${row.met ? 'Met' : 'Not met'}.`,
    '',
    `Measure: ${row.formula}`,
    '',
    ...(few ? [few, ''] : []),
    ...shown(row).map((part) => `- ${partText(part)}`),
    ...row.notes.map((note) => `- ${note}`),
    '',
  ];
}

/** The report as Markdown, for docs/balance.md. */
export function targetsMarkdown(report: TargetsReport, date: Date): string {
  const { games, seed, version } = report;
  return [
    '# Balance',
    '',
    `What self-play shows, written by \`npm run -s lab -- targets --games ${games} --seed ${seed}\` on ${date.toISOString().slice(0, 10)}; version ${version}. The computer plays all seats: this finds broken rules, it does not foretell what people do.`,
    '',
    `${metCount(report)} of ${report.rows.length} rows are met. Each row shows its worst number here and all of them below, with 95 % intervals; the number itself, not the interval, is held against the target.`,
    '',
    '| # | Measure | Measured | Target | |',
    '|---|---|---|---|---|',
    ...report.rows.map(tableLine),
    '',
    ...report.rows.flatMap(section),
  ].join('\n');
}
