import type { Point } from './region.ts';

export interface Anchored {
  id: string;
  /** The true point on the screen, CSS px. */
  x: number;
  y: number;
}

/**
 * Moves marks that stand too close apart, so that every mark keeps a hit target of `gap` px to itself. Each is pushed
 * from its neighbours and pulled back to its true point; the order of the list does not matter to the eye, and the
 * same input always gives the same output. A mark that moved is drawn with a leader line to its true point.
 */
export function declutter(marks: readonly Anchored[], gap: number): Map<string, Point> {
  const at = marks.map(({ x, y }): Point => [x, y]);
  for (let pass = 0; pass < 160; pass++) {
    if (pass < 110) for (const [i, point] of at.entries()) pullHome(point, marks[i], 0.06);
    if (pushApart(at, gap) === 0 && pass >= 110) break;
  }
  return new Map(marks.map((mark, i) => [mark.id, at[i] ?? [mark.x, mark.y]]));
}

function pullHome(point: Point, mark: Anchored | undefined, share: number): void {
  if (!mark) return;
  point[0] += (mark.x - point[0]) * share;
  point[1] += (mark.y - point[1]) * share;
}

/** One round of pair-wise pushes; returns how many pairs stood too close. */
function pushApart(at: Point[], gap: number): number {
  let close = 0;
  for (let i = 0; i < at.length; i++)
    for (let j = i + 1; j < at.length; j++) {
      const [a, b] = [at[i], at[j]];
      if (!a || !b) continue;
      let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const distance = Math.hypot(dx, dy);
      if (distance >= gap - 0.01) continue;
      close++;
      // Two marks on one spot part along a direction that depends on their places in the list only.
      if (distance < 0.01) [dx, dy] = [Math.cos(i * 2.4 + j), Math.sin(i * 2.4 + j)];
      const push = (gap - distance) / 2 / Math.max(distance, 1);
      const [px, py] = distance < 1 ? [(dx * gap) / 2, (dy * gap) / 2] : [dx * push, dy * push];
      a[0] -= px;
      a[1] -= py;
      b[0] += px;
      b[1] += py;
    }
  return close;
}

/** The mark nearest to a point within `reach` px, or null. */
export function nearestMark(at: ReadonlyMap<string, Point>, [x, y]: Point, reach: number): string | null {
  let [best, bestDistance] = [null as string | null, reach];
  for (const [id, [mx, my]] of at) {
    const distance = Math.hypot(mx - x, my - y);
    if (distance <= bestDistance) [best, bestDistance] = [id, distance];
  }
  return best;
}
