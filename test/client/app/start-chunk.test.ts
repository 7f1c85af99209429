import { expect, test } from 'vitest';
import { importsOfTree, reach } from '../../architecture/imports.ts';
import { readTree } from '../../architecture/source-tree.ts';

test('the start page brings neither the map engine, nor the match, nor the content of the game', () => {
  const atOnce = [...reach(importsOfTree(readTree('src')), ['src/client/app/main.tsx'], ['static'])];
  expect(atOnce).toContain('src/client/app/start/start-page.tsx');
  expect(atOnce.filter((path) => /phaser|bgio|^src\/(match|content|ai|protocol)\//.test(path))).toEqual([]);
});
