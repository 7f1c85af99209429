/** A copy of plain data, part by part, that shares nothing with the original. */
export function clone<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clone) as T;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, clone(part)])) as T;
}
