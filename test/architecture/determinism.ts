import { childrenOf, lineOf, parse, type Syntax, walk } from './source-tree.ts';

/** Clocks, chance, and what differs from one place of running to another. */
const BANNED_NAMES = new Set(
  'Date performance process globalThis window self global crypto Intl navigator setTimeout setInterval'.split(' '),
);
/** Exact on every engine; the others may differ in their last digit, and one digit breaks a replay. */
const EXACT_MATH = new Set('abs floor ceil round min max sqrt imul sign trunc'.split(' '));
/** Methods whose result depends on the language of the computer. */
const LOCAL_METHODS = new Set('localeCompare toLocaleString toLocaleUpperCase toLocaleLowerCase'.split(' '));

const nameOf = (node: unknown): string => String((node as Syntax | null)?.name ?? '');
const member = (node: Syntax): string => (node.computed ? '[]' : nameOf(node.property));

/** Fields that hold a name which is not looked up: `seat.process`, `{ process: 1 }`. */
function isLabel(parent: Syntax, field: string): boolean {
  if (parent.computed || parent.shorthand) return false;
  return field === 'property' || (field === 'key' && parent.type !== 'ImportAttribute');
}

/** The parts of a pattern that do not name anything new: defaults, types, the keys of what is taken apart. */
const NOT_NAMING = new Set(['right', 'typeAnnotation', 'decorators', 'key']);

function namesIn(pattern: Syntax): string[] {
  if (pattern.type === 'Identifier') return [nameOf(pattern)];
  return [...childrenOf(pattern)].flatMap(([field, child]) => (NOT_NAMING.has(field) ? [] : namesIn(child)));
}

/** Every name that the file declares itself: an order called `process` is not the run-time's `process`. */
function declaredIn(program: Syntax): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    for (const name of namesIn(pattern as Syntax)) names.add(name);
  };
  walk(program, (node) => {
    if (/^Import.*Specifier$/.test(node.type)) names.add(nameOf(node.local));
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (/Function/.test(node.type)) {
      if (node.id) bind(node.id);
      for (const parameter of (node.params as unknown[] | undefined) ?? []) bind(parameter);
    }
  });
  return names;
}

function offenceOf(node: Syntax, parent: Syntax, field: string): string | null {
  if (node.type === 'ThrowStatement') return 'throw';
  if (/^(Binary|Assignment)Expression$/.test(node.type) && /^\*\*/.test(String(node.operator))) return '**';
  if (node.type === 'MemberExpression' && LOCAL_METHODS.has(member(node))) return member(node);
  if (node.type !== 'Identifier' || isLabel(parent, field)) return null;
  const name = nameOf(node);
  if (BANNED_NAMES.has(name)) return name;
  if (name !== 'Math') return null;
  const used = parent.type === 'MemberExpression' && field === 'object' ? member(parent) : 'as a whole';
  return EXACT_MATH.has(used) ? null : `Math ${used}`;
}

/** What in a file could make two runs of the same game differ, or stop one: `path:line what`. */
export function offences(path: string, text: string): string[] {
  const program = parse(path, text);
  const declared = declaredIn(program);
  const found: string[] = [];
  const visit = (node: Syntax): void => {
    for (const [field, child] of childrenOf(node)) {
      const offence = offenceOf(child, node, field);
      if (offence && !declared.has(offence)) found.push(`${path}:${lineOf(text, child.start)} ${offence}`);
      visit(child);
    }
  };
  visit(program);
  return found;
}
