import type { Catalogue, Tuning } from '../../rules/catalogue.ts';
import { clone } from '../../rules/state/clone.ts';
import type { Patch } from './cell.ts';

type Branch = Record<string, unknown>;
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** Dotted paths of all numbers of the tuning, each with its value. */
export function tuningNumbers(tuning: Tuning): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'number') found.set(path, value);
    else if (isBranch(value))
      for (const [name, part] of Object.entries(value)) visit(part, path ? `${path}.${name}` : name);
  };
  visit(tuning, '');
  return found;
}

/** The catalogue with some numbers of its tuning replaced. A path that leads nowhere changes nothing. */
export function withTuning(c: Catalogue, patches: readonly Patch[]): Catalogue {
  if (patches.length === 0) return c;
  const tuning = clone(c.tuning);
  for (const { path, value } of patches) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const branch = names.reduce<unknown>(
      (at, name) => (isBranch(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      tuning,
    );
    if (isBranch(branch) && typeof branch[last] === 'number') branch[last] = value;
  }
  return { ...c, tuning };
}

/** Letters to change, add or leave out to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const SHOWN = 5;

/** The paths most like a wrong one: those that hold its last word first, then by spelling. */
export function nearPaths(paths: Iterable<string>, wrong: string): string[] {
  const word = wrong.split('.').at(-1)?.toLowerCase() ?? '';
  const strangeness = (path: string): number =>
    distance(path, wrong) - (word.length > 2 && path.toLowerCase().includes(word) ? wrong.length : 0);
  return [...paths]
    .map((path) => ({ path, strangeness: strangeness(path) }))
    .sort((a, b) => a.strangeness - b.strangeness || (a.path < b.path ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ path }) => path);
}
