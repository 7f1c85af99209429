export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Half away from zero, once per formula (tables.md section 1). */
export const roundHalfAway = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
