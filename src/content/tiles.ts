import type { Tile } from '../rules/vocabulary.ts';

/** Prices of Tehran's clock tiles, $M (tables.md section 9). */
export const TILES: Record<Tile, { price: number }> = {
  empty: { price: 0 },
  enrich: { price: 0 },
  dash: { price: 40 },
  conceal: { price: 15 },
  dig: { price: 30 },
  comply: { price: 0 },
  threshold: { price: 0 },
};
