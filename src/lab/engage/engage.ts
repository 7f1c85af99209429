import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WEAPON_TABLES } from '../../content/weapons/tables.ts';
import type { WeaponTables } from '../../rules/raids/types.ts';
import type { EngagementFile } from './episode.ts';
import { readEngagements } from './read-engagements.ts';
import { type EngageReport, engageReport, reportText } from './report.ts';
import { runEconomy } from './run-economy.ts';
import { runEngagement, type Sampling } from './run-engagement.ts';

export const ENGAGE_USAGE = 'engage FILE.json [--json] [--runs 2000] [--seed TEXT]';
const MOST_PROBLEMS = 20;
const USAGE_EXIT = 2;
const BAD_FILE_EXIT = 1;

/** Runs every episode of a checked file with these tables. */
export function engageFile(tables: WeaponTables, file: EngagementFile, sampling: Sampling): EngageReport {
  const episodes = file.episodes.map((episode) => ({
    id: episode.id,
    metrics: episode.kind === 'economy' ? runEconomy(episode, sampling) : runEngagement(tables, episode, sampling),
  }));
  return engageReport(file, episodes);
}

interface Options extends Sampling {
  path: string;
  json: boolean;
}

function parse(args: string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        runs: { type: 'string', default: '2000' },
        seed: { type: 'string', default: 'engage' },
      },
    });
    const [path, ...more] = positionals;
    const runs = Number(values.runs);
    if (path === undefined || more.length > 0) return 'give one file';
    if (!Number.isInteger(runs) || runs < 1) return `--runs is ${values.runs}; allowed: a whole number of at least 1`;
    return { path, json: values.json, runs, seed: values.seed };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * `lab engage`: the game's own raids and prices against published episodes. Prints a table, or with `--json` one object
 * on stdout and nothing else there. Returns the exit code: 0, 1 for a file that cannot be used, 2 for wrong arguments.
 */
export async function engage(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') {
    console.error(`${options}\nusage: ${ENGAGE_USAGE}`);
    return USAGE_EXIT;
  }
  const text = readText(options.path);
  if (text === undefined) {
    console.error(`${options.path}: cannot be read`);
    return BAD_FILE_EXIT;
  }
  const read = readEngagements(text);
  if ('problems' in read) {
    const shown = read.problems.slice(0, MOST_PROBLEMS);
    for (const { path, message } of shown) console.error(`${options.path}: ${path} ${message}`);
    if (read.problems.length > shown.length) console.error(`and ${read.problems.length - shown.length} more`);
    return BAD_FILE_EXIT;
  }
  const report = engageFile(WEAPON_TABLES, read.file, options);
  process.stdout.write(`${options.json ? JSON.stringify(report) : reportText(read.file, report)}\n`);
  return 0;
}
