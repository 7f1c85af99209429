/** State of the game's one random source: four 32-bit integers, plain JSON. It is secret for every seat. */
export type RngState = [number, number, number, number];

/** Draws from an `RngState` and advances it in place. */
export interface Rng {
  /** A whole number in 0 .. n-1. `n` below 1 gives 0. `label` names the draw, so that a test can script the dice. */
  below(n: number, label?: string): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number, label?: string): number;
  /** True with `percent` in 100: a draw of 1-100 is at most `percent` (tables.md section 1). */
  chance(percent: number, label?: string): boolean;
  /** Number of successes in `n` draws, each true with `percent` in 100 (fractions of a percent count). */
  binomial(n: number, percent: number, label?: string): number;
}

const UINT32 = 4294967296;

/** sfc32 step: small, fast, and integer only, so every engine gives the same stream. */
function next(state: RngState): number {
  const [a, b, c, d] = state;
  const t = (((a + b) | 0) + d) | 0;
  state[3] = (d + 1) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + t) | 0;
  return t >>> 0;
}

/** A seed text of any length to a well-mixed state. The same text always gives the same stream. */
export function seedRng(seed: string): RngState {
  let h = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193);
  const state: RngState = [h | 0, Math.imul(h, 0x9e3779b1) | 0, ~h | 0, 1];
  for (let i = 0; i < 16; i += 1) next(state);
  return state;
}

/** The drawing functions over a state; the state object itself is advanced. */
export function rngOver(state: RngState): Rng {
  const below = (n: number) => Math.floor((next(state) / UINT32) * Math.max(1, n));
  const hit = (percent: number) => (next(state) / UINT32) * 100 < percent;
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) + 1 <= percent,
    binomial: (n, percent) => {
      let count = 0;
      for (let i = 0; i < n; i += 1) if (hit(percent)) count += 1;
      return count;
    },
  };
}
