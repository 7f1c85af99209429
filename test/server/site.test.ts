import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { createSite } from '../../src/server/site.ts';

let folder = '';
let site: Server;
let address = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '<h1>The table</h1>');
  writeFileSync(join(folder, 'dist/assets/page-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  site = createSite(join(folder, 'dist'));
  const listening = await listen(site, { host: '127.0.0.1', port: 0 });
  address = listening.ok ? (listening.addresses[0] ?? '') : '';
});

afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

/** The status of a path sent as it is written, without the tidying that `fetch` does. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (answer: IncomingMessage) => resolve(answer.resume().statusCode))
      .once('error', reject)
      .end();
  });

test('the page is handed out, may load only its own files, and is asked for again each time', async () => {
  const answer = await fetch(address);
  expect(await answer.text()).toBe('<h1>The table</h1>');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(answer.headers.get('cache-control')).toBe('no-cache');
});

test('a file with a digest in its name is kept by the browser', async () => {
  const answer = await fetch(`${address}assets/page-1a2b.js`);
  expect(answer.headers.get('cache-control')).toContain('immutable');
});

test.each(['/nothing', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/%', '/constructor'])(
  'there is no page at %s',
  async (path) => {
    expect(await statusOf(path)).toBe(404);
  },
);

test('the server takes nothing in', async () => {
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
});
