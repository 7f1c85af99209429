import type { Length } from '../../rules/vocabulary.ts';
import { SEATS, type Seat } from '../../rules/vocabulary.ts';
import {
  type Given,
  isTrouble,
  oneOf,
  SERIES_OPTIONS,
  SERIES_USAGE,
  type SeriesOptions,
  seriesOf,
  split,
  TABLE_OPTIONS,
  TABLE_USAGE,
  type Trouble,
  tableOf,
} from '../cells/arguments.ts';
import type { CellRow } from '../cells/cell.ts';
import { command } from '../cells/command.ts';
import { INTERRUPTED_EXIT, playCells } from '../cells/session.ts';
import { meanAndSd } from '../play/intervals.ts';
import { PLAYER_NAMES, type PlayerName } from '../players/players.ts';
import { type Pair, pairedShare } from '../statistics/paired.ts';
import { type Duel, duelCells, duelPairs } from './pairs.ts';

const USUAL_GAMES = 100;

export const DUEL_USAGE = `usage: npm run -s lab -- duel A B [options]
Two games on each seed: the seat led by A, then by B; Steady leads the others. Prints how often A's score is higher; equal
scores, and so a war in both games, count half.
  A, B               ${PLAYER_NAMES.join(', ')}
  --seat NAME        ${SEATS.join(', ')} (default: each in turn)
  --games N          pairs a seat (default ${USUAL_GAMES})
${TABLE_USAGE}
${SERIES_USAGE}`;

interface DuelOptions extends SeriesOptions {
  a: PlayerName;
  b: PlayerName;
  seats: readonly Seat[];
  scenario: string;
  length: Length;
}

function sidesOf({ positionals }: Given): Pick<DuelOptions, 'a' | 'b'> | Trouble {
  if (positionals.length !== 2) return { trouble: 'Name two players.' };
  const [a, b] = positionals.map((name) => oneOf('The player', PLAYER_NAMES, name));
  if (a === undefined || isTrouble(a)) return a ?? { trouble: 'Name two players.' };
  return b === undefined || isTrouble(b) ? (b ?? { trouble: 'Name two players.' }) : { a, b };
}

export function readDuelOptions(args: string[]): DuelOptions | 'help' | Trouble {
  const given = split(args, { ...SERIES_OPTIONS, ...TABLE_OPTIONS, seat: { type: 'string' } });
  if (given === 'help' || isTrouble(given)) return given;
  const [sides, series, table] = [sidesOf(given), seriesOf(given, USUAL_GAMES), tableOf(given)];
  const seat = given.values.seat === undefined ? null : oneOf('--seat', SEATS, given.values.seat);
  if (isTrouble(sides)) return sides;
  if (isTrouble(seat)) return seat;
  if (isTrouble(series)) return series;
  return isTrouble(table) ? table : { ...sides, ...series, ...table, seats: seat === null ? SEATS : [seat] };
}

export interface DuelReport {
  seat: Seat;
  pairs: number;
  /** How often A scores higher, %, ties half. */
  share: number | null;
  interval: [number, number] | null;
  /** Mean points of the seat. */
  means: { a: number; b: number };
  wars: { a: number; b: number };
}

export function duelReport(duel: Duel, rowsOf: (cell: string) => readonly CellRow[]): DuelReport {
  const pairs = duelPairs(duel, rowsOf);
  const share = pairedShare(pairs);
  const side = (at: 0 | 1) => meanAndSd(pairs.map((pair: Pair) => pair[at] / 10)).mean;
  const zeros = (at: 0 | 1) => pairs.filter((pair) => pair[at] === 0).length;
  return {
    seat: duel.seat,
    pairs: pairs.length,
    share: share?.value ?? null,
    interval: share && [share.low, share.high],
    means: { a: side(0), b: side(1) },
    wars: { a: zeros(0), b: zeros(1) },
  };
}

function lineOf({ seat, pairs, share, interval, means, wars }: DuelReport): string {
  const percent =
    share === null || !interval ? '-' : `${share.toFixed(1)} %   ${interval.map((end) => end.toFixed(1)).join('-')} %`;
  return `  ${seat.padEnd(12)}${String(pairs).padStart(5)} pairs  ${percent.padEnd(24)}  mean ${means.a.toFixed(1)} : ${means.b.toFixed(1)}   scored 0 in ${wars.a} : ${wars.b}`;
}

async function play({ a, b, seats, games, scenario, length, json, ...series }: DuelOptions): Promise<number> {
  const cells = seats.flatMap((seat) => duelCells({ a, b, seat }, { games, scenario, length }));
  const played = await playCells(cells, series);
  if (!played) return 1;
  const reports = seats.map((seat) => duelReport({ a, b, seat }, (id) => played.rows.get(id) ?? []));
  const text = [`${a} against ${b}: how often ${a} scores higher on the same seed`, ...reports.map(lineOf)].join('\n');
  process.stdout.write(`${json ? JSON.stringify({ a, b, games, seats: reports }) : text}\n`);
  return played.interrupted ? INTERRUPTED_EXIT : 0;
}

/** `lab duel A B`: two levels in the same seat on the same seeds. Exit 0, 1 if a game broke, 2 for wrong arguments. */
export const duel = command(DUEL_USAGE, readDuelOptions, play);
