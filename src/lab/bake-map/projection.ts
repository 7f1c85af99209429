import { type GeoProjection, geoConicConformal } from 'd3-geo';
import type { Point } from '../../client/map/region.ts';

/** The map's plane: 2400 x 1600 world px, about 2.08 km each. Land is kept `MARGIN` px beyond it, so that no window shows an edge. */
export const WORLD = { width: 2400, height: 1600 } as const;
export const MARGIN = 420;

/** World px per radian of arc at a standard parallel: 30 degrees of latitude fill the height. */
const SCALE = 3080;
const CENTRE: Point = [46, 24.4];

/** Conic conformal with parallels 20 and 38 north: shapes stay true from Yemen to the Caucasus. Clipped to the world and its margin. */
export function regionProjection(): GeoProjection {
  return geoConicConformal()
    .parallels([20, 38])
    .rotate([-CENTRE[0], 0])
    .center([0, CENTRE[1]])
    .scale(SCALE)
    .translate([WORLD.width / 2, WORLD.height / 2])
    .clipExtent([
      [-MARGIN, -MARGIN],
      [WORLD.width + MARGIN, WORLD.height + MARGIN],
    ])
    .precision(0.2);
}

/** A geographic point (lon, lat) in world px, to one decimal. Throws for a point the projection cannot show: the source file is wrong. */
export function project(projection: GeoProjection, lon: number, lat: number): Point {
  const at = projection([lon, lat]);
  if (!at) throw new Error(`cannot project ${lon}, ${lat}`);
  return [round(at[0]), round(at[1])];
}

export const round = (value: number): number => Math.round(value * 10) / 10;
