import type { UnitDef } from '../../rules/catalogue.ts';

/** Magazines of one unit at the start; sections of tables.md in force: 5. */
const group = { sm2: 48, sm6: 16, sm3_ib: 12, essm: 32, ram: 40, aim9x: 60 };
const wing = { aim9x: 120 };
const patriot = { pac3_mse: 32 };
const thaad = { thaad: 48 };

const washingtonUnits: UnitDef[] = [
  { id: 'group-1', seat: 'washington', kind: 'carrier', place: 'red_sea_south', stock: group },
  { id: 'group-2', seat: 'washington', kind: 'carrier', place: 'gulf_of_oman', stock: group },
  { id: 'group-3', seat: 'washington', kind: 'carrier', place: 'box', stock: group },
  { id: 'wing-1', seat: 'washington', kind: 'wing', place: 'al_udeid', stock: wing },
  { id: 'wing-2', seat: 'washington', kind: 'wing', place: 'azraq', stock: wing },
  { id: 'wing-3', seat: 'washington', kind: 'wing', place: 'box', stock: wing },
  { id: 'patriot-1', seat: 'washington', kind: 'patriot', place: 'ain_al_asad', stock: patriot },
  { id: 'patriot-2', seat: 'washington', kind: 'patriot', place: 'ali_al_salem', stock: patriot },
  { id: 'patriot-3', seat: 'washington', kind: 'patriot', place: 'al_udeid', stock: patriot },
  { id: 'patriot-4', seat: 'washington', kind: 'patriot', place: 'psab', stock: patriot },
  { id: 'patriot-5', seat: 'washington', kind: 'patriot', place: 'box', stock: patriot },
  { id: 'thaad-1', seat: 'washington', kind: 'thaad', place: 'al_dhafra', stock: thaad },
  { id: 'thaad-2', seat: 'washington', kind: 'thaad', place: 'nevatim', stock: thaad },
];

/** What these fire stands with their seat; what they defend stands in the fixed defences. */
const jerusalemUnits: UnitDef[] = [
  { id: 'iron-dome-1', seat: 'jerusalem', kind: 'battery', place: 'haifa', stock: {} },
  { id: 'iron-dome-2', seat: 'jerusalem', kind: 'battery', place: 'tel_aviv', stock: {} },
  { id: 'iron-dome-3', seat: 'jerusalem', kind: 'battery', place: 'eilat', stock: {} },
  { id: 'davids-sling-1', seat: 'jerusalem', kind: 'battery', place: 'jerusalem', stock: {} },
  { id: 'arrow-1', seat: 'jerusalem', kind: 'battery', place: 'nevatim', stock: {} },
  { id: 'air-force-1', seat: 'jerusalem', kind: 'wing', place: 'nevatim', stock: {} },
];

const tehranUnits: UnitDef[] = [
  { id: 'brigade-1', seat: 'tehran', kind: 'brigade', place: 'kermanshah', stock: {} },
  { id: 'brigade-2', seat: 'tehran', kind: 'brigade', place: 'bushehr', stock: {} },
  { id: 'brigade-3', seat: 'tehran', kind: 'brigade', place: 'isfahan', stock: {} },
  { id: 'drones-1', seat: 'tehran', kind: 'drones', place: 'kermanshah', stock: {} },
  { id: 'boats-1', seat: 'tehran', kind: 'boats', place: 'bandar_abbas', stock: {} },
  { id: 'air-defence-1', seat: 'tehran', kind: 'battery', place: 'tehran', stock: {} },
];

const commandersUnits: UnitDef[] = [
  { id: 'cell-lebanon-1', seat: 'lebanon', kind: 'cells', place: 'south_lebanon', stock: {} },
  { id: 'cell-lebanon-2', seat: 'lebanon', kind: 'cells', place: 'south_lebanon', stock: {} },
  { id: 'cell-lebanon-3', seat: 'lebanon', kind: 'cells', place: 'bekaa', stock: {} },
  { id: 'cell-lebanon-4', seat: 'lebanon', kind: 'cells', place: 'bekaa', stock: {} },
  { id: 'cell-border-1', seat: 'border', kind: 'cells', place: 'al_qaim', stock: {} },
  { id: 'cell-border-2', seat: 'border', kind: 'cells', place: 'al_qaim', stock: {} },
  { id: 'cell-border-3', seat: 'border', kind: 'cells', place: 'baghdad', stock: {} },
  { id: 'cell-yemen-1', seat: 'yemen', kind: 'cells', place: 'hodeidah', stock: {} },
  { id: 'cell-yemen-2', seat: 'yemen', kind: 'cells', place: 'hodeidah', stock: {} },
  { id: 'cell-yemen-3', seat: 'yemen', kind: 'cells', place: 'sanaa', stock: {} },
  { id: 'cell-yemen-4', seat: 'yemen', kind: 'cells', place: 'sanaa', stock: {} },
];

/** Who stands where when Stand-Down opens (tables.md section 5). 'box' is the Indo-Pacific. */
export const STAND_DOWN_UNITS: UnitDef[] = [...washingtonUnits, ...jerusalemUnits, ...tehranUnits, ...commandersUnits];
