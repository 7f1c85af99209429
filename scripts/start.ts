import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../src/server/settings.ts';
import { needsBuild } from './freshness.ts';

/** `npm start`: builds the page when that is needed, then serves it. A wrong setting is told before the build, not after. */
const root = fileURLToPath(new URL('..', import.meta.url));
if (readSettings(process.argv.slice(2), process.env).kind === 'serve' && needsBuild(root)) {
  console.error('Building the page; this happens once after a change.');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** A signal to npm ends npm and the shell below it, and would leave the server alone on its port: it ends with them. */
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();

await import('../src/server/main.ts');
