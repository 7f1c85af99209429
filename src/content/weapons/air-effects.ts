import type { AirEffects } from '../../rules/raids/air-package.ts';

/** What an air package does on a militia place, by level (tables.md section 7). */
export const AIR_EFFECTS: AirEffects = {
  byLevel: {
    1: { armsLostPct: 3, cellKilledPct: 10, dice: 1, displaced: 1000, damage: 0 },
    2: { armsLostPct: 7, cellKilledPct: 30, dice: 4, displaced: 10_000, damage: 1 },
    3: { armsLostPct: 14, cellKilledPct: 60, dice: 16, displaced: 50_000, damage: 2 },
  },
  sparedArmsPct: 50,
  warnedTollPct: 20,
};
