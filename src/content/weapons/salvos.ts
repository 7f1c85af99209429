import type { AirPackages, SalvoNeed, SalvoRow } from '../../rules/raids/salvo.ts';

const need = (count: number, ...anyOf: string[]): SalvoNeed => ({ anyOf, count });
const mrbm = (count: number): SalvoNeed => need(count, 'mrbm_emad_ghadr', 'mrbm_kheibar');
const yemenMrbm = (count: number): SalvoNeed => need(count, 'mrbm_emad_ghadr');
const lacm = (count: number): SalvoNeed => need(count, 'lacm_paveh_quds');

/** What each attacker sends at which places, by level (tables.md section 6). */
export const SALVOS: readonly SalvoRow[] = [
  {
    seat: 'lebanon',
    places: { haifa: 1 },
    levels: {
      1: [need(20, 'rocket_122')],
      2: [need(60, 'rocket_122'), need(4, 'shahed_131')],
      3: [need(150, 'rocket_122'), need(10, 'shahed_131'), need(4, 'srbm_fateh')],
    },
  },
  {
    seat: 'lebanon',
    places: { tel_aviv: 4 },
    levels: { 4: [need(300, 'rocket_122'), need(20, 'shahed_131'), need(20, 'srbm_fateh')] },
  },
  {
    seat: 'border',
    places: { ain_al_asad: 1, erbil: 1, azraq: 1, tanf_tower22: 1, ali_al_salem: 2 },
    levels: {
      1: [need(8, 'rocket_122'), need(2, 'shahed_131')],
      2: [need(16, 'rocket_122'), need(8, 'shahed_131')],
      3: [need(24, 'rocket_122'), need(16, 'shahed_131'), need(8, 'srbm_fateh')],
    },
  },
  {
    seat: 'yemen',
    places: { bab_el_mandeb: 1, red_sea_south: 1, red_sea_north: 1, gulf_of_aden: 1 },
    levels: {
      1: [need(4, 'samad_3'), need(1, 'ascm_noor')],
      2: [need(10, 'samad_3'), need(2, 'ascm_noor'), need(1, 'asbm')],
      3: [need(18, 'samad_3'), need(4, 'ascm_noor'), need(3, 'asbm'), need(2, 'usv')],
    },
  },
  {
    seat: 'yemen',
    places: { eilat: 1, tel_aviv: 1, yanbu: 1, abqaiq: 1, al_dhafra: 1 },
    levels: {
      1: [need(2, 'samad_3')],
      2: [need(6, 'samad_3'), yemenMrbm(1)],
      3: [need(12, 'samad_3'), lacm(2), yemenMrbm(4)],
    },
  },
  {
    seat: 'tehran',
    places: { tel_aviv: 3, jerusalem: 3, nevatim: 3, eilat: 3 },
    levels: {
      3: [need(60, 'shahed_136'), lacm(10), mrbm(40)],
      4: [need(170, 'shahed_136'), lacm(30), mrbm(120)],
    },
  },
  {
    seat: 'tehran',
    places: {
      ain_al_asad: 3,
      erbil: 3,
      azraq: 3,
      tanf_tower22: 3,
      ali_al_salem: 3,
      psab: 3,
      al_udeid: 3,
      al_dhafra: 3,
      bahrain: 3,
    },
    levels: {
      3: [need(20, 'shahed_136'), need(20, 'srbm_fateh')],
      4: [need(60, 'shahed_136'), lacm(10), need(60, 'srbm_fateh')],
    },
  },
];

/** Air packages by level: 4, 20 and 60 patrols. */
export const AIR_PACKAGES: AirPackages = {
  washington: {
    1: { patrols: 4, needs: [need(6, 'jdam')] },
    2: { patrols: 20, needs: [need(30, 'jdam'), need(6, 'tlam')] },
    3: { patrols: 60, needs: [need(120, 'jdam'), need(10, 'jassm'), need(30, 'tlam')] },
  },
  jerusalem: {
    1: { patrols: 4, needs: [need(6, 'jdam')] },
    2: { patrols: 20, needs: [need(30, 'jdam'), need(4, 'jassm')] },
    3: { patrols: 60, needs: [need(120, 'jdam'), need(10, 'jassm')] },
  },
};
