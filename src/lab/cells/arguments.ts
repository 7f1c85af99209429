import { type ParseArgsConfig, parseArgs } from 'node:util';
import { catalogue } from '../../content/catalogue.ts';
import { LENGTHS, type Length } from '../../rules/vocabulary.ts';
import type { Patch } from './cell.ts';
import { nearPaths, tuningNumbers } from './tuning-path.ts';

/** A sentence about arguments that cannot be used. */
export interface Trouble {
  trouble: string;
}

export const isTrouble = (value: unknown): value is Trouble =>
  typeof value === 'object' && value !== null && 'trouble' in value;

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;
export interface Given {
  values: Values;
  positionals: string[];
}

/** Options every command that plays games has. */
export const SERIES_OPTIONS = {
  games: { type: 'string' },
  seed: { type: 'string', default: 'lab' },
  threads: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsConfig['options'];

export const TABLE_OPTIONS = {
  scenario: { type: 'string', default: 'stand-down' },
  length: { type: 'string', default: 'standard' },
} as const satisfies ParseArgsConfig['options'];

/** `--set heat.homeland=300`, as often as needed: what-if numbers for this run alone. */
export const SET_OPTION = { set: { type: 'string', multiple: true } } as const satisfies ParseArgsConfig['options'];

export const SET_USAGE =
  '  --set PATH=NUMBER  another number in the tuning, such as heat.homeland=300; may be given several times';

export const SERIES_USAGE = `  --seed TEXT        the same text gives the same games (default lab)
  --threads N        worker threads (default: one a processor)
  --json             one object on standard output`;

export const TABLE_USAGE = `  --scenario NAME    ${Object.keys(catalogue.scenarios).join(', ')} (default stand-down)
  --length NAME      ${LENGTHS.join(', ')} (default standard)`;

/** Splits the arguments; `help`, or a sentence if an option is unknown or lacks its value. */
export function split(args: string[], options: NonNullable<ParseArgsConfig['options']>): Given | 'help' | Trouble {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return values.help === true ? 'help' : { values: values as Values, positionals };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

export const mustBe = (name: string, given: unknown, allowed: string): Trouble => ({
  trouble: `${name} is "${String(given)}"; allowed: ${allowed}.`,
});

/** A whole number of at least 1, or the fallback where nothing is given. */
export function whole<T>(name: string, given: unknown, fallback: T): number | T | Trouble {
  if (given === undefined) return fallback;
  return typeof given === 'string' && /^[1-9]\d{0,6}$/.test(given)
    ? Number(given)
    : mustBe(`--${name}`, given, 'a whole number from 1 to 9999999');
}

export const oneOf = <T extends string>(name: string, list: readonly T[], given: unknown): T | Trouble =>
  list.find((word) => word === given) ?? mustBe(name, given, list.join(', '));

export interface SeriesOptions {
  games: number;
  seed: string;
  threads: number | null;
  json: boolean;
}

export function seriesOf({ values }: Given, fallback: number): SeriesOptions | Trouble {
  const games = whole('games', values.games, fallback);
  const threads = whole('threads', values.threads, null);
  if (isTrouble(games)) return games;
  if (isTrouble(threads)) return threads;
  return { games, threads, seed: String(values.seed), json: values.json === true };
}

export function tableOf({ values }: Given): { scenario: string; length: Length } | Trouble {
  const scenario = oneOf('--scenario', Object.keys(catalogue.scenarios), values.scenario);
  const length = oneOf('--length', LENGTHS, values.length);
  if (isTrouble(scenario)) return scenario;
  return isTrouble(length) ? length : { scenario, length };
}

/** A number of the tuning by its path; a sentence with near names if there is none. */
export function tuningPath(path: string): { path: string; now: number } | Trouble {
  const known = tuningNumbers(catalogue.tuning);
  const now = known.get(path);
  if (now !== undefined) return { path, now };
  return { trouble: `The tuning has no number "${path}". Near it: ${nearPaths(known.keys(), path).join(', ')}.` };
}

function patchOf(text: string): Patch | Trouble {
  const [name = '', number = ''] = text.split('=');
  const found = tuningPath(name);
  if (isTrouble(found)) return found;
  return /^-?\d+(\.\d+)?$/.test(number) ? { path: name, value: Number(number) } : mustBe('--set', text, 'PATH=NUMBER');
}

/** What `--set` asks for. */
export function patchesOf({ values }: Given): Patch[] | Trouble {
  const texts = Array.isArray(values.set) ? values.set.map(String) : [];
  const patches = texts.map(patchOf);
  return patches.find(isTrouble) ?? patches.filter((patch): patch is Patch => !isTrouble(patch));
}

/** For commands without loose words: a sentence about the first one. */
export const noneLoose = ({ positionals }: Given): Trouble | null =>
  positionals.length > 0 ? { trouble: `"${positionals[0]}" is not an option of this command.` } : null;
