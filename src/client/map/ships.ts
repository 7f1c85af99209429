import type { MapLane } from './model.ts';
import type { Line, Point, RegionData } from './region.ts';

/** Traffic on a line of world px: `count` ships evenly spread; `phase` 0-1 moves them all along by one gap. */
export function shipsAlong(line: Line, count: number, phase: number): { at: Point; angle: number }[] {
  const lengths = cumulative(line);
  const total = lengths.at(-1) ?? 0;
  if (count <= 0 || total <= 0) return [];
  return Array.from({ length: count }, (_, i) => alongAt(line, lengths, total * ((i + phase) / count)));
}

function cumulative(line: Line): number[] {
  const lengths = [0];
  for (let i = 2; i < line.length; i += 2)
    lengths.push(
      (lengths.at(-1) ?? 0) + Math.hypot((line[i] ?? 0) - (line[i - 2] ?? 0), (line[i + 1] ?? 0) - (line[i - 1] ?? 0)),
    );
  return lengths;
}

function alongAt(line: Line, lengths: readonly number[], far: number): { at: Point; angle: number } {
  let i = 1;
  while (i < lengths.length - 1 && (lengths[i] ?? 0) < far) i++;
  const [from, to] = [lengths[i - 1] ?? 0, lengths[i] ?? 0];
  const t = to > from ? (far - from) / (to - from) : 0;
  const [ax, ay, bx, by] = [line[2 * i - 2] ?? 0, line[2 * i - 1] ?? 0, line[2 * i] ?? 0, line[2 * i + 1] ?? 0];
  return { at: [ax + (bx - ax) * t, ay + (by - ay) * t], angle: Math.atan2(by - ay, bx - ax) };
}

/** Ships drawn on a lane when all traffic passes; half of what turns away from the Red Sea is drawn on the longer road round the Cape. */
const FULL = { RED: 22, GULF: 12, CAPE: 20 } as const;

/** How many ships stand on each line for a state of the lanes. */
export function traffic(lanes: readonly MapLane[]): { RED: number; GULF: number; CAPE: number } {
  const passing = (id: MapLane['id']): number =>
    Math.max(0, Math.min(1, (lanes.find((lane) => lane.id === id)?.passingPct ?? 100) / 100));
  return {
    RED: Math.round(FULL.RED * passing('RED')),
    GULF: Math.round(FULL.GULF * passing('GULF')),
    CAPE: 1 + Math.round((FULL.CAPE - 1) * (1 - passing('RED'))),
  };
}

export interface Ship {
  at: Point;
  angle: number;
  line: 'RED' | 'GULF' | 'CAPE';
}
/** All ships of the map at a phase of their slow movement. */
export function shipsOf(region: RegionData, lanes: readonly MapLane[], phase: number): Ship[] {
  const counts = traffic(lanes);
  return (['RED', 'GULF', 'CAPE'] as const).flatMap((line) =>
    shipsAlong(region.lanes[line], counts[line], phase).map((ship) => ({ ...ship, line })),
  );
}
