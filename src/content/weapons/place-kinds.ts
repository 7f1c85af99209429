import type { ByClass, PlaceKind, PlaceKindFacts, Spread } from '../../rules/raids/types.ts';

const spread = (low: number, high: number): Spread => ({ low, high });
const always = (low: number, high: number) => ({
  none: spread(low, high),
  light: spread(low, high),
  good: spread(low, high),
});

/** Boats and mines cannot reach a place inland. */
const INLAND: ByClass<number> = { usv: 0, mine: 0 };
const NOTHING_BESIDES = { displacedPerHit: 0, hitsPerDamage: 0, laneHundredths: 0, oilHundredthsMbd: 0 };

/**
 * What a hit does, by kind of place and shelter (game.md section 6), tuned by kind of place and class on the published
 * engagements; a comment names the figure of `lab engage` that chose a number: 5-95 % of 2,000 runs, observed in brackets.
 */
export const PLACE_KINDS_FACTS: Record<PlaceKind, PlaceKindFacts> = {
  air_base: {
    // Ballistic hits: ain_al_asad_2020 injured 30-163 (110), al_asad_2024_01_20 injured 0-49 (3).
    ...NOTHING_BESIDES,
    lethalPct: { none: 20, light: 3, good: 1 },
    deathsDie: 6,
    accuracyPct: INLAND,
    harmPct: { rocket: 50 },
    injured: always(0, 20),
    injuredBy: { rockets: always(0, 5), ballistic: always(0, 16) },
    hitsPerDamage: 6,
  },
  outpost: {
    // Rockets carry little: iraq_syria_to_2024_01_26 deaths 0-13 (0), iraq_syria_to_2023_11_23 injured 29-159 (62).
    ...NOTHING_BESIDES,
    lethalPct: { none: 75, light: 2, good: 1 },
    harmPct: { rocket: 40 },
    deathsDie: 6,
    accuracyPct: INLAND,
    injured: { none: spread(10, 55), light: spread(0, 5), good: spread(0, 5) },
    injuredBy: { rockets: { none: spread(0, 15), light: spread(0, 3), good: spread(0, 3) } },
  },
  camp: {
    // shuaiba_2026 deaths 0-10 (6), injured 5-82 (18).
    ...NOTHING_BESIDES,
    lethalPct: { none: 95, light: 95, good: 10 },
    harmPct: { rocket: 20 },
    deathsDie: 10,
    accuracyPct: INLAND,
    injured: always(4, 56),
    injuredBy: { rockets: always(0, 8) },
  },
  city: {
    // Rockets: hezbollah_to_2024_11_07 deaths 13-130 (74). Drones and ballistic missiles: saudi_2015_2021 deaths 10-176
    // (59), arad_dimona_2026 deaths 0-9 (0), injured 65-405 (180).
    ...NOTHING_BESIDES,
    lethalPct: { none: 25, light: 15, good: 9 },
    harmPct: { rocket: 45, small_uav: 30, owa_uav: 50, srbm: 130, mrbm: 130, irbm: 130 },
    deathsDie: 6,
    ballisticDie: 10,
    accuracyPct: { ...INLAND, srbm: 85, mrbm: 85, owa_uav: 80 },
    injured: always(0, 18),
    injuredBy: { rockets: always(0, 6), ballistic: always(20, 160) },
    displacedPerHit: 500,
    hitsPerDamage: 4,
  },
  port: {
    ...NOTHING_BESIDES,
    lethalPct: { none: 15, light: 8, good: 3 },
    deathsDie: 4,
    injured: always(0, 6),
    hitsPerDamage: 3,
  },
  oil_plant: {
    ...NOTHING_BESIDES,
    lethalPct: { none: 4, light: 2, good: 1 },
    deathsDie: 4,
    injured: always(0, 4),
    oilHundredthsMbd: 25,
  },
  nuclear_site: {
    ...NOTHING_BESIDES,
    lethalPct: { none: 15, light: 8, good: 3 },
    deathsDie: 4,
    accuracyPct: INLAND,
    injured: always(0, 6),
    hitsPerDamage: 3,
  },
  warship: {
    ...NOTHING_BESIDES,
    lethalPct: { none: 40, light: 30, good: 20 },
    deathsDie: 10,
    injured: always(0, 20),
  },
  merchant_ship: {
    // A moving ship is missed more often than a building: red_sea_2024_01_09 hits 0-1 (0).
    ...NOTHING_BESIDES,
    lethalPct: { none: 10, light: 8, good: 3 },
    deathsDie: 4,
    accuracyPct: { owa_uav: 60, owa_uav_fast: 60, ascm: 80 },
    injured: always(0, 4),
    laneHundredths: 30,
  },
};

/** Most oil output a plant can lose, in hundredths of a million barrels a day; half comes back each turn. */
export const OIL_OUT_MOST: Record<string, number> = {
  abqaiq: 570,
  ras_tanura: 600,
  basra: 330,
  yanbu: 300,
  ras_laffan: 200,
  kharg: 150,
  fujairah: 150,
};
