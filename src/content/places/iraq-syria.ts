import { place, usBase } from './place.ts';

/** Front IRQ: the bases in Iraq, Syria and Jordan, and the border commander's ground. */
export const IRAQ_SYRIA_PLACES = [
  usBase({ id: 'ain_al_asad', name: 'Ain al-Asad', front: 'IRQ', countries: ['United States', 'Iraq'] }),
  usBase({ id: 'erbil', name: 'Erbil', front: 'IRQ', countries: ['United States', 'Iraq'] }),
  usBase({ id: 'azraq', name: 'Azraq', front: 'IRQ', countries: ['United States', 'Jordan'] }),
  usBase({
    id: 'tanf_tower22',
    name: 'Al-Tanf / Tower 22',
    front: 'IRQ',
    kind: 'outpost',
    countries: ['United States', 'Jordan'],
  }),
  place({
    id: 'al_qaim',
    name: 'Al-Qaim / Abu Kamal',
    front: 'IRQ',
    kind: 'outpost',
    countries: ['Iraq', 'Syria'],
    holder: 'border',
    militia: 'border',
  }),
  place({
    id: 'baghdad',
    name: 'Baghdad',
    front: 'IRQ',
    kind: 'city',
    countries: ['Iraq'],
    holder: 'border',
    militia: 'border',
    capital: true,
  }),
  place({
    id: 'damascus',
    name: 'Damascus',
    front: 'IRQ',
    kind: 'city',
    countries: ['Syria'],
    holder: 'border',
    militia: 'border',
    capital: true,
  }),
];
