import { place } from './place.ts';

/** Front LEB: Lebanon and the Galilee. */
export const LEBANON_PLACES = [
  place({
    id: 'haifa',
    name: 'Haifa and Galilee',
    front: 'LEB',
    kind: 'city',
    countries: ['Israel'],
    holder: 'jerusalem',
  }),
  place({
    id: 'beirut',
    name: 'Beirut',
    front: 'LEB',
    kind: 'city',
    countries: ['Lebanon'],
    holder: 'lebanon',
    militia: 'lebanon',
    capital: true,
  }),
  place({
    id: 'south_lebanon',
    name: 'South Lebanon (to the Litani)',
    front: 'LEB',
    kind: 'outpost',
    countries: ['Lebanon'],
    holder: 'lebanon',
    militia: 'lebanon',
  }),
  place({
    id: 'bekaa',
    name: 'Bekaa valley',
    front: 'LEB',
    kind: 'outpost',
    countries: ['Lebanon'],
    holder: 'lebanon',
    militia: 'lebanon',
  }),
];
