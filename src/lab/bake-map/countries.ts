import { type GeoProjection, geoBounds, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Line, RegionCountry, Ring } from '../../client/map/region.ts';
import { labelPoint } from './label-point.ts';
import { round, WORLD } from './projection.ts';

/*
 * Naming policy. Shapes and names come from Natural Earth (through the npm package world-atlas) unchanged; the map takes
 * no position on any boundary. All land borders, agreed or disputed, are drawn in the same dashed line. Shapes that
 * Natural Earth lists apart although most states do not (`UNLABELLED`) keep their outline and carry no label.
 */
const UNLABELLED = new Set(['N. Cyprus', 'Somaliland', 'Kosovo', 'Siachen Glacier']);
const RENAMED: Record<string, string> = {
  'United Arab Emirates': 'UAE',
  Macedonia: 'North Macedonia',
  'Central African Rep.': 'C.A.R.',
  'S. Sudan': 'South Sudan',
  'Dem. Rep. Congo': 'DR Congo',
};

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Box = { west: number; east: number; south: number; north: number };

/** Shapes that do not touch this box are dropped before projecting: a shape far behind the cone turns inside out and floods the sea. */
const KEEP: Box = { west: 4, east: 92, south: -14, north: 58 };

const touches = ([[west, south], [east, north]]: [[number, number], [number, number]]): boolean =>
  west <= east && west < KEEP.east && east > KEEP.west && south < KEEP.north && north > KEEP.south;

/** The plain extent of a line. `geoBounds` would take the continent's long coast for one that crosses the date line. */
function extentOf(line: readonly Position[]): [[number, number], [number, number]] {
  const [lons, lats] = [line.map(([lon = 0]) => lon), line.map(([, lat = 0]) => lat)];
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/** Rounds a line to 0.1 px, drops points closer than `step` px to the last kept one, and flattens it. The margin, which is seen only from afar, keeps a fifth of the detail. */
function flatten(points: readonly Position[], step: number): number[] {
  const flat: number[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  points.forEach(([x = 0, y = 0], index) => {
    const last = index === points.length - 1;
    const detail = x < 0 || y < 0 || x > WORLD.width || y > WORLD.height ? 5 * step : step;
    if (!last && Math.hypot(x - lastX, y - lastY) < detail) return;
    flat.push(round(x), round(y));
    [lastX, lastY] = [x, y];
  });
  return flat;
}

/** Runs a geometry through the projection and collects its lines as flat arrays. */
function projected(projection: GeoProjection, shape: MultiLineString | MultiPolygon): number[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => {
      line = [[x, y]];
      lines.push(line);
    },
    lineTo: (x: number, y: number) => void line.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  })(shape);
  return lines.filter((points) => points.length > 1).map((points) => flatten(points, 0.6));
}

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** The part of a country near the region, or nothing. */
function nearPart(shape: Polygon | MultiPolygon): MultiPolygon | null {
  const coordinates = polygonsOf(shape).filter((polygon) =>
    touches(geoBounds({ type: 'Polygon', coordinates: polygon })),
  );
  return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null;
}

const area = (ring: Ring): number => {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2)
    sum += (ring[j] ?? 0) * (ring[i + 1] ?? 0) - (ring[i] ?? 0) * (ring[j + 1] ?? 0);
  return Math.abs(sum / 2);
};

/** Every country that reaches into the region: its rings, and where its name fits (none for `UNLABELLED` shapes). */
export function bakeCountries(atlas: Atlas, projection: GeoProjection): RegionCountry[] {
  return feature(atlas, atlas.objects.countries).features.flatMap((country) => {
    const shape = country.geometry as Polygon | MultiPolygon;
    const near = nearPart(shape);
    const rings = near ? projected(projection, near).filter((ring) => ring.length >= 8 && area(ring) > 3) : [];
    const largest = rings.reduce<Ring>((best, ring) => (area(ring) > area(best) ? ring : best), []);
    if (largest.length === 0) return [];
    const name = country.properties.name;
    const { at, room } = labelPoint(largest, WORLD);
    const label =
      room > 0 && !UNLABELLED.has(name)
        ? { at: [round(at[0]), round(at[1])] as [number, number], room: round(room) }
        : null;
    return [{ id: String(country.id ?? name), name: RENAMED[name] ?? name, label, rings }];
  });
}

/** Shared borders and coasts, each line once. */
export function bakeLines(atlas: Atlas, projection: GeoProjection): { coast: Line[]; borders: Line[] } {
  const lines = (keep: (same: boolean) => boolean): Line[] => {
    const all = mesh(atlas, atlas.objects.countries, (a, b) => keep(a === b));
    const coordinates = all.coordinates.filter((line) => touches(extentOf(line)));
    return projected(projection, { type: 'MultiLineString', coordinates });
  };
  return { coast: lines((same) => same), borders: lines((same) => !same) };
}
