import type { Estimate } from '../statistics/jackknife.ts';

/** What a number must be: at least, at most, or between. */
export interface Band {
  atLeast?: number;
  atMost?: number;
}

/** One number a row of the targets is judged by. */
export interface Part {
  /** What it is of: "standard C", "yemen". Empty where the row has one number. */
  name: string;
  /** Null: it could not be measured, for want of cases or because something is not built. */
  value: number | null;
  interval: [low: number, high: number] | null;
  unit: '%' | 'points' | 'times' | '';
  target: Band;
  met: boolean;
  note?: string;
}

export const within = (value: number, { atLeast, atMost }: Band): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** A part from an estimate; null means that there was nothing to measure, and so it is not met. */
export function part(name: string, estimate: Estimate | null, unit: Part['unit'], target: Band): Part {
  if (!estimate) return { name, value: null, interval: null, unit, target, met: false, note: 'no cases' };
  const { value, low, high } = estimate;
  return { name, value, interval: [low, high], unit, target, met: within(value, target) };
}

export const notBuilt = (name: string, target: Band, note: string): Part => ({
  name,
  value: null,
  interval: null,
  unit: '%',
  target,
  met: false,
  note,
});

/** How far inside its target a number is, against the size of the target: below 0 it misses. */
function slack({ value, target: { atLeast, atMost } }: Part): number {
  if (value === null) return Number.NEGATIVE_INFINITY;
  const size = atLeast !== undefined && atMost !== undefined ? atMost - atLeast : Math.abs(atLeast ?? atMost ?? 1) || 1;
  return Math.min(
    atLeast === undefined ? Number.POSITIVE_INFINITY : (value - atLeast) / size,
    atMost === undefined ? Number.POSITIVE_INFINITY : (atMost - value) / size,
  );
}

/** The part that is worst off: the row's headline. */
export const worstOf = (parts: readonly Part[]): Part | null =>
  parts.toSorted((a, b) => slack(a) - slack(b))[0] ?? null;

export function bandText({ atLeast, atMost }: Band, unit: Part['unit']): string {
  const tail = unit === '' ? '' : ` ${unit}`;
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}-${atMost}${tail}`;
  return atLeast === undefined ? `at most ${atMost}${tail}` : `at least ${atLeast}${tail}`;
}
