import {
  isTrouble,
  mustBe,
  noneLoose,
  patchesOf,
  SERIES_OPTIONS,
  SERIES_USAGE,
  SET_OPTION,
  SET_USAGE,
  type SeriesOptions,
  seriesOf,
  split,
  type Trouble,
} from '../cells/arguments.ts';
import type { Patch } from '../cells/cell.ts';
import { TARGET_ROWS } from './rows.ts';

const USUAL_GAMES = 2000;

export const TARGETS_USAGE = `usage: npm run -s lab -- targets [options]
Measures what self-play must show and says what is met. A run of all rows writes docs/balance.md. Finished games are kept
for this version of the program: the same command goes on where it was stopped, and more games add to them.
  --games N          games a cell (default ${USUAL_GAMES}); rows 11 and 12 play a twentieth with players that think long
  --only 1,4,9       only these rows of ${TARGET_ROWS.length}; docs/balance.md is then left alone
${SET_USAGE}; docs/balance.md is then left alone
${SERIES_USAGE}
Exit 0 when everything was measured, met or not; 130 after Ctrl-C.`;

export interface TargetsOptions extends SeriesOptions {
  /** Rows to measure, in the order of the table. */
  rows: number[];
  /** What-if numbers of the tuning. */
  tuning: Patch[];
}

function rowsOf(only: unknown): number[] | Trouble {
  const all = TARGET_ROWS.map(({ id }) => id);
  if (only === undefined) return all;
  const wanted = String(only).split(',');
  const wrong = wanted.find((text) => !all.some((id) => String(id) === text.trim()));
  if (wrong !== undefined) return mustBe('--only', only, `row numbers from 1 to ${all.length} with commas`);
  return all.filter((id) => wanted.some((text) => Number(text) === id));
}

/** The options, `help`, or a sentence that says what is wrong. */
export function readTargetsOptions(args: string[]): TargetsOptions | 'help' | Trouble {
  const given = split(args, { ...SERIES_OPTIONS, ...SET_OPTION, only: { type: 'string' } });
  if (given === 'help' || isTrouble(given)) return given;
  const [series, rows] = [seriesOf(given, USUAL_GAMES), rowsOf(given.values.only)];
  const tuning = patchesOf(given);
  const loose = noneLoose(given);
  if (loose) return loose;
  if (isTrouble(series)) return series;
  if (isTrouble(tuning)) return tuning;
  return isTrouble(rows) ? rows : { ...series, rows, tuning };
}
