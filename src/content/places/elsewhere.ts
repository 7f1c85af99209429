import { farWater, place } from './place.ts';

/** Places on no front: no act can name them. */
export const FAR_PLACES = [
  place({
    id: 'diego_garcia',
    name: 'Diego Garcia',
    front: null,
    kind: 'air_base',
    countries: ['United States'],
    holder: 'washington',
    usTroops: true,
  }),
  farWater('suez', 'Suez Canal'),
  farWater('cape', 'Cape of Good Hope'),
  farWater('east_med', 'Eastern Mediterranean'),
  farWater('arabian_sea', 'Arabian Sea'),
  farWater('atlantic_gibraltar', 'Atlantic and Gibraltar'),
];
