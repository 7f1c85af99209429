import { place } from './place.ts';

/** Front ISR: Israel's homeland. Haifa and the Galilee belong to front LEB. */
export const ISRAEL_PLACES = [
  place({ id: 'tel_aviv', name: 'Tel Aviv', front: 'ISR', kind: 'city', countries: ['Israel'], holder: 'jerusalem' }),
  place({ id: 'jerusalem', name: 'Jerusalem', front: 'ISR', kind: 'city', countries: ['Israel'], holder: 'jerusalem' }),
  place({
    id: 'nevatim',
    name: 'Nevatim and Negev',
    front: 'ISR',
    kind: 'air_base',
    countries: ['Israel'],
    holder: 'jerusalem',
  }),
  place({ id: 'eilat', name: 'Eilat', front: 'ISR', kind: 'port', countries: ['Israel'], holder: 'jerusalem' }),
];
