import placesJson from '../../../../assets/map/places.json' with { type: 'json' };
import type { FrontId, MapModel, MapUnit, RaidFilm, Sway, UnitKind } from '../../../../src/client/map/model.ts';
import type { PlacesFile } from '../../../../src/client/map/region.ts';

/** A made-up table to look at the map with; not the rules' opening position. */
const source = placesJson as PlacesFile;
const KINDS: Record<string, string> = {
  air_base: 'ain_al_asad erbil azraq ali_al_salem psab al_udeid al_dhafra nevatim diego_garcia',
  outpost: 'south_lebanon bekaa tanf_tower22 al_qaim kermanshah',
  port: 'hodeidah bahrain shuaiba jebel_ali eilat bandar_abbas',
  oil_plant: 'yanbu abqaiq ras_tanura ras_laffan fujairah basra kharg jask',
  nuclear_site: 'natanz fordow isfahan bushehr',
};
const SWAYS: Record<Sway, string> = {
  washington:
    'ain_al_asad erbil azraq tanf_tower22 ali_al_salem psab al_udeid al_dhafra bahrain diego_garcia shuaiba jebel_ali',
  tehran: 'tehran natanz fordow isfahan bushehr kermanshah bandar_abbas kharg jask',
  jerusalem: 'haifa tel_aviv jerusalem nevatim eilat',
  lebanon: 'south_lebanon bekaa beirut',
  border: 'al_qaim baghdad',
  yemen: 'sanaa hodeidah',
};
const find = <K extends string>(table: Record<K, string>, id: string): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key].split(' ').includes(id));

const FRONTS: [FrontId, string, number, boolean][] = [
  ['LEB', 'Lebanon and Galilee', 2, true],
  ['IRQ', 'Iraq and Syria bases', 1, false],
  ['RED', 'Red Sea', 3, true],
  ['GULF', 'Hormuz and the Gulf', 1, false],
  ['ISR', 'Israel', 0, false],
  ['IRN', 'Iran', 0, true],
  ['SHD', 'The shadow', 1, false],
];
const UNITS: [string, UnitKind, string, MapUnit['state'], number | null][] = [
  ['washington', 'carrier', 'red_sea_south', 'reduced', 38],
  ['washington', 'carrier', 'gulf_of_oman', 'ready', 92],
  ['washington', 'carrier', 'box', 'ready', 100],
  ['washington', 'wing', 'box', 'ready', 100],
  ['washington', 'patriot', 'box', 'ready', 100],
  ['washington', 'wing', 'al_udeid', 'ready', 80],
  ['washington', 'wing', 'azraq', 'ready', 70],
  ['washington', 'patriot', 'ain_al_asad', 'reduced', 22],
  ['washington', 'patriot', 'ali_al_salem', 'ready', 88],
  ['washington', 'patriot', 'al_udeid', 'ready', 100],
  ['washington', 'patriot', 'psab', 'ready', 75],
  ['washington', 'thaad', 'al_dhafra', 'ready', 60],
  ['washington', 'thaad', 'nevatim', 'ready', 90],
  ['jerusalem', 'battery', 'tel_aviv', 'ready', 66],
  ['jerusalem', 'battery', 'haifa', 'ready', 41],
  ['jerusalem', 'wing', 'nevatim', 'ready', null],
  ['jerusalem', 'battery', 'nevatim', 'ready', 80],
  ['tehran', 'brigade', 'kermanshah', 'ready', null],
  ['tehran', 'brigade', 'kermanshah', 'ready', null],
  ['tehran', 'brigade', 'isfahan', 'ready', null],
  ['tehran', 'drones', 'kermanshah', 'ready', null],
  ['tehran', 'boats', 'bandar_abbas', 'ready', null],
  ['tehran', 'battery', 'tehran', 'out', null],
  ['lebanon', 'cells', 'south_lebanon', 'ready', null],
  ['lebanon', 'cells', 'south_lebanon', 'ready', null],
  ['lebanon', 'brigade', 'bekaa', 'ready', null],
  ['border', 'cells', 'al_qaim', 'ready', null],
  ['border', 'cells', 'baghdad', 'ready', null],
  ['yemen', 'drones', 'hodeidah', 'ready', null],
  ['yemen', 'brigade', 'sanaa', 'ready', null],
  ['yemen', 'cells', 'sanaa', 'ready', null],
];

