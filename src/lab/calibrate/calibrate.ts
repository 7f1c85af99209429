import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WEAPON_TABLES } from '../../content/weapons/tables.ts';
import { isTrouble, split, type Trouble, whole } from '../cells/arguments.ts';
import { command } from '../cells/command.ts';
import { INTERRUPTED_EXIT } from '../cells/session.ts';
import type { Engagement } from '../engage/episode.ts';
import { readEngagements } from '../engage/read-engagements.ts';
import { progressBar } from '../terminal/progress.ts';
import { type Bench, bestValues, openBench, type Values } from './fit.ts';
import { PARAMETERS } from './parameters.ts';
import { type CalibrateReport, calibrateText, tallyOf } from './report.ts';

const OWN_FILE = fileURLToPath(new URL('../../content/engagements/engagements.json', import.meta.url));
const USUAL_RUNS = 150;
/** The judgement of a fit has dice of its own, and more of them, so that luck in the search is not taken for skill. */
const JUDGING = { runs: 800, seed: 'judge' };

export const CALIBRATE_USAGE = `usage: npm run -s lab -- calibrate [FILE.json] [options]
Fits the numbers of combat that nobody publishes, by class of weapon, defender and place, on the engagements of a file (the
game's own without one), and again with each episode left out. Prints the table; changes nothing.
  --runs N           runs of an episode at each step of the search (default ${USUAL_RUNS})
  --seed TEXT        the same text gives the same fit (default calibrate)
  --json             one object on standard output
Ctrl-C prints what there is.`;

interface CalibrateOptions {
  file: string;
  runs: number;
  seed: string;
  json: boolean;
}

export function readCalibrateOptions(args: string[]): CalibrateOptions | 'help' | Trouble {
  const given = split(args, {
    runs: { type: 'string' },
    seed: { type: 'string', default: 'calibrate' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (given === 'help' || isTrouble(given)) return given;
  const [file = OWN_FILE, ...more] = given.positionals;
  const runs = whole('runs', given.values.runs, USUAL_RUNS);
  if (more.length > 0) return { trouble: 'Give one file.' };
  return isTrouble(runs) ? runs : { file, runs, seed: String(given.values.seed), json: given.values.json === true };
}

/** The raids and campaigns of a file, or what is wrong with it. */
function engagementsOf(path: string): Engagement[] | Trouble {
  try {
    const read = readEngagements(readFileSync(path, 'utf8'));
    if ('problems' in read)
      return { trouble: `${path}: ${read.problems.map((each) => `${each.path} ${each.message}`).join('; ')}` };
    return read.file.episodes.filter((episode): episode is Engagement => episode.kind !== 'economy');
  } catch {
    return { trouble: `${path}: cannot be read` };
  }
}

interface Stopper {
  stopped: boolean;
  pause: () => Promise<boolean>;
}

/** Lets Ctrl-C be heard between two steps of the search. */
function stopper(): Stopper {
  const state: Stopper = {
    stopped: false,
    pause: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return state.stopped;
    },
  };
  return state;
}

type Fold = { at: number; values: Values };

/** One fit without each episode in turn; stops early when asked to. */
async function leaveOneOut(bench: Bench, stop: Stopper): Promise<Fold[]> {
  const bar = progressBar(bench.episodes.length, 'episodes left out');
  const folds: Fold[] = [];
  for (const at of bench.episodes.keys()) {
    const values = await bestValues({ bench, parameters: PARAMETERS, without: at, pause: stop.pause });
    if (stop.stopped) break;
    folds.push({ at, values });
    bar.step(folds.length);
  }
  bar.stop();
  return folds;
}

interface Fits {
  all: Values;
  folds: Fold[];
}

function reportOf(judge: Bench, { all, folds }: Fits): CalibrateReport {
  const every = (values: Values) => tallyOf(judge.episodes.flatMap((_, at) => judge.reports(at, values)));
  const start = PARAMETERS.map((parameter) => parameter.start);
  const left = folds.map(({ at, values }) => ({ id: judge.episodes[at]?.id ?? '', rows: judge.reports(at, values) }));
  return {
    episodes: judge.episodes.length,
    parameters: PARAMETERS.map(({ name, low, high, read, ...parameter }, at) => ({
      name,
      low,
      high,
      start: parameter.start,
      now: read(WEAPON_TABLES),
      fitted: all[at] ?? parameter.start,
    })),
    // No values: the tables as they stand.
    now: every([]),
    start: every(start),
    fitted: every(all),
    leftOut: {
      ...tallyOf(left.flatMap(({ rows }) => rows)),
      episodes: left.map(({ id, rows }) => ({ id, ...tallyOf(rows) })),
    },
  };
}

async function run({ file, runs, seed, json }: CalibrateOptions): Promise<number> {
  const episodes = engagementsOf(file);
  if (isTrouble(episodes)) {
    console.error(episodes.trouble);
    return 1;
  }
  const stop = stopper();
  const interrupt = (): void => {
    stop.stopped = true;
  };
  process.once('SIGINT', interrupt);
  const sources = { tables: WEAPON_TABLES, parameters: PARAMETERS, episodes };
  const bench = openBench(sources, { runs, seed });
  const all = await bestValues({ bench, parameters: PARAMETERS, without: null, pause: stop.pause });
  const folds = stop.stopped ? [] : await leaveOneOut(bench, stop);
  process.off('SIGINT', interrupt);
  const report = reportOf(openBench(sources, JUDGING), { all, folds });
  process.stdout.write(`${json ? JSON.stringify(report) : calibrateText(report)}\n`);
  return stop.stopped ? INTERRUPTED_EXIT : 0;
}

/** `lab calibrate`: combat fitted by class, each episode left out once. Exit 0, 1 for a bad file, 2 for wrong arguments. */
export const calibrate = command(CALIBRATE_USAGE, readCalibrateOptions, run);
