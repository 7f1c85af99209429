import { describe, expect, test } from 'vitest';
import { offences } from './determinism.ts';
import { importsOfTree, reach } from './imports.ts';
import { isCode, readTree } from './source-tree.ts';

/** The one place that may throw: the mark of a branch which the types rule out. */
const MAY_THROW = 'src/lib/contract.ts';

const tree = readTree('src', isCode);
const replayed = [...tree.keys()].filter((path) => /^src\/(rules|ai)\//.test(path));
/** Rules, AI and what they use of lib. */
const files = [...reach(importsOfTree(tree), replayed, ['static'])].filter((path) => tree.has(path));

test('rules and AI give the same game on every computer and never throw', () => {
  expect(files.length).toBeGreaterThan(5);
  const found = files.flatMap((path) => offences(path, tree.get(path) ?? ''));
  expect(found.filter((line) => !(line.startsWith(MAY_THROW) && line.endsWith(' throw')))).toEqual([]);
});

const PLANTED: [text: string, offence: string][] = [
  ['const a = Math.random();', 'Math random'],
  ['const a = Math.exp(1);', 'Math exp'],
  ['const a = Math.pow(2, 3);', 'Math pow'],
  ["const a = Math['sin'](1);", 'Math []'],
  ['const { random } = Math;', 'Math as a whole'],
  ['const a = 2 ** 3;', '**'],
  ['let a = 2; a **= 3;', '**'],
  ['const a = Date.now();', 'Date'],
  ['const a = new Date();', 'Date'],
  ['const a = performance.now();', 'performance'],
  ['const a = (when = Date.now()) => when;', 'Date'],
  ['const a = (when: Date) => Date.parse(String(when));', 'Date'],
  ['const a = process.env.SEED;', 'process'],
  ['const a = { process };', 'process'],
  ['const a = globalThis.Math;', 'globalThis'],
  ['const a = crypto.randomUUID();', 'crypto'],
  ["const a = 'a'.localeCompare('b');", 'localeCompare'],
  ["throw new Error('no');", 'throw'],
];

const INNOCENT: string[] = [
  'const a = Math.floor(Math.sqrt(2)) + Math.imul(2, 3) + Math.trunc(1.5);',
  'const a = { process: 1, performance: 2 }; const b = a.process;',
  "import { process } from './orders/process.ts'; const orders = { process };",
  'const a = ({ b: { process }, ...performance }) => [process, performance];',
  'const a = new Map([[1, 2]]);',
  "const a: Record<string, string> = { Date: 'a word' };",
];

describe('the determinism test itself', () => {
  test.each(PLANTED)('sees %s', (text, offence) => {
    expect(offences('src/rules/planted.ts', `// one line above\n${text}`)).toContain(
      `src/rules/planted.ts:2 ${offence}`,
    );
  });

  test.each(INNOCENT)('lets %s pass', (text) => {
    expect(offences('src/rules/planted.ts', text)).toEqual([]);
  });
});
