import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the check as a Node of another version would. */
const checkUnder = (version: string) => {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } });`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/check-node.mjs'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
};

test('an old Node is told what it needs, in a sentence', () => {
  const { status, stderr } = checkUnder('20.20.2');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Holding Pattern needs Node 24/);
});

test('the pinned Node and later ones pass in silence', () => {
  for (const version of ['24.21.0', '26.0.0']) expect(checkUnder(version)).toMatchObject({ status: 0, stderr: '' });
});
