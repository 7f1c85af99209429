/** A promise of the program to itself: a missing value here is a bug, not bad input, so it throws. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`broken contract: ${what}`);
  return value;
}

/** Marks a branch that the types rule out. Reaching it is a bug in the program, so it throws. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
