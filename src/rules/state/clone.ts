/** Objects of these names are written once and later only replaced, so that two copies may share them. */
const WRITTEN_ONCE: ReadonlySet<string> = new Set(['reads', 'startStock', 'message', 'sent', 'read', 'copy', 'draft']);
/** Lists of these names grow or are replaced, but their rows are never changed: copies share the rows. */
const ROWS_WRITTEN_ONCE: ReadonlySet<string> = new Set(['readings', 'terms', 'trail', 'toll', 'heatTerms', 'reports']);

/** A copy of the state that may be changed in place without touching the original. */
export function clone<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone) as T;
  // Copied as a whole and then part by part: engines copy an object of known shape far faster than key by key.
  const copy = { ...(value as Record<string, unknown>) };
  for (const key in copy) {
    const part = copy[key];
    if (typeof part === 'object' && part !== null) copy[key] = clonePart(key, part);
  }
  return copy as T;
}

function clonePart(key: string, part: object): unknown {
  if (Array.isArray(part)) return ROWS_WRITTEN_ONCE.has(key) ? part.slice() : part.map(clone);
  return WRITTEN_ONCE.has(key) ? part : clone(part);
}
