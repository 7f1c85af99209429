import { laneWater, partnerPlace, place } from './place.ts';

/** Front RED: Yemen, Bab el-Mandeb and the Red Sea. */
export const RED_SEA_PLACES = [
  laneWater({ id: 'bab_el_mandeb', name: 'Bab el-Mandeb', front: 'RED', lane: 'RED' }),
  laneWater({ id: 'red_sea_south', name: 'Southern Red Sea', front: 'RED', lane: 'RED' }),
  laneWater({ id: 'red_sea_north', name: 'Northern Red Sea', front: 'RED', lane: 'RED' }),
  laneWater({ id: 'gulf_of_aden', name: 'Gulf of Aden', front: 'RED', lane: 'RED' }),
  place({
    id: 'sanaa',
    name: 'Sanaa and Saada highlands',
    front: 'RED',
    kind: 'city',
    countries: ['Yemen'],
    holder: 'yemen',
    militia: 'yemen',
    capital: true,
  }),
  place({
    id: 'hodeidah',
    name: 'Hodeidah',
    front: 'RED',
    kind: 'port',
    countries: ['Yemen'],
    holder: 'yemen',
    militia: 'yemen',
  }),
  partnerPlace({
    id: 'yanbu',
    name: 'Yanbu',
    front: 'RED',
    kind: 'oil_plant',
    countries: ['Gulf states'],
    oilMax: 300,
  }),
];
