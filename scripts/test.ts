import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm test`: the steps one after the other, each with a budget in seconds, all together under ten minutes. The first
 * step that fails, or is not done in time, ends the run. `npm test -- unit e2e` runs only the steps named.
 */
interface Step {
  name: string;
  seconds: number;
  commands: string[][];
}

/** Colours are for a terminal; in a file they bury the words. */
const plain = !process.stdout.isTTY && !process.env.FORCE_COLOR;
const env = plain ? { ...process.env, NO_COLOR: '1' } : process.env;

const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const TSC = 'node_modules/typescript/bin/tsc';
const suite = (project: string) => ['node_modules/vitest/vitest.mjs', 'run', '--project', project];

const STEPS: Step[] = [
  {
    name: 'lint',
    seconds: 30,
    commands: [[BIOME, 'ci', '--error-on-warnings', `--colors=${plain ? 'off' : 'force'}`, '.']],
  },
  { name: 'types', seconds: 60, commands: [[TSC], [TSC, '-p', 'src/rules'], [TSC, '-p', 'src/ai']] },
  { name: 'build', seconds: 60, commands: [['scripts/build.ts']] },
  { name: 'unit', seconds: 240, commands: [suite('unit')] },
  { name: 'property', seconds: 180, commands: [suite('property')] },
  { name: 'e2e', seconds: 240, commands: [suite('e2e')] },
];
const TOTAL_SECONDS = 590;
/** How long a step that is out of time may take to end by itself. */
const GRACE_MS = 5000;

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
let running: ((signal: NodeJS.Signals) => void) | null = null;

/** Runs one command of a step. Resolves with what went wrong, or with nothing. */
function run(args: string[], deadline: number): Promise<string | null> {
  return new Promise((resolve) => {
    // A group of its own, so that the step's own children (test workers, server, browser) end with it.
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit', detached: !windows });
    const signalAll = (signal: NodeJS.Signals) => {
      try {
        if (child.pid) process.kill(windows ? child.pid : -child.pid, signal);
      } catch {
        // It has ended already.
      }
    };
    running = signalAll;
    let late = false;
    const timers = [
      setTimeout(() => {
        late = true;
        signalAll('SIGTERM');
      }, deadline - Date.now()),
      setTimeout(() => signalAll('SIGKILL'), deadline - Date.now() + GRACE_MS),
    ];
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      timers.forEach(clearTimeout);
      running = null;
      resolve(late ? 'out of time' : code === 0 ? null : `ended with ${signal ?? code}`);
    });
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    running?.('SIGTERM');
    process.exit(1);
  });

const began = Date.now();
const report: string[] = [];
let failed = false;
for (const { name, seconds, commands } of STEPS) {
  if (failed || (wanted.length > 0 && !wanted.includes(name))) continue;
  const start = Date.now();
  const deadline = Math.min(start + seconds * 1000, began + TOTAL_SECONDS * 1000);
  let trouble: string | null = null;
  for (const command of commands) trouble ??= await run(command, deadline);
  failed = trouble !== null;
  const took = ((Date.now() - start) / 1000).toFixed(1).padStart(6);
  report.push(`${took} s of ${String(seconds).padStart(3)} s  ${name}${trouble ? `: ${trouble}` : ''}`);
  console.log(`\n${report.at(-1)}\n`);
}
console.log(report.join('\n'));
console.log(
  `${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s of ${TOTAL_SECONDS} s  ${failed ? 'failed' : 'all passed'}`,
);
process.exitCode = failed ? 1 : 0;
