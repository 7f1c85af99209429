import { catalogue } from '../../content/catalogue.ts';
import type { Length } from '../../rules/vocabulary.ts';
import {
  type Given,
  isTrouble,
  mustBe,
  patchesOf,
  SERIES_OPTIONS,
  SERIES_USAGE,
  SET_OPTION,
  SET_USAGE,
  type SeriesOptions,
  seriesOf,
  split,
  TABLE_OPTIONS,
  TABLE_USAGE,
  type Trouble,
  tableOf,
  tuningPath,
  whole,
} from '../cells/arguments.ts';
import { cellOf, type Patch } from '../cells/cell.ts';
import { command } from '../cells/command.ts';
import { ENDINGS_HEAD, endingsLine, endingsReport } from '../cells/endings-report.ts';
import { INTERRUPTED_EXIT, playCells } from '../cells/session.ts';
import { tuningNumbers } from '../cells/tuning-path.ts';

const USUAL_GAMES = 200;
const USUAL_STEPS = 5;

export const SWEEP_USAGE = `usage: npm run -s lab -- sweep PARAM FROM TO [options]
Plays Steady with mixed temperaments while one number of the tuning goes from FROM to TO, on the same seeds at each value.
  PARAM              dotted path into the tuning, such as heat.homeland or signals.telegraph.factorPct.0
  --steps K          how many values, both ends included (default ${USUAL_STEPS})
  --games N          games a value (default ${USUAL_GAMES})
${SET_USAGE}
${TABLE_USAGE}
${SERIES_USAGE}`;

interface SweepOptions extends SeriesOptions {
  path: string;
  values: number[];
  set: Patch[];
  scenario: string;
  length: Length;
}

/** Evenly from one end to the other; whole where the number it replaces and both ends are whole. Equal values once. */
export function sweepValues({ from, to, now }: { from: number; to: number; now: number }, steps: number): number[] {
  const round = [from, to, now].every(Number.isInteger) ? Math.round : (value: number) => Number(value.toFixed(4));
  const last = Math.max(1, steps - 1);
  const values = Array.from({ length: steps }, (_, at) => round(from + ((to - from) * at) / last));
  return [...new Set(values)];
}

const number = (name: string, text: string | undefined): number | Trouble =>
  text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : mustBe(name, text ?? '', 'a number');

function rangeOf({ positionals, values }: Given): Pick<SweepOptions, 'path' | 'values'> | Trouble {
  const [path, ...ends] = positionals;
  if (path === undefined || ends.length !== 2) return { trouble: 'Give a parameter and two numbers: PARAM FROM TO.' };
  const found = tuningPath(path);
  if (isTrouble(found)) return found;
  const { now } = found;
  const [from, to, steps] = [number('FROM', ends[0]), number('TO', ends[1]), whole('steps', values.steps, USUAL_STEPS)];
  if (isTrouble(from)) return from;
  if (isTrouble(to)) return to;
  return isTrouble(steps) ? steps : { path, values: sweepValues({ from, to, now }, steps) };
}

/** Negative numbers are no options: they go behind `--`, which parseArgs understands. */
function guardNegatives(args: string[]): string[] {
  const isNegative = (arg: string): boolean => /^-\d/.test(arg);
  const negatives = args.filter(isNegative);
  if (negatives.length === 0) return args;
  const options = args.filter((arg, at) => arg.startsWith('--') || args[at - 1]?.startsWith('--'));
  const loose = args.filter((arg) => !options.includes(arg));
  return [...options, '--', ...loose];
}

export function readSweepOptions(args: string[]): SweepOptions | 'help' | Trouble {
  const given = split(guardNegatives(args), {
    ...SERIES_OPTIONS,
    ...TABLE_OPTIONS,
    ...SET_OPTION,
    steps: { type: 'string' },
  });
  if (given === 'help' || isTrouble(given)) return given;
  const [range, series, table] = [rangeOf(given), seriesOf(given, USUAL_GAMES), tableOf(given)];
  const set = patchesOf(given);
  if (isTrouble(range)) return range;
  if (isTrouble(set)) return set;
  if (isTrouble(series)) return series;
  return isTrouble(table) ? table : { ...range, set, ...series, ...table };
}

async function play({ path, values, set, games, scenario, length, json, ...series }: SweepOptions): Promise<number> {
  const idOf = (value: number): string => `${path} = ${value}`;
  const cells = values.map((value) =>
    cellOf(idOf(value), games, { scenario, length, tuning: [...set, { path, value }] }),
  );
  const played = await playCells(cells, series);
  if (!played) return 1;
  const reports = values.map((value) => ({ value, ...endingsReport(played.rows.get(idOf(value)) ?? []) }));
  const now = tuningNumbers(catalogue.tuning).get(path);
  const text = [
    `${path}, now ${now}; ${games} games a value, 95 % intervals in brackets, mean scores without war`,
    `${'value'.padEnd(10)}${ENDINGS_HEAD}`,
    ...reports.map((report) => `${String(report.value).padEnd(10)}${endingsLine(report)}`),
  ].join('\n');
  process.stdout.write(`${json ? JSON.stringify({ param: path, now, games, values: reports }) : text}\n`);
  return played.interrupted ? INTERRUPTED_EXIT : 0;
}

/** `lab sweep PARAM FROM TO`: endings and scores as one number of the tuning moves. Exit 0, 1 broken, 2 wrong arguments. */
export const sweep = command(SWEEP_USAGE, readSweepOptions, play);
