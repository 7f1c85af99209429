import type { Box, View } from './camera-view.ts';
import { AROUND, type LabelRequest, layoutLabels, type PlacedLabel } from './label-layout.ts';
import type { MapUnit } from './model.ts';
import type { Point } from './region.ts';

export const COUNTER = { width: 36, height: 22, step: 4 } as const;
/** Counters shrink a little on the whole map, where the places crowd. */
export const counterScale = (view: View): number => (view.zoom < 0.85 ? 0.84 : 1);

export interface UnitStack {
  key: string;
  units: MapUnit[];
  box: Box;
  /** The mark it belongs to. */
  at: Point;
}
export interface StackLayout {
  stacks: UnitStack[];
  /** Marks whose counters found no room, with the number of units. */
  badges: { at: Point; count: number }[];
}
interface Counters {
  view: View;
  bounds: Box;
  units: readonly MapUnit[];
  /** Where each place's mark, and the Indo-Pacific box, stand on the screen. */
  at: ReadonlyMap<string, Point>;
}

/** Units that stand together, by place, seat and kind. */
function groups(units: readonly MapUnit[]): Map<string, MapUnit[]> {
  const by = new Map<string, MapUnit[]>();
  for (const unit of units) {
    const key = `${unit.place}|${unit.seat}|${unit.kind}`;
    by.set(key, [...(by.get(key) ?? []), unit]);
  }
  return by;
}

/** Stacks of counters beside their marks, or a little farther off with a tether; what finds no room becomes a number on the mark. */
export function layoutStacks({ view, bounds, units, at }: Counters, obstacles: readonly Box[]): StackLayout {
  const stacks: UnitStack[] = [];
  const badges = new Map<string, { at: Point; count: number }>();
  const taken = [...obstacles];
  for (const [key, alike] of groups(units)) {
    const place = alike[0]?.place ?? '';
    const spot = at.get(place);
    if (!spot) continue;
    const [extra, scale] = [Math.min(2, alike.length - 1) * COUNTER.step, counterScale(view)];
    const request: LabelRequest = {
      id: key,
      x: spot[0],
      y: spot[1],
      width: (COUNTER.width + extra + 2) * scale,
      height: (COUNTER.height + extra + 2) * scale,
      gap: 12,
      priority: 0,
      sides: AROUND,
    };
    const tries = [request, { ...request, gap: 38 }, { ...request, gap: 52 }];
    const found = tries.reduce<PlacedLabel | undefined>(
      (done, attempt) => done ?? layoutLabels([attempt], taken, bounds)[0],
      undefined,
    );
    if (found) {
      taken.push(found);
      stacks.push({ key, units: alike, box: found, at: spot });
    } else badges.set(place, { at: spot, count: (badges.get(place)?.count ?? 0) + alike.length });
  }
  return { stacks, badges: [...badges.values()] };
}
