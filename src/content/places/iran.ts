import { place } from './place.ts';

/** Front IRN: Iran's homeland. */
export const IRAN_PLACES = [
  place({ id: 'natanz', name: 'Natanz', front: 'IRN', kind: 'nuclear_site', countries: ['Iran'], holder: 'tehran' }),
  place({ id: 'fordow', name: 'Fordow', front: 'IRN', kind: 'nuclear_site', countries: ['Iran'], holder: 'tehran' }),
  place({ id: 'isfahan', name: 'Isfahan', front: 'IRN', kind: 'nuclear_site', countries: ['Iran'], holder: 'tehran' }),
  place({ id: 'bushehr', name: 'Bushehr', front: 'IRN', kind: 'nuclear_site', countries: ['Iran'], holder: 'tehran' }),
  place({ id: 'kermanshah', name: 'Kermanshah', front: 'IRN', kind: 'outpost', countries: ['Iran'], holder: 'tehran' }),
  place({ id: 'tehran', name: 'Tehran', front: 'IRN', kind: 'city', countries: ['Iran'], holder: 'tehran' }),
  place({
    id: 'bandar_abbas',
    name: 'Bandar Abbas',
    front: 'IRN',
    kind: 'port',
    countries: ['Iran'],
    holder: 'tehran',
  }),
  place({
    id: 'kharg',
    name: 'Kharg Island',
    front: 'IRN',
    kind: 'oil_plant',
    countries: ['Iran'],
    holder: 'tehran',
    oilMax: 150,
  }),
  place({ id: 'jask', name: 'Jask', front: 'IRN', kind: 'oil_plant', countries: ['Iran'], holder: 'tehran' }),
];
