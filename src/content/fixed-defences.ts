import type { FixedDefence } from '../rules/catalogue.ts';

/** Defences that never move (tables.md section 4). Half a unit is an even chance of one. */
export const FIXED_DEFENCES: FixedDefence[] = [
  {
    id: 'us-base',
    places: ['ain_al_asad', 'erbil', 'azraq', 'ali_al_salem', 'psab', 'al_udeid', 'al_dhafra'],
    owner: 'washington',
    layers: [
      { system: 'coyote', units: 1 },
      { system: 'ciws_cram', units: 1 },
      { system: 'ew', units: 1 },
    ],
  },
  {
    id: 'us-outpost',
    places: ['tanf_tower22'],
    owner: 'washington',
    layers: [
      { system: 'coyote', units: 0.5 },
      { system: 'ciws_cram', units: 0.5 },
      { system: 'ew', units: 0.5 },
    ],
  },
  {
    id: 'partner',
    places: [
      'abqaiq',
      'ras_tanura',
      'ras_laffan',
      'fujairah',
      'basra',
      'bahrain',
      'shuaiba',
      'jebel_ali',
      'muscat',
      'yanbu',
    ],
    owner: 'partners',
    layers: [
      { system: 'pac2_gemt', units: 1 },
      { system: 'aim9x', units: 1 },
    ],
  },
  {
    id: 'israel',
    places: ['tel_aviv', 'jerusalem', 'nevatim', 'eilat', 'haifa'],
    owner: 'jerusalem',
    layers: [
      { system: 'arrow_3', units: 2 },
      { system: 'arrow_2', units: 2 },
      { system: 'aim9x', units: 10 },
      { system: 'stunner', units: 1 },
      { system: 'ew', units: 1 },
    ],
  },
  {
    id: 'israel-north',
    places: ['haifa'],
    owner: 'jerusalem',
    layers: [
      { system: 'tamir', units: 3 },
      { system: 'iron_beam', units: 1 },
    ],
  },
  { id: 'israel-centre', places: ['tel_aviv'], owner: 'jerusalem', layers: [{ system: 'tamir', units: 2 }] },
  {
    id: 'israel-rest',
    places: ['jerusalem', 'nevatim', 'eilat'],
    owner: 'jerusalem',
    layers: [{ system: 'tamir', units: 1 }],
  },
];
