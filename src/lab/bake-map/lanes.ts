import type { GeoProjection } from 'd3-geo';
import type { Line, Point } from '../../client/map/region.ts';
import { project, round } from './projection.ts';

/** Way points (lon, lat) that keep the lanes at sea; board scale, drawn by hand between the sea zones. */
const RED: Point[] = [
  [62, 18],
  [58, 15.4],
  [53.5, 13.6],
  [50, 12.6],
  [47, 12.3],
  [44.6, 12],
  [43.3, 12.6],
  [42.3, 14],
  [41.5, 15.5],
  [39.6, 18.6],
  [38, 21.4],
  [36.5, 24],
  [35, 26.4],
  [33.7, 27.9],
  [32.7, 29.3],
  [32.4, 30.3],
  [32.4, 31.5],
  [32.6, 32.3],
];
const MED: Point[] = [
  [32.6, 32.3],
  [31.4, 33],
  [29, 33.6],
  [26.6, 34.1],
];
const GULF: Point[] = [
  [49.2, 29.2],
  [50.2, 28],
  [51.5, 27],
  [53.3, 26.2],
  [55, 26],
  [56.3, 26.55],
  [56.75, 26.1],
  [57, 25.4],
  [58, 25],
  [59.8, 23.6],
  [60.6, 21.4],
  [62, 18],
];
const TO_CAPE: Point[] = [
  [62, 18],
  [59.4, 13.6],
  [56.2, 10.4],
];

/** Off-region insets in world px. Real distances do not fit the board: these boxes stand for them. */
export const INSETS = [
  { id: 'atlantic_gibraltar', title: 'Atlantic', x: 46, y: 158, width: 270, height: 120, at: [90, 218] as Point },
  { id: 'cape', title: 'Cape route', x: 46, y: 1384, width: 270, height: 120, at: [90, 1444] as Point },
  { id: 'box', title: 'Indo-Pacific', x: 1946, y: 1216, width: 330, height: 300, at: [2111, 1340] as Point },
];
/** Diego Garcia lies off the region; it stands in the Indo-Pacific inset. */
export const DIEGO_GARCIA: Point = [1990, 1476];

/** The route round Africa runs along the frame: foot of the map, Cape inset, left edge, Atlantic inset. */
const FRAME_EAST: Point[] = [
  [1600, 1520],
  [1450, 1544],
  [1300, 1548],
  [800, 1548],
  [440, 1540],
  [316, 1470],
];
const FRAME_WEST: Point[] = [
  [90, 1444],
  [44, 1360],
  [24, 1240],
  [22, 1000],
  [22, 600],
  [36, 330],
  [90, 218],
];

/** A Catmull-Rom curve through the points, `steps` segments between each two: lanes bend, they have no corners. */
export function smooth(points: readonly Point[], steps = 6): Line {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const line: number[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let s = 0; s < steps; s++) {
      const t = s / steps;
      for (const axis of [0, 1] as const) {
        const [p, q, r, z] = [a[axis], b[axis], c[axis], d[axis]];
        line.push(
          round(
            0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - z) * t * t + (3 * q - p - 3 * r + z) * t * t * t),
          ),
        );
      }
    }
  }
  const [x, y] = at(points.length - 1);
  return [...line, x, y];
}

/** The two lanes of the rules and the diversion round the Cape, as polylines of world px from east to west. */
export function bakeLanes(projection: GeoProjection): { RED: Line; GULF: Line; CAPE: Line } {
  const flat = (points: Point[]): Point[] => points.map(([lon, lat]) => project(projection, lon, lat));
  const atlantic: Point = [90, 218];
  return {
    RED: smooth([...flat(RED), ...flat(MED).slice(1), atlantic]),
    GULF: smooth(flat(GULF)),
    CAPE: smooth([...flat(TO_CAPE), ...FRAME_EAST, ...FRAME_WEST]),
  };
}
