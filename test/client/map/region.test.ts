import { describe, expect, test } from 'vitest';
import placesJson from '../../../assets/map/places.json' with { type: 'json' };
import regionJson from '../../../assets/map/region.json' with { type: 'json' };
import { FRONT_SHAPES } from '../../../src/client/map/front-shapes.ts';
import type { Line, PlacesFile, Point, RegionData } from '../../../src/client/map/region.ts';
import { distanceInside } from '../../../src/lab/bake-map/label-point.ts';
import { project, regionProjection } from '../../../src/lab/bake-map/projection.ts';

const region = regionJson as unknown as RegionData;
const source = placesJson as PlacesFile;
const OFF_MAP = ['diego_garcia', 'cape', 'atlantic_gibraltar'];
const spot = (id: string): Point => region.places.find((place) => place.id === id)?.at ?? [Number.NaN, Number.NaN];
const onLand = ([x, y]: Point): string[] =>
  region.countries.filter(({ rings }) => rings.some((ring) => distanceInside(ring, x, y) > 0)).map(({ name }) => name);
const points = (line: Line): Point[] => line.flatMap((x, i) => (i % 2 === 0 ? [[x, line[i + 1] ?? 0] as Point] : []));

describe('the baked region', () => {
  test('holds the 41 places and 12 sea zones of the source, where the projection puts them', () => {
    expect([source.places.length, source.zones.length]).toEqual([41, 12]);
    const projection = regionProjection();
    for (const { id, lon, lat } of [...source.places, ...source.zones])
      if (!OFF_MAP.includes(id)) expect(spot(id), id).toEqual(project(projection, lon, lat));
  });

  test('lies wholly on the board', () => {
    for (const { id, at } of region.places)
      expect(at[0] > 0 && at[0] < region.width && at[1] > 0 && at[1] < region.height, id).toBe(true);
  });

  test('puts off-map places into their insets', () => {
    const inset = (id: string, [x, y]: Point) =>
      region.insets.some(
        (box) => box.id === id && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
      );
    expect(inset('box', spot('diego_garcia'))).toBe(true);
    expect(inset('cape', spot('cape'))).toBe(true);
    expect(inset('atlantic_gibraltar', spot('atlantic_gibraltar'))).toBe(true);
  });

  test.each([
    ['tehran', 'Iran'],
    ['sanaa', 'Yemen'],
    ['baghdad', 'Iraq'],
    ['azraq', 'Jordan'],
    ['psab', 'Saudi Arabia'],
    ['erbil', 'Iraq'],
    ['damascus', 'Syria'],
  ])('draws %s inside %s', (id, country) => {
    expect(onLand(spot(id))).toEqual([country]);
  });

  test('has no land where the sea zones are', () => {
    for (const id of [
      'gulf',
      'gulf_of_oman',
      'arabian_sea',
      'gulf_of_aden',
      'red_sea_south',
      'red_sea_north',
      'east_med',
    ])
      expect(onLand(spot(id)), id).toEqual([]);
  });

  test('keeps the lanes at sea, the canal aside', () => {
    const [suezX, suezY] = spot('suez');
    for (const lane of [region.lanes.RED, region.lanes.GULF])
      for (const [x, y] of points(lane))
        if (x > 330 && Math.hypot(x - suezX, y - suezY) > 45) expect(onLand([x, y]), `${x}, ${y}`).toEqual([]);
  });

  test('draws each coast and border once, inside the margin', () => {
    const lines = [...region.coast, ...region.borders];
    expect(lines.length).toBeGreaterThan(50);
    for (const [x, y] of lines.flatMap(points)) expect(x >= -421 && x <= 2821 && y >= -421 && y <= 2021).toBe(true);
    // The mainland's coast is one very long line; losing it once left the continent without a shore.
    expect(Math.max(...region.coast.map((line) => line.length))).toBeGreaterThan(2000);
  });

  test('keeps no name for shapes that only some states recognise', () => {
    for (const name of ['N. Cyprus', 'Somaliland', 'Kosovo'])
      expect(region.countries.find((country) => country.name === name)?.label ?? null).toBeNull();
  });
});

test('every front runs along known places of that front', () => {
  const front = new Map(region.places.map((place) => [place.id, place.front]));
  for (const [id, { spines }] of Object.entries(FRONT_SHAPES))
    for (const place of spines.flat()) expect(front.get(place), place).toBe(id);
});
