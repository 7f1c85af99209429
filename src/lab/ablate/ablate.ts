import type { GameOptions } from '../../rules/state/state.ts';
import type { Length } from '../../rules/vocabulary.ts';
import {
  type Given,
  isTrouble,
  oneOf,
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
} from '../cells/arguments.ts';
import { cellOf, type Patch } from '../cells/cell.ts';
import { command } from '../cells/command.ts';
import { changeOfC, ENDINGS_HEAD, endingsLine, endingsReport } from '../cells/endings-report.ts';
import { INTERRUPTED_EXIT, playCells } from '../cells/session.ts';

const OPTION_OF = {
  telegraph: 'noTelegraph',
  pause: 'noPause',
  creep: 'noCreep',
  slips: 'noSlips',
  incidents: 'noIncidents',
  channel: 'noChannel',
} as const satisfies Record<string, keyof GameOptions>;
type Part = keyof typeof OPTION_OF;
const PARTS = Object.keys(OPTION_OF) as Part[];

const USUAL_GAMES = 300;

export const ABLATE_USAGE = `usage: npm run -s lab -- ablate ${PARTS.join('|')} [options]
Plays the game with and without one part of the rules, on the same seeds, Steady with mixed temperaments in every seat.
  --games N          games each (default ${USUAL_GAMES})
${SET_USAGE}
${TABLE_USAGE}
${SERIES_USAGE}`;

interface AblateOptions extends SeriesOptions {
  part: Part;
  tuning: Patch[];
  scenario: string;
  length: Length;
}

function partOf({ positionals }: Given): Part | Trouble {
  if (positionals.length !== 1) return { trouble: `Name one part of the rules: ${PARTS.join(', ')}.` };
  return oneOf('The part', PARTS, positionals[0]);
}

export function readAblateOptions(args: string[]): AblateOptions | 'help' | Trouble {
  const given = split(args, { ...SERIES_OPTIONS, ...TABLE_OPTIONS, ...SET_OPTION });
  if (given === 'help' || isTrouble(given)) return given;
  const [part, series, table] = [partOf(given), seriesOf(given, USUAL_GAMES), tableOf(given)];
  const tuning = patchesOf(given);
  if (isTrouble(part)) return part;
  if (isTrouble(tuning)) return tuning;
  if (isTrouble(series)) return series;
  return isTrouble(table) ? table : { part, tuning, ...series, ...table };
}

async function play({ part, tuning, games, scenario, length, json, ...series }: AblateOptions): Promise<number> {
  const options = { [OPTION_OF[part]]: true };
  const ids = [`with ${part}`, `without ${part}`] as const;
  const cells = [
    cellOf(ids[0], games, { scenario, length, tuning }),
    cellOf(ids[1], games, { scenario, length, options, tuning }),
  ];
  const played = await playCells(cells, series);
  if (!played) return 1;
  const [before = [], after = []] = ids.map((id) => played.rows.get(id) ?? []);
  const report = {
    part,
    with: endingsReport(before),
    without: endingsReport(after),
    changeOfC: changeOfC(before, after),
  };
  const change = report.changeOfC;
  const text = [
    `${''.padEnd(20)}${ENDINGS_HEAD}`,
    `${ids[0].padEnd(20)}${endingsLine(report.with)}`,
    `${ids[1].padEnd(20)}${endingsLine(report.without)}`,
    change === null
      ? 'C: no games'
      : `C changes by ${change.value.toFixed(1)} points (${change.interval.map((end) => end.toFixed(1)).join(' to ')})`,
  ].join('\n');
  process.stdout.write(`${json ? JSON.stringify(report) : text}\n`);
  return played.interrupted ? INTERRUPTED_EXIT : 0;
}

/** `lab ablate PART`: the game with and without a part of its rules. Exit 0, 1 if a game broke, 2 for wrong arguments. */
export const ablate = command(ABLATE_USAGE, readAblateOptions, play);
