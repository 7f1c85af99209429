/**
 * `npm run bake`: projects Natural Earth and the game's places into assets/map/region.json, which the browser paints.
 * Run it after changing assets/map/places.json or the projection; the output is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PlacesFile, Point, RegionData } from '../../client/map/region.ts';
import { bakeCountries, bakeLines } from './countries.ts';
import { bakeLanes, DIEGO_GARCIA, INSETS } from './lanes.ts';
import { project, regionProjection, WORLD } from './projection.ts';

const root = new URL('../../../', import.meta.url);
const json = (url: URL | string): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** The region file's content, from the atlas and the places file. */
function bake(): RegionData {
  const atlas = json(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')) as Parameters<
    typeof bakeCountries
  >[0];
  const source = json(new URL('assets/map/places.json', root)) as PlacesFile;
  const projection = regionProjection();
  const offMap: Record<string, Point> = { diego_garcia: DIEGO_GARCIA };
  for (const inset of INSETS) offMap[inset.id] = inset.at;
  const places = [
    ...source.places.map((place) => ({ ...place, zone: false })),
    ...source.zones.map((place) => ({ ...place, zone: true })),
  ].map(({ id, short, country, front, zone, lon, lat }) => ({
    id,
    short,
    country,
    front,
    zone,
    at: offMap[id] ?? project(projection, lon, lat),
  }));
  return {
    ...WORLD,
    countries: bakeCountries(atlas, projection),
    ...bakeLines(atlas, projection),
    places,
    lanes: bakeLanes(projection),
    insets: INSETS,
  };
}

const region = bake();
/** One country, line or place a line, so that a change is a readable diff. */
const text = JSON.stringify(region, null, 0).replace(/\},\{/g, '},\n{').replace(/\],\[/g, '],\n[');
writeFileSync(new URL('assets/map/region.json', root), `${text}\n`);
process.stderr.write(
  `region.json: ${region.countries.length} countries, ${region.places.length} places, ${Math.round(text.length / 1000)} kB\n`,
);
