/** Percent of the usual ships that pass at disruption 0, 1, 2, 3 (tables.md section 10). */
const LADDER = [100, 80, 50, 15];

/** Ships that pass a lane at this disruption (hundredths), whole percent; straight lines between the steps. */
export function shipsPassing(disruption: number): number {
  const at = Math.max(0, Math.min(3, disruption / 100));
  const step = Math.min(2, Math.floor(at));
  const [low, high] = [LADDER[step] ?? 100, LADDER[step + 1] ?? 15];
  return Math.round(low + (high - low) * (at - step));
}
