import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needsBuild } from '../../scripts/freshness.ts';

const [BEFORE, BUILT, AFTER] = [1000, 2000, 3000];
let root = '';

const touch = (path: string, seconds: number): void => utimesSync(join(root, path), seconds, seconds);
function put(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  touch(path, BEFORE);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fresh-'));
  for (const path of ['index.html', 'src/client/map/index.ts', 'src/server/main.ts', 'dist/index.html']) put(path);
  for (const folder of ['src/client/map', 'src/client', 'src/server', 'src']) touch(folder, BEFORE);
  touch('dist/index.html', BUILT);
});
afterEach(() => rmSync(root, { recursive: true }));

test('a page that is younger than its sources is served as it is', () => {
  expect(needsBuild(root)).toBe(false);
});

test('a missing page is built', () => {
  rmSync(join(root, 'dist'), { recursive: true });
  expect(needsBuild(root)).toBe(true);
});

test('a changed source, however deep, and a deleted one call for a build', () => {
  touch('src/client/map/index.ts', AFTER);
  expect(needsBuild(root)).toBe(true);
  touch('src/client/map/index.ts', BEFORE);
  touch('src/client/map', AFTER);
  expect(needsBuild(root)).toBe(true);
});

test('a change of the server alone does not', () => {
  touch('src/server/main.ts', AFTER);
  expect(needsBuild(root)).toBe(false);
});
