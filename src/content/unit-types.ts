import type { UnitType } from '../rules/catalogue.ts';
import type { UnitKind } from '../rules/vocabulary.ts';

/** What one unit of each kind binds, costs and brings to a defence, and where it may stand (tables.md section 4). */
export const UNIT_TYPES: Record<UnitKind, UnitType> = {
  carrier: {
    kind: 'carrier',
    weight: 4,
    upkeep: 112,
    covers: 'lanes',
    stations: ['red_sea_south', 'red_sea_north', 'gulf_of_oman', 'gulf', 'east_med'],
    also: {
      gulf_of_oman: ['bahrain', 'al_dhafra'],
      gulf: ['bahrain', 'al_dhafra'],
      east_med: ['tel_aviv', 'jerusalem', 'nevatim', 'eilat', 'haifa'],
    },
    layers: [
      { system: 'aim9x', units: 1 },
      { system: 'sm3_ib', units: 4 },
      { system: 'sm6', units: 4 },
      { system: 'sm2', units: 4 },
      { system: 'essm', units: 4 },
      { system: 'gun_5in', units: 2 },
      { system: 'ram', units: 4 },
    ],
  },
  wing: {
    kind: 'wing',
    weight: 2,
    upkeep: 40,
    covers: 'front',
    stations: ['al_udeid', 'azraq', 'psab', 'al_dhafra'],
    also: { azraq: ['tel_aviv', 'jerusalem', 'nevatim', 'eilat', 'haifa'] },
    layers: [{ system: 'aim9x', units: 4 }],
  },
  patriot: {
    kind: 'patriot',
    weight: 1,
    upkeep: 6,
    covers: 'place',
    stations: ['ain_al_asad', 'erbil', 'ali_al_salem', 'al_udeid', 'psab', 'al_dhafra', 'azraq'],
    also: {},
    layers: [{ system: 'pac3_mse', units: 1 }],
  },
  thaad: {
    kind: 'thaad',
    weight: 2,
    upkeep: 10,
    covers: 'front',
    stations: ['al_dhafra', 'nevatim', 'psab', 'azraq'],
    also: {},
    layers: [{ system: 'thaad', units: 1 }],
  },
  // These stand on the board for all to see; what they do is in the orders and in the fixed defences.
  battery: { kind: 'battery', weight: 0, upkeep: 0, covers: 'none', stations: [], also: {}, layers: [] },
  brigade: { kind: 'brigade', weight: 0, upkeep: 0, covers: 'none', stations: [], also: {}, layers: [] },
  drones: { kind: 'drones', weight: 0, upkeep: 0, covers: 'none', stations: [], also: {}, layers: [] },
  boats: { kind: 'boats', weight: 0, upkeep: 0, covers: 'none', stations: [], also: {}, layers: [] },
  cells: { kind: 'cells', weight: 0, upkeep: 0, covers: 'none', stations: [], also: {}, layers: [] },
};
