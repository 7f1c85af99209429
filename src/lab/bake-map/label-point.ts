import type { Point, Ring } from '../../client/map/region.ts';

/** Signed distance from a point to a flat ring: positive inside. */
export function distanceInside(ring: Ring, x: number, y: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    nearest = Math.min(nearest, distanceToSegment([x, y], [ax, ay], [bx, by]));
  }
  return inside ? nearest : -nearest;
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/**
 * The point of a ring farthest from its edge (a coarse pole of inaccessibility: a grid, refined four times) and that
 * distance in px. Labels sit there: unlike a centroid it is never outside a crescent-shaped country.
 */
export function labelPoint(ring: Ring, within: { width: number; height: number }): { at: Point; room: number } {
  const xs = ring.filter((_, i) => i % 2 === 0).map((x) => Math.max(0, Math.min(within.width, x)));
  const ys = ring.filter((_, i) => i % 2 === 1).map((y) => Math.max(0, Math.min(within.height, y)));
  let [x0, y0] = [Math.min(...xs), Math.min(...ys)];
  let [w, h] = [Math.max(...xs) - x0, Math.max(...ys) - y0];
  let best: { at: Point; room: number } = { at: [x0 + w / 2, y0 + h / 2], room: Number.NEGATIVE_INFINITY };
  for (let pass = 0; pass < 4; pass++) {
    for (let i = 0; i <= 16; i++)
      for (let j = 0; j <= 16; j++) {
        const [x, y] = [x0 + (w * i) / 16, y0 + (h * j) / 16];
        // Wide words need width: count room to the window's sides as well.
        const room = Math.min(distanceInside(ring, x, y), x, within.width - x, y, within.height - y);
        if (room > best.room) best = { at: [x, y], room };
      }
    [w, h] = [w / 4, h / 4];
    [x0, y0] = [best.at[0] - w / 2, best.at[1] - h / 2];
  }
  return best;
}
