import { type Reason, reason } from '../rules/reasons.ts';

/** How deep a command or a save may nest; the deepest honest one needs five levels. */
const DEEPEST = 8;

const malformed = (path: string, allowed: string): Reason => reason('malformed', { path, allowed });

const isPlainObject = (value: object): boolean => {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === Object.prototype || parent === null;
};

/** Names that mean something to every object of the language. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Null if a value from a wire or a disk is plain JSON: no deeper than allowed, own keys only, no key with a meaning of
 * its own, finite numbers. Else what is wrong, with the path of the first offence. It is asked before any schema.
 */
export function checkPlainJson(value: unknown, path = '', depth = 0): Reason | null {
  const here = path || 'value';
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : malformed(here, 'a finite number');
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlainObject(value)))
    return malformed(here, 'plain JSON');
  if (depth >= DEEPEST) return malformed(here, `at most ${DEEPEST} levels`);
  for (const key of Reflect.ownKeys(value)) {
    if (key === 'length' && Array.isArray(value)) continue;
    if (typeof key !== 'string' || FORBIDDEN.has(key)) return malformed(here, 'own keys with ordinary names');
    const bad = checkPlainJson((value as Record<string, unknown>)[key], path ? `${path}.${key}` : key, depth + 1);
    if (bad) return bad;
  }
  return null;
}
