import { posix } from 'node:path';
import { isCode, parse, type SourceTree, type Syntax, walk } from './source-tree.ts';

export interface Import {
  from: string;
  /** A file of the tree, a package (`phaser`, `node:fs`, `#bgio/core`), or an `asset:` that the program only reads. */
  to: string;
  /** Worker files run beside the page: what they import is not part of it. `type` imports are gone at run time. */
  kind: 'static' | 'dynamic' | 'worker' | 'type';
}

const literal = (node: unknown): string | null => {
  const value = (node as Syntax | null)?.value;
  return typeof value === 'string' ? value : null;
};

/** `new URL('./x.ts', import.meta.url)`: how workers and files beside a module are named. */
function besideModule(node: Syntax): string | null {
  const callee = node.callee as Syntax | undefined;
  const [first] = (node.arguments as unknown[] | undefined) ?? [];
  const name = node.type === 'NewExpression' && callee?.name === 'URL' ? literal(first) : null;
  return name?.startsWith('.') ? name : null;
}

function wantsOf(node: Syntax): [name: string | null, kind: Import['kind']] | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return [literal(node.source), node.importKind === 'type' ? 'type' : 'static'];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? [literal(node.source), node.exportKind === 'type' ? 'type' : 'static'] : null;
    case 'TSImportType':
      return [literal(node.source), 'type'];
    case 'ImportExpression':
      return [literal(node.source), 'dynamic'];
    case 'NewExpression': {
      const name = besideModule(node);
      return name ? [name, 'worker'] : null;
    }
    default:
      return null;
  }
}

function resolve(from: string, name: string): string {
  const [plain = '', query] = name.split('?');
  if (!plain.startsWith('.')) return plain;
  const path = posix.normalize(posix.join(posix.dirname(from), plain));
  return isCode(path) && !/^(raw|url)\b/.test(query ?? '') ? path : `asset:${path}`;
}

/** Every import of one file, in the order of the text. A name that is computed cannot be judged and comes as `computed`. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  walk(parse(path, text), (node) => {
    const [name, kind] = wantsOf(node) ?? [];
    if (kind === undefined) return;
    const asWorker = /\?.*\bworker\b/.test(name ?? '');
    found.push({ from: path, to: name ? resolve(path, name) : 'computed', kind: asWorker ? 'worker' : kind });
  });
  return found;
}

/** Every import of every program file of the tree. */
export const importsOfTree = (tree: SourceTree): Import[] =>
  [...tree].filter(([path]) => isCode(path)).flatMap(([path, text]) => importsOf(path, text));

/** Everything that `entries` bring along over imports of the given kinds, themselves included. */
export function reach(imports: readonly Import[], entries: readonly string[], kinds: readonly Import['kind'][]) {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports) if (kinds.includes(kind)) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Set(entries);
  for (const path of reached) for (const to of next.get(path) ?? []) reached.add(to);
  return reached;
}

/** Circles of imports that exist at run time, each as its files in order, none twice. */
export function circles(imports: readonly Import[]): string[] {
  const live = imports.filter(({ kind }) => kind === 'static');
  const files = [...new Set(live.map(({ from }) => from))].sort();
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const again = trail.indexOf(path);
    if (again >= 0) found.push([...trail.slice(again), path].join(' -> '));
    if (again >= 0 || seen.has(path)) return;
    seen.add(path);
    for (const { to } of live.filter(({ from }) => from === path)) visit(to, [...trail, path]);
  };
  for (const file of files) visit(file, []);
  return found;
}
