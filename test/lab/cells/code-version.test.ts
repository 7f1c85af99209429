import { expect, test } from 'vitest';
import { codeVersion, playVersion, rowVersion } from '../../../src/lab/cells/code-version.ts';

test('the version of the program is the same as long as no source changes', () => {
  expect(playVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(playVersion()).toBe(playVersion());
});

test('versions of other folders differ', () => {
  expect(rowVersion()).not.toBe(playVersion());
  expect(codeVersion(['rules'])).not.toBe(codeVersion(['ai']));
});
