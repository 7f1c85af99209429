import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const start = (args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['src/server/main.ts', ...args], { encoding: 'utf8', env: { ...process.env, ...env } });

test('a wrong PORT ends the program with one sentence and no stack', () => {
  const { status, stdout, stderr } = start([], { PORT: 'eight' });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toBe('PORT must be a whole number from 0 to 65535, not "eight".\n');
});

test('--help explains HOST and PORT and starts nothing', () => {
  const { status, stdout } = start(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('HOST=');
  expect(stdout).toContain('PORT=');
});
