import { readFileSync, writeFileSync } from 'node:fs';
import { rowVersion } from '../cells/code-version.ts';
import { command } from '../cells/command.ts';
import { merged } from '../cells/run-cells.ts';
import { INTERRUPTED_EXIT, playCells } from '../cells/session.ts';
import { readTargetsOptions, TARGETS_USAGE, type TargetsOptions } from './options.ts';
import { targetsReport } from './report.ts';
import { targetsMarkdown, targetsText } from './report-text.ts';
import { TARGET_ROWS } from './rows.ts';

const REPORT = new URL('../../../docs/balance.md', import.meta.url);
const MANIFEST = new URL('../../../package.json', import.meta.url);

/** Version of the program as published, and of the very rules, content and players that were played. */
function versionText(): string {
  const { version } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { version: string };
  return `${version} (${rowVersion()})`;
}

async function run({ games, rows: ids, tuning, seed, threads, json }: TargetsOptions): Promise<number> {
  const rows = TARGET_ROWS.filter(({ id }) => ids.includes(id));
  const version = versionText();
  const cells = merged(rows.flatMap((row) => row.cells(games))).map((cell) => ({ ...cell, tuning }));
  const played = await playCells(cells, { seed, threads });
  if (!played) return 1;
  const report = targetsReport(rows, played.rows, { games, seed, version });
  process.stdout.write(`${json ? JSON.stringify(report) : targetsText(report)}\n`);
  if (played.interrupted) return INTERRUPTED_EXIT;
  if (rows.length < TARGET_ROWS.length || tuning.length > 0) return 0;
  if (versionText() === version) writeFileSync(REPORT, targetsMarkdown(report, new Date()));
  else console.error('The program changed while the games were played: docs/balance.md is not written.');
  return 0;
}

/** `lab targets`: every target of balance, measured. Exit 0, 1 if a game broke, 2 for wrong arguments, 130 after Ctrl-C. */
export const targets = command(TARGETS_USAGE, readTargetsOptions, run);
