import { FRONT_SHAPES } from '../front-shapes.ts';
import type { MapFront, MapLane, MapModel } from '../model.ts';
import { withAlpha } from '../palette.ts';
import type { Inset, Point } from '../region.ts';
import { inWorld, type Plane, type RegionPaths } from './plane.ts';

export const normColour = (plane: Pick<Plane, 'palette'>, norm: number): string =>
  plane.palette.norm[Math.max(0, Math.min(3, Math.round(norm))) as 0 | 1 | 2 | 3];

/** Each front as a soft region along its places: the colour is its Norm, the strength its activity. */
export function paintFronts(plane: Plane, paths: RegionPaths, model: MapModel): void {
  const px = inWorld(plane);
  const at = new Map(paths.region.places.map((place) => [place.id, place.at]));
  for (const front of model.fronts) paintFront(plane, front, spinePath(front, at), px);
}

function spinePath({ id }: MapFront, at: ReadonlyMap<string, Point>): Path2D {
  const path = new Path2D();
  for (const spine of FRONT_SHAPES[id].spines)
    spine.forEach((place, i) => {
      const [x, y] = at.get(place) ?? [0, 0];
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
  return path;
}

/** Widths of the strokes that make the soft edge, as shares of the full width. */
const SOFT_EDGE = [1.2, 1.1, 1, 0.9, 0.8, 0.68, 0.54, 0.38];

/** One stroke of the spine per shade: a stroke never darkens where it crosses itself. */
function paintFront({ ctx, palette, view }: Plane, front: MapFront, spine: Path2D, px: number): void {
  const { radius } = FRONT_SHAPES[front.id];
  if (radius === 0) return;
  const colour = normColour({ palette }, front.norm);
  // Close up a region fills the window: it must not grey out the land.
  const closeness = Math.min(1, 1.3 / Math.max(0.6, view.zoom));
  const strength = (0.022 + 0.012 * front.norm + (front.active ? 0.018 : 0)) * closeness;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const share of SOFT_EDGE) {
    ctx.strokeStyle = withAlpha(colour, strength);
    ctx.lineWidth = 2 * radius * share + 4 * px;
    ctx.stroke(spine);
  }
}

/** Least width of a box that holds its own name, CSS px. */
const TITLE_ROOM = 120;

/** Boxes at the map's edge that stand for what lies off it. */
export function paintInsets(plane: Plane, insets: readonly Inset[]): void {
  const px = inWorld(plane);
  const { ctx, palette } = plane;
  for (const { x, y, width, height, title, id } of insets) {
    ctx.beginPath();
    ctx.roundRect(x, y, width, height, 12);
    ctx.fillStyle = withAlpha(palette.card, 0.9);
    ctx.fill();
    ctx.setLineDash([6 * px, 4 * px]);
    ctx.strokeStyle = palette.cardLine;
    ctx.lineWidth = 1.2 * px;
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = `600 ${13 * px}px ${plane.face}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillStyle = palette.textDim;
    if (id !== 'box') continue;
    // In a small box the counters need the room: its name stands above it.
    if (width > TITLE_ROOM * px) ctx.fillText(title, x + 14, y + 12);
    else ctx.fillText(title, x, y - 20 * px);
  }
}

/** The lanes: the more traffic passes, the fuller the line; what turns away thickens the line round the Cape. */
export function paintLanes(plane: Plane, paths: RegionPaths, lanes: readonly MapLane[]): void {
  const px = inWorld(plane);
  const { ctx, palette } = plane;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  for (const lane of lanes) {
    const line = paths.lanes[lane.id];
    const share = Math.max(0, Math.min(1, lane.passingPct / 100));
    ctx.strokeStyle = withAlpha(palette.lane, 0.07 + 0.1 * share);
    ctx.lineWidth = (2 + 6 * share) * px;
    ctx.stroke(line);
    ctx.strokeStyle = withAlpha(palette.lane, 0.3 + 0.5 * share);
    ctx.lineWidth = 1.2 * px;
    // Gaps grow with the disruption, so the state reads without colour.
    ctx.setLineDash(lane.disruption > 0 ? [9 * px, (2 + 5 * lane.disruption) * px] : []);
    ctx.stroke(line);
  }
  paintCape(plane, paths, lanes, px);
  ctx.setLineDash([]);
}

function paintCape({ ctx, palette }: Plane, paths: RegionPaths, lanes: readonly MapLane[], px: number): void {
  const red = lanes.find(({ id }) => id === 'RED');
  const diverted = red ? Math.max(0, 1 - red.passingPct / 100) : 0;
  ctx.setLineDash([]);
  ctx.strokeStyle = withAlpha(palette.laneCape, 0.05 + 0.12 * diverted);
  ctx.lineWidth = (2 + 9 * diverted) * px;
  ctx.stroke(paths.lanes.CAPE);
  ctx.strokeStyle = withAlpha(palette.laneCape, 0.25 + 0.6 * diverted);
  ctx.lineWidth = (1 + 1.2 * diverted) * px;
  ctx.setLineDash([7 * px, 5 * px]);
  ctx.stroke(paths.lanes.CAPE);
}
