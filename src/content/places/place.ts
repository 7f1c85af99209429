import type { PlaceDef } from '../../rules/catalogue.ts';

/** What a place must say about itself; everything else is what most places are. */
type Said = Pick<PlaceDef, 'id' | 'name' | 'front' | 'kind' | 'countries' | 'holder'> & Partial<PlaceDef>;

/** One place of the board (tables.md section 4). Ids are those of the map. */
export const place = (said: Said): PlaceDef => ({
  sea: false,
  usTroops: false,
  partner: false,
  militia: null,
  capital: false,
  lane: null,
  oilMax: 0,
  ...said,
});

/** A base where US troops stand: its dead are US dead, whatever country it lies in. */
export const usBase = (said: Omit<Said, 'kind' | 'holder'> & Partial<Pick<Said, 'kind'>>): PlaceDef =>
  place({ kind: 'air_base', holder: 'washington', usTroops: true, ...said });

/** A Gulf partner's port, plant or city: its own purse defends it, Washington answers for it. */
export const partnerPlace = (said: Omit<Said, 'holder'>): PlaceDef =>
  place({ holder: 'washington', partner: true, ...said });

/** Waters that ships pass: an attack there moves the lane. Open lanes are what Washington stands for. */
export const laneWater = (said: Pick<PlaceDef, 'id' | 'name' | 'lane'> & { front: 'RED' | 'GULF' }): PlaceDef =>
  place({ kind: 'merchant_ship', countries: ['At sea'], holder: 'washington', sea: true, ...said });

/** Waters and bases that no act can name; units may stand there. */
export const farWater = (id: string, name: string): PlaceDef =>
  place({ id, name, front: null, kind: null, countries: ['At sea'], holder: null, sea: true });
