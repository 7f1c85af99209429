import { describe, expect, test } from 'vitest';
import { importsOf, importsOfTree } from './imports.ts';
import { breaches } from './layers.ts';
import { readTree } from './source-tree.ts';

/** Breaches that are known and wait to be mended. The list may only become shorter. */
const EXCEPTIONS: string[] = [];
const MOST_EXCEPTIONS = 0;

const tree = readTree('src');

describe('the layers of the program', () => {
  test('no import breaks the layer table, and none runs in a circle', () => {
    expect(breaches(importsOfTree(tree)).filter((line) => !EXCEPTIONS.includes(line))).toEqual([]);
  });

  test('the list of exceptions has no entry that is mended already, and does not grow', () => {
    const found = breaches(importsOfTree(tree));
    expect(EXCEPTIONS.filter((line) => !found.includes(line))).toEqual([]);
    expect(EXCEPTIONS.length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
  });

  test('the page has its entry, so that what it loads can be followed', () => {
    expect(tree.has('src/client/app/main.tsx')).toBe(true);
  });
});

/** Each plants one file into an empty program and names the breach that must be seen. */
const PLANTED: [what: string, path: string, text: string, breach: string][] = [
  ['rules that read content', 'src/rules/x.ts', `import { CARDS } from '../content/cards.ts';`, 'src/content/cards.ts'],
  ['content that runs rules', 'src/content/x.ts', `import { apply } from '../rules/apply.ts';`, 'src/rules/apply.ts'],
  [
    'a type that is imported as a value',
    'src/content/x.ts',
    `import { type A } from '../rules/a.ts';`,
    'src/rules/a.ts',
  ],
  ['an AI that knows the match', 'src/ai/x.ts', `export * from '../match/host.ts';`, 'src/match/host.ts'],
  ['a match that knows the AI', 'src/match/x.ts', `const a = await import('../ai/decide.ts');`, 'src/ai/decide.ts'],
  ['a page that applies rules', 'src/client/app/x.ts', `import '../../rules/apply.ts';`, 'src/rules/apply.ts'],
  ['a page that reads the server', 'src/client/app/x.ts', `import '../../server/site.ts';`, 'src/server/site.ts'],
  ['a page that reads the lab', 'src/client/app/x.ts', `import '../../lab/play.ts';`, 'src/lab/play.ts'],
  ['a panel that draws with Phaser', 'src/client/panels/x.ts', `import type { Game } from 'phaser';`, 'phaser'],
  [
    'a panel that knows the map',
    'src/client/panels/x.ts',
    `import type { A } from '../map/a.ts';`,
    'src/client/map/a.ts',
  ],
  ['a map that knows a panel', 'src/client/map/x.ts', `import { a } from '../panels/a.ts';`, 'src/client/panels/a.ts'],
  ['a store on boardgame.io', 'src/client/store/x.ts', `import { Client } from '#bgio/client';`, '#bgio/client'],
  ['rules that read a file', 'src/rules/x.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
  [
    'rules with a baked file',
    'src/rules/x.ts',
    `import a from './a.json' with { type: 'json' };`,
    'asset:src/rules/a.json',
  ],
  ['a package nobody has agreed on', 'src/client/app/x.ts', `import 'left-pad';`, 'left-pad'],
  ['an import whose name is computed', 'src/match/x.ts', 'await import(name);', 'computed'],
  ['a worker of the rules', 'src/rules/x.ts', `new Worker(new URL('../ai/w.ts', import.meta.url));`, 'src/ai/w.ts'],
  ['a type named in passing', 'src/lib/x.ts', `let a: import('../rules/a.ts').A;`, 'src/rules/a.ts'],
];

describe('the layer test itself', () => {
  test.each(PLANTED)('sees %s', (_what, path, text, breach) => {
    expect(breaches(importsOf(path, text))).toContain(`${path} -> ${breach}`);
  });

  const page = (text: string) => importsOf('src/client/app/main.tsx', text);

  test('sees an AI that the page loads outside a worker, however late', () => {
    const bot = importsOf('src/client/app/bot.ts', `import { decide } from '../../ai/decide.ts';`);
    expect(breaches([...page(`void import('./bot.ts');`), ...bot])).toEqual([
      'the page, outside a worker -> src/ai/decide.ts',
    ]);
    expect(
      breaches([...page(`new Worker(new URL('./bot.ts', import.meta.url), { type: 'module' });`), ...bot]),
    ).toEqual([]);
  });

  test('sees a start page that brings the map engine along', () => {
    const map = importsOf('src/client/map/index.ts', `import * as Phaser from 'phaser';`);
    expect(breaches([...page(`import { createMap } from '../map/index.ts';`), ...map])).toEqual([
      'the start page -> phaser',
    ]);
    expect(breaches([...page(`const open = () => import('../map/index.ts');`), ...map])).toEqual([]);
  });

  test('sees a circle of three files, and lets types close a circle', () => {
    const [a, b] = [importsOf('src/lib/a.ts', `import './b.ts';`), importsOf('src/lib/b.ts', `import './c.ts';`)];
    const closing = (text: string) => breaches([...a, ...b, ...importsOf('src/lib/c.ts', text)]);
    expect(closing(`import './a.ts';`)).toEqual([
      'circle: src/lib/a.ts -> src/lib/b.ts -> src/lib/c.ts -> src/lib/a.ts',
    ]);
    expect(closing(`import type { A } from './a.ts';`)).toEqual([]);
  });
});
