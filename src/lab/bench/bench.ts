import { parseArgs } from 'node:util';
import { catalogue } from '../../content/catalogue.ts';
import { createRules } from '../../rules/core.ts';
import { progressBar } from '../terminal/progress.ts';
import { compare, STEPS, timed } from './comparison.ts';
import { type Recording, recordGame } from './recording.ts';
import { type Sizes, sizesOf } from './sizes.ts';

const USAGE_EXIT = 2;
/** Games played with every decision made, for the rate of random legal games. */
const RANDOM_GAMES = 60;

export const BENCH_USAGE = `usage: npm run -s lab -- bench [options]
  --games N   how many recorded games are played both ways, 1 to ${RANDOM_GAMES} (default 6)
  --json      one object on standard output
Rates are for one second of this processor's time, so that other work on the computer counts little.`;

/** What `lab bench --json` prints. */
export interface BenchReport {
  /** How many times faster a command is on the pure rules than on drafts. */
  ratios: { coreVsDraft: number };
  /** Per second of processor time. */
  rates: { randomGames: number; coreCommands: number; draftCommands: number; coreGames: number; draftGames: number };
  bytes: Sizes;
}

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

async function measure(games: number): Promise<BenchReport> {
  // boardgame.io checks every state outside production, which would make it four times slower still.
  process.env.NODE_ENV = 'production';
  const rules = createRules(catalogue);
  const bar = progressBar(RANDOM_GAMES + STEPS, 'steps');
  const recordings: Recording[] = [];
  const random = await timed(async () => {
    for (let game = 0; game < RANDOM_GAMES; game += 1) {
      recordings.push(await recordGame(rules, game));
      bar.step(game + 1);
    }
  });
  const both = recordings.slice(0, games);
  let steps = RANDOM_GAMES;
  const { core, drafts } = await compare(both, () => {
    steps += 1;
    bar.step(steps);
  });
  bar.stop();
  const commands = both.reduce((sum, recording) => sum + recording.commands.length, 0);
  return {
    ratios: { coreVsDraft: rounded(drafts / core) },
    rates: {
      randomGames: rounded(RANDOM_GAMES / random),
      coreCommands: Math.round(commands / core),
      draftCommands: Math.round(commands / drafts),
      coreGames: rounded(games / core),
      draftGames: rounded(games / drafts, 2),
    },
    bytes: sizesOf(rules, both),
  };
}

function benchText({ ratios, rates, bytes }: BenchReport): string {
  const row = (name: string, core: number | string, draft: number | string) =>
    `  ${name.padEnd(10)}${String(core).padStart(12)}${String(draft).padStart(16)}`;
  return [
    `${rates.randomGames} random legal games a second of processor time, every decision made`,
    'The same recorded commands, per second of processor time:',
    row('', 'pure rules', 'immer drafts'),
    row('commands', rates.coreCommands, rates.draftCommands),
    row('games', rates.coreGames, rates.draftGames),
    `The pure rules are ${ratios.coreVsDraft} times faster.`,
    `Bytes: a seat's view ${bytes.view}, at most ${bytes.largestView}; the public's ${bytes.publicView}; the state ${bytes.state}`,
  ].join('\n');
}

const OPTIONS = {
  games: { type: 'string', default: '6' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function readOptions(args: string[]): { games: number; json: boolean; help: boolean } | string {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const games = Number(values.games);
    if (!Number.isInteger(games) || games < 1 || games > RANDOM_GAMES)
      return `--games is "${values.games}"; allowed: a whole number from 1 to ${RANDOM_GAMES}.`;
    return { games, json: values.json, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * `lab bench`: random legal games through the pure rules, and recorded ones through the pure rules and through
 * boardgame.io's reducer with the rules on its drafts, side by side in one run and without `legal` in either. Returns the
 * exit code: 0, or 2 for wrong arguments.
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n${BENCH_USAGE}`);
    return USAGE_EXIT;
  }
  if (options.help) {
    console.log(BENCH_USAGE);
    return 0;
  }
  const report = await measure(options.games);
  process.stdout.write(`${options.json ? JSON.stringify(report) : benchText(report)}\n`);
  return 0;
}
