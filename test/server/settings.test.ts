import { expect, test } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

test('without settings the game is served to the whole network on port 8000', () => {
  const settings = { host: '0.0.0.0', port: 8000 };
  expect(readSettings([], {})).toEqual({ kind: 'serve', settings });
  expect(readSettings([], { HOST: '', PORT: ' ' })).toEqual({ kind: 'serve', settings });
});

test('HOST and PORT are taken from the environment', () => {
  const settings = { host: '127.0.0.1', port: 0 };
  expect(readSettings([], { HOST: '127.0.0.1', PORT: '0' })).toEqual({ kind: 'serve', settings });
});

test.each(['-1', '65536', '80.5', '8e3', '0x50', 'eight', '123456'])('PORT=%s is refused with a sentence', (port) => {
  expect(readSettings([], { PORT: port })).toEqual({ kind: 'problem', sentence: expect.stringContaining(`"${port}"`) });
});

test('help is asked for with --help, and anything else on the command line is refused', () => {
  expect(readSettings(['--help'], { PORT: 'eight' })).toEqual({ kind: 'help' });
  for (const args of [['--port', '9000'], ['9000']])
    expect(readSettings(args, {})).toEqual({ kind: 'problem', sentence: expect.stringContaining(args.join(' ')) });
});