export function sampleModel(targets: readonly string[] = [], selected: string | null = null): MapModel {
  return {
    fronts: FRONTS.map(([id, name, norm, active]) => ({ id, name, short: id, norm, active, text: '' })),
    places: [...source.places, ...source.zones].map(({ id, name, front }) => ({
      id,
      name,
      front,
      kind: find(KINDS, id) ?? (source.zones.some((zone) => zone.id === id) ? 'merchant_ship' : 'city'),
      sway: find(SWAYS, id) ?? null,
      target: targets.includes(id),
      selected: id === selected,
      marks: ({ ain_al_asad: 2, haifa: 1, red_sea_south: 4 } as Record<string, number>)[id] ?? 0,
      hint: '',
    })),
    units: UNITS.map(([seat, kind, place, state, magazinePct], i) => ({
      id: `u${i}`,
      seat,
      kind,
      place,
      name: `${kind} ${i}`,
      state,
      magazinePct,
    })),
    lanes: [
      { id: 'RED', disruption: 1.6, passingPct: 45, text: '' },
      { id: 'GULF', disruption: 0.4, passingPct: 90, text: '' },
    ],
    homeSeat: 'washington',
  };
}

export const SAMPLE_FILMS: Record<string, RaidFilm> = {
  base: {
    id: 'film-base',
    title: 'Raid on Ain al-Asad',
    from: ['al_qaim', 'kermanshah'],
    to: 'ain_al_asad',
    salvo: [
      { munition: 'shahed_136', class: 'owa_uav', count: 24, failed: 2 },
      { munition: 'lacm_paveh_quds', class: 'lacm', count: 8, failed: 0 },
      { munition: 'srbm_fateh', class: 'srbm', count: 6, failed: 1 },
    ],
    layers: [
      { interceptor: 'F-15E', owner: 'washington', shots: 10, kills: 8, costUsd: 4_500_000 },
      { interceptor: 'Patriot', owner: 'washington', shots: 16, kills: 9, costUsd: 64_000_000 },
      { interceptor: 'Coyote', owner: 'washington', shots: 20, kills: 13, costUsd: 2_000_000 },
    ],
    leaked: 5,
    hits: 3,
    attackerCostUsd: 9_840_123,
    defenderCostUsd: 70_500_777,
    caption: '',
  },
  galilee: {
    id: 'film-galilee',
    title: 'Barrage on Haifa',
    from: ['south_lebanon', 'bekaa'],
    to: 'haifa',
    salvo: [{ munition: 'rocket_122', class: 'rocket', count: 320, failed: 22 }],
    layers: [{ interceptor: 'Tamir', owner: 'jerusalem', shots: 240, kills: 251, costUsd: 12_000_000 }],
    leaked: 47,
    hits: 6,
    attackerCostUsd: 320_000,
    defenderCostUsd: 12_000_000,
    caption: '',
  },
  unknown: {
    id: 'film-unknown',
    title: 'Drones over Abqaiq',
    from: [],
    to: 'abqaiq',
    salvo: [{ munition: 'samad_3', class: 'owa_uav', count: 12, failed: 1 }],
    layers: [{ interceptor: 'Patriot', owner: 'washington', shots: 4, kills: 3, costUsd: 12_000_000 }],
    leaked: 8,
    hits: 8,
    attackerCostUsd: 360_000,
    defenderCostUsd: 12_000_000,
    caption: '',
  },
};
