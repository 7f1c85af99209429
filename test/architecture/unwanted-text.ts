import { lineOf } from './source-tree.ts';

/** Places that exist on one computer only. Put together here, so that this file is not its own first find. */
export const REAL_NAMES = [
  ['', 'work', 'main'],
  ['', 'root', ''],
  ['..', 'shared', ''],
  ['', 'home', 'someone', ''],
  ['registry', 'npmjs.org'],
].map((parts) => parts.join(parts[0] === 'registry' ? '.' : '/'));

const escaped = (text: string): string => text.replaceAll(/[.\\/]/g, '\\$&');
const PLACES = [
  /\/work\//,
  /(?<![\w.])\/root\//,
  /(?<![\w.])\/(home|Users)\/\w+\//,
  /\.\.\/shared\//,
  /\bregistry\.[a-z]/,
];
const MARKS = ['TODO', 'FIXME', 'XXX'].map((mark) => new RegExp(`\\b${mark}\\b`));
const SILENCERS = ['biome-ignore', '@ts-ignore', '@ts-expect-error', '@ts-nocheck', 'eslint-disable'].map(
  (mark) => new RegExp(escaped(mark)),
);

/** This file names what it looks for. */
const EXEMPT = new Set(['test/architecture/unwanted-text.ts']);

/** Lines of a file that hold a place of one computer, a mark of unfinished work, or a silenced check: `path:line what`. */
export function unwanted(path: string, text: string): string[] {
  if (EXEMPT.has(path)) return [];
  return [...PLACES, ...MARKS, ...SILENCERS].flatMap((pattern) => {
    const found = pattern.exec(text);
    return found ? [`${path}:${lineOf(text, found.index)} ${found[0]}`] : [];
  });
}
