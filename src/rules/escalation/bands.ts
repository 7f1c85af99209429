export const BANDS = ['quiet', 'managed', 'strained', 'crisis', 'brink', 'war'] as const;
export type Band = (typeof BANDS)[number];

/** Lowest whole Heat of each band (game.md section 4). */
const FROM = [0, 4, 9, 13, 17, 20];

/** Index of the band that Heat (hundredths) stands in: 0 Quiet to 5 War. Whole Heat decides. */
export function bandOf(heat: number): number {
  const whole = Math.floor(heat / 100);
  return FROM.findLastIndex((from) => whole >= from);
}
export const bandName = (heat: number): Band => BANDS[bandOf(heat)] ?? 'quiet';

/** Heat never settles below it: 4, one more for each crept Norm, at most 9 (hundredths). */
export function heatFloor(
  norms: Record<string, number>,
  startNorms: Record<string, number>,
  base: number,
  most: number,
): number {
  const crept = Object.keys(norms).reduce(
    (sum, front) => sum + Math.max(0, (norms[front] ?? 0) - (startNorms[front] ?? 0)),
    0,
  );
  return Math.min(most, base + 100 * crept);
}
