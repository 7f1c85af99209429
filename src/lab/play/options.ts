import { parseArgs } from 'node:util';
import { catalogue } from '../../content/catalogue.ts';
import { LENGTHS, type Length } from '../../rules/vocabulary.ts';
import { PLAYER_NAMES, type PlayerName } from '../players/players.ts';

export interface PlayOptions {
  games: number;
  scenario: string;
  length: Length;
  seed: string;
  players: PlayerName;
  threads: number | null;
  json: boolean;
}

export const PLAY_USAGE = `usage: npm run -s lab -- play [options]
  --games N          how many games (default 300)
  --scenario NAME    ${Object.keys(catalogue.scenarios).join(', ')} (default stand-down)
  --length NAME      ${LENGTHS.join(', ')} (default standard)
  --seed TEXT        the same text gives the same games (default lab)
  --players NAME     ${PLAYER_NAMES.join(', ')} (default steady)
  --threads N        worker threads (default: one a processor)
  --json             one object on standard output
Ctrl-C prints what has been played so far.`;

const OPTIONS = {
  games: { type: 'string', default: '300' },
  scenario: { type: 'string', default: 'stand-down' },
  length: { type: 'string', default: 'standard' },
  seed: { type: 'string', default: 'lab' },
  players: { type: 'string', default: 'steady' },
  threads: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const isWhole = (text: string): boolean => /^[1-9]\d{0,6}$/.test(text);

const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined => list.find((word) => word === text);

const mustBe = (name: string, given: string, allowed: string): string =>
  `--${name} is "${given}"; allowed: ${allowed}.`;

/** The options, `help`, or a sentence that says what is wrong. */
export function readPlayOptions(args: string[]): PlayOptions | 'help' | { trouble: string } {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (values.help) return 'help';
    const [length, players] = [oneOf(LENGTHS, values.length), oneOf(PLAYER_NAMES, values.players)];
    const scenarios = Object.keys(catalogue.scenarios);
    const { games, threads, scenario, seed, json } = values;
    if (!isWhole(games)) return { trouble: mustBe('games', games, 'a whole number of at least 1') };
    if (threads !== undefined && !isWhole(threads))
      return { trouble: mustBe('threads', threads, 'a whole number of at least 1') };
    if (!scenarios.includes(scenario)) return { trouble: mustBe('scenario', scenario, scenarios.join(', ')) };
    if (!length) return { trouble: mustBe('length', values.length, LENGTHS.join(', ')) };
    if (!players) return { trouble: mustBe('players', values.players, PLAYER_NAMES.join(', ')) };
    const most = threads === undefined ? null : Number(threads);
    return { games: Number(games), scenario, length, seed, players, threads: most, json };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}
