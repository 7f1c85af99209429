import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../content/catalogue.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import { type BySeat, LENGTHS, type Length, SEATS, type Seat } from '../../rules/vocabulary.ts';
import {
  isTrouble,
  noneLoose,
  SERIES_OPTIONS,
  SERIES_USAGE,
  type SeriesOptions,
  seriesOf,
  split,
  type Trouble,
} from '../cells/arguments.ts';
import { type Cell, type CellRow, cellOf, forSeats } from '../cells/cell.ts';
import { playVersion } from '../cells/code-version.ts';
import { command } from '../cells/command.ts';
import type { CellRows } from '../cells/run-cells.ts';
import { INTERRUPTED_EXIT, playCells } from '../cells/session.ts';
import { meanAndSd } from '../play/intervals.ts';

const USUAL_GAMES = 300;
/** Fewer games without war than this give no par worth the name. */
const FEWEST = 5;
const PAR_PATH = fileURLToPath(new URL('../../content/par.json', import.meta.url));

export const PAR_USAGE = `usage: npm run -s lab -- par [options]
Plays Steady with mixed temperaments in every scenario at every length, takes the mean and spread of each seat's score over
the games without war, and writes src/content/par.json with the version it was made with.
  --games N          games a scenario and length (default ${USUAL_GAMES})
  --dry              print it, write nothing
${SERIES_USAGE}`;

interface ParOptions extends SeriesOptions {
  dry: boolean;
}

export function readParOptions(args: string[]): ParOptions | 'help' | Trouble {
  const given = split(args, { ...SERIES_OPTIONS, dry: { type: 'boolean', default: false } });
  if (given === 'help' || isTrouble(given)) return given;
  const series = seriesOf(given, USUAL_GAMES);
  return noneLoose(given) ?? (isTrouble(series) ? series : { ...series, dry: given.values.dry === true });
}

const SCENARIOS = Object.keys(catalogue.scenarios);
const idOf = (scenario: string, length: Length): string => `par, ${scenario}, ${length}`;

const parCells = (games: number): Cell[] =>
  SCENARIOS.flatMap((scenario) => LENGTHS.map((length) => cellOf(idOf(scenario, length), games, { scenario, length })));

/** Par and spread of every seat over the games without war, tenths; null if there are too few of them. */
export function parTable(rows: readonly CellRow[]): BySeat<{ par: number; sd: number }> | null {
  const peaceful = rows.filter(({ ending }) => ending !== 'C');
  if (peaceful.length < FEWEST) return null;
  const of = (seat: Seat) => {
    const { mean, sd } = meanAndSd(peaceful.map(({ scores }) => scores[seat]));
    return { par: Math.round(mean), sd: Math.round(sd) };
  };
  return forSeats(of);
}

type ParTable = NonNullable<ReturnType<typeof parTable>>;

/** The whole file's par, or the id of a series with too few games without war. */
function parOfAll(rows: CellRows): Catalogue['par'] | Trouble {
  const par: Catalogue['par'] = {};
  for (const scenario of SCENARIOS) {
    const tables = LENGTHS.map((length): [Length, ParTable | null] => [
      length,
      parTable(rows.get(idOf(scenario, length)) ?? []),
    ]);
    const poor = tables.find(([, table]) => table === null);
    if (poor)
      return { trouble: `${scenario}, ${poor[0]}: fewer than ${FEWEST} games without war; no par can be taken.` };
    par[scenario] = Object.fromEntries(tables) as Record<Length, ParTable>;
  }
  return par;
}

const points = (tenths: number): string => (tenths / 10).toFixed(1);

function textOf(par: Catalogue['par']): string {
  const lines = Object.entries(par).flatMap(([scenario, lengths]) =>
    LENGTHS.map((length) => {
      const seats = SEATS.map(
        (seat) => `${seat} ${points(lengths[length][seat].par)} ±${points(lengths[length][seat].sd)}`,
      );
      return `${scenario}, ${length}: ${seats.join(', ')}`;
    }),
  );
  return lines.join('\n');
}

async function run({ games, dry, json, ...series }: ParOptions): Promise<number> {
  const madeWith = playVersion();
  const played = await playCells(parCells(games), series);
  if (!played) return 1;
  if (played.interrupted) {
    console.error('Par is not written: it needs all games.');
    return INTERRUPTED_EXIT;
  }
  const par = parOfAll(played.rows);
  if (isTrouble(par)) {
    console.error(par.trouble);
    return 1;
  }
  if (playVersion() !== madeWith) {
    console.error('Rules, content or players changed while the games were played. Par is not written; run it again.');
    return 1;
  }
  const file = { madeWith, games, seed: series.seed, par };
  if (!dry) writeFileSync(PAR_PATH, `${JSON.stringify(file, null, 2)}\n`);
  process.stdout.write(`${json ? JSON.stringify(file) : textOf(par)}\n`);
  console.error(dry ? 'Nothing is written.' : `Written to src/content/par.json for version ${madeWith}.`);
  return 0;
}

/** `lab par`: par and spread of every seat from self-play. Exit 0, 1 if a game broke or games are too few, 2 arguments. */
export const par = command(PAR_USAGE, readParOptions, run);
