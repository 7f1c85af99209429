import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** Files by their path from the repository's root, with `/` between folders. */
export type SourceTree = ReadonlyMap<string, string>;

const SKIPPED = new Set(['node_modules', 'dist', 'coverage', '.git']);
const BINARY = /\.(png|jpe?g|webp|ico|woff2?|mp3|ogg|wav|gz|br|db)$/;

/** Reads all text files under a folder of the repository; '' is the repository itself. */
export function readTree(folder: string, keep: (path: string) => boolean = () => true): Map<string, string> {
  const tree = new Map<string, string>();
  const visit = (path: string): void => {
    for (const entry of readdirSync(path || '.', { withFileTypes: true })) {
      const child = path ? `${path}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) visit(child);
      } else if (!BINARY.test(entry.name) && keep(child)) tree.set(child, readFileSync(join(child), 'utf8'));
    }
  };
  visit(folder);
  return tree;
}

export const isCode = (path: string): boolean => /\.tsx?$/.test(path);

/** A node of the parsed program; its fields differ by `type`. */
export interface Syntax {
  type: string;
  start: number;
  [field: string]: unknown;
}

const isSyntax = (value: unknown): value is Syntax =>
  typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';

/** The nodes directly inside a node, each with the name of the field that holds it. */
export function* childrenOf(node: Syntax): Generator<[field: string, child: Syntax]> {
  for (const [field, value] of Object.entries(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isSyntax(one)) yield [field, one];
}

/** Calls `visit` for a node and everything inside it. */
export function walk(node: Syntax, visit: (node: Syntax) => void): void {
  visit(node);
  for (const [, child] of childrenOf(node)) walk(child, visit);
}

/** The program of a file. A file that cannot be parsed fails the test that reads it. */
export function parse(path: string, text: string): Syntax {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Syntax;
}

/** `line 12` for an offset, for messages. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
