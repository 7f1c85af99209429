import type { Catalogue, PlaceDef } from '../../rules/catalogue.ts';
import { COMMANDERS, COUNTRIES, FRONTS, type Front, LANES, SEATS } from '../../rules/vocabulary.ts';
import { type Finding, inside, oneOf, ownKeys, type Spot, said, someOf, whole, wrong } from './finding.ts';

const FILES: Record<Front, string> = {
  LEB: 'lebanon',
  IRQ: 'iraq-syria',
  RED: 'red-sea',
  GULF: 'gulf',
  ISR: 'israel',
  IRN: 'iran',
  SHD: 'elsewhere',
};

const spotOf = (place: PlaceDef | undefined, key: string): Spot => ({
  file: `src/content/places/${FILES[place?.front ?? 'SHD'] ?? 'elsewhere'}.ts`,
  field: `places.${key}`,
});

/** A lane's water is a merchant ship's place, and only that. */
function checkLane(place: PlaceDef, spot: Spot): Finding[] {
  if (place.lane === null)
    return place.kind === 'merchant_ship' ? wrong(inside(spot, 'lane'), `one of: ${LANES.join(', ')}`, null) : [];
  return [
    ...oneOf(place.lane, LANES, inside(spot, 'lane')),
    ...oneOf(place.kind, ['merchant_ship'], inside(spot, 'kind')),
  ];
}

/** Only an oil plant can lose output, and no more than the raid model allows it to. */
function checkOil(c: Catalogue, place: PlaceDef, spot: Spot): Finding[] {
  const most = Object.hasOwn(c.weapons.oilOutMost, place.id) ? c.weapons.oilOutMost[place.id] : 0;
  if (place.kind === 'oil_plant')
    return place.oilMax === most ? [] : wrong(inside(spot, 'oilMax'), `${most}, as in the raid model`, place.oilMax);
  return whole(place.oilMax, 0, 0, inside(spot, 'oilMax'));
}

function checkPlace(c: Catalogue, place: PlaceDef, spot: Spot): Finding[] {
  return [
    ...said(place.name, inside(spot, 'name')),
    ...(place.front === null ? [] : oneOf(place.front, FRONTS, inside(spot, 'front'))),
    ...(place.kind === null ? [] : oneOf(place.kind, Object.keys(c.weapons.placeKinds), inside(spot, 'kind'))),
    ...(place.front !== null && place.kind === null
      ? wrong(inside(spot, 'kind'), 'a kind of place: acts can name it', null)
      : []),
    ...someOf(place.countries, COUNTRIES, inside(spot, 'countries')),
    ...(place.holder === null ? [] : oneOf(place.holder, SEATS, inside(spot, 'holder'))),
    ...(place.front !== null && place.holder === null
      ? wrong(inside(spot, 'holder'), `one of: ${SEATS.join(', ')}`, null)
      : []),
    ...(place.militia === null ? [] : oneOf(place.militia, COMMANDERS, inside(spot, 'militia'))),
    ...(place.militia !== null && place.holder !== place.militia
      ? wrong(inside(spot, 'holder'), `${place.militia}, whose area it is`, place.holder)
      : []),
    ...checkLane(place, spot),
    ...checkOil(c, place, spot),
  ];
}

/** Places: ids, closed words, lanes, oil. */
export function checkPlaces(c: Catalogue): Finding[] {
  return [
    ...ownKeys(c.places, (key) => spotOf(c.places[key], key)),
    ...Object.entries(c.places).flatMap(([key, place]) => checkPlace(c, place, spotOf(place, key))),
  ];
}
