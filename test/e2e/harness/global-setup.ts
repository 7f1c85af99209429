import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser that the tests start. */
    executable: string;
    /** Where the built page is served during this run, with a slash at the end. */
    address: string;
  }
}

/**
 * Unpacks the browser that came by npm, once, into a folder for its version: the package takes any file called
 * "chromium" in the temporary folder for its own, and two tests that unpack at once would spoil each other's work.
 */
async function unpackChromium(): Promise<string> {
  if (process.platform !== 'linux')
    throw new Error('The browser that comes by npm is for Linux. Set CHROMIUM_PATH to a Chromium or Chrome.');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(entry, '../../package.json'), 'utf8'));
  const cache = join(process.cwd(), `node_modules/.cache/chromium-${version}`);
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  return executable;
}

/** Once per run: the browser's path, and one server for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('executable', process.env.CHROMIUM_PATH ?? (await unpackChromium()));
  const server = await startServer();
  project.provide('address', server.address);
  return server.stop;
}
