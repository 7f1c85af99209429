export const BANDS = ['quiet', 'managed', 'strained', 'crisis', 'brink', 'war'] as const;
export type Band = (typeof BANDS)[number];
/** Lowest whole Heat of each band (game.md section 4). */
export const BAND_FROM: Record<Band, number> = { quiet: 0, managed: 4, strained: 9, crisis: 13, brink: 17, war: 20 };

/** The band that Heat (hundredths) stands in; whole Heat decides. */
export const bandOf = (heat: number): Band =>
  BANDS.findLast((band) => Math.floor(heat / 100) >= BAND_FROM[band]) ?? 'quiet';
