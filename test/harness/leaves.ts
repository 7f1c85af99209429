/** A value at the end of a path: a primitive, null, an empty list or an empty record. */
export interface Leaf {
  path: string[];
  value: unknown;
}

/** Every leaf of plain JSON, with its path. */
export function leavesOf(value: unknown, path: string[] = []): Leaf[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (entries.length === 0) return [{ path, value }];
  return entries.flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** What stands at a path, or undefined. */
export function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, step) =>
      typeof part === 'object' && part !== null && Object.hasOwn(part, step)
        ? (part as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

/** A path with the places in lists and the names of single things left out, to count kinds of leaf. */
export const kindOf = (path: readonly string[]): string =>
  path.map((step) => (/^\d+$/.test(step) ? '*' : step)).join('.');
