import { progressBar } from '../terminal/progress.ts';
import type { GameRow } from './one-game.ts';
import { PLAY_USAGE, type PlayOptions, readPlayOptions } from './options.ts';
import { startSeries } from './pool.ts';
import { playReport, playText } from './report.ts';

const USAGE_EXIT = 2;
/** What a shell expects of a program that was interrupted. */
const INTERRUPTED_EXIT = 130;
const FAULTS_SHOWN = 5;

function print(rows: readonly GameRow[], json: boolean): void {
  const report = playReport(rows);
  process.stdout.write(`${json ? JSON.stringify(report) : playText(report)}\n`);
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0) console.error(`${faults.length} decisions were refused: the players held instead.`);
  for (const fault of faults.slice(0, FAULTS_SHOWN)) console.error(`  ${fault}`);
}

async function playSeries(options: PlayOptions): Promise<number> {
  const rows: GameRow[] = [];
  const bar = progressBar(options.games, 'games');
  const series = startSeries(options, (row) => {
    rows.push(row);
    bar.step(rows.length);
  });
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    series.stop();
  };
  process.once('SIGINT', interrupt);
  try {
    await series.finished;
  } catch (error) {
    bar.stop();
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  } finally {
    bar.stop();
  }
  print(rows, options.json);
  return interrupted ? INTERRUPTED_EXIT : 0;
}

/**
 * `lab play`: games among computer players. Prints a table, or with `--json` one object. The same seed gives the same games
 * however many threads play them. Returns the exit code: 0, 1 if a game broke, 2 for wrong arguments, 130 after Ctrl-C.
 */
export async function play(args: string[]): Promise<number> {
  const options = readPlayOptions(args);
  if (options === 'help') {
    console.log(PLAY_USAGE);
    return 0;
  }
  if ('trouble' in options) {
    console.error(`${options.trouble}\n${PLAY_USAGE}`);
    return USAGE_EXIT;
  }
  return playSeries(options);
}
