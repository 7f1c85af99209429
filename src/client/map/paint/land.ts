import type { MapModel, Sway } from '../model.ts';
import { mix, sideOf, withAlpha } from '../palette.ts';
import { inWindow, inWorld, type Plane, type RegionPaths } from './plane.ts';

/** Sea, glow off the coasts, land in its holders' muted colours, coasts and borders. */
export function paintLand(plane: Plane, paths: RegionPaths, model: MapModel): void {
  paintSea(plane);
  const px = inWorld(plane);
  const { ctx, palette } = plane;
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  paintGlow(plane, paths, px);
  const holders = holderOf(paths, model);
  for (const { name, path } of paths.countries) {
    const holder = holders.get(name);
    ctx.fillStyle = holder ? mix(palette.land, palette.seat[holder] ?? palette.land, palette.tint) : palette.landFar;
    ctx.fill(path, 'evenodd');
    if (holder) paintHatch(plane, path, holder);
  }
  paintInnerShade(plane, paths, px);
  paintBorders(plane, paths, px);
  ctx.strokeStyle = palette.coast;
  ctx.lineWidth = 1.1 * px;
  ctx.stroke(paths.coast);
}

function paintSea({ ctx, view, pad, ratio, palette }: Plane): void {
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  const [width, height] = [(view.width + 2 * pad) * ratio, (view.height + 2 * pad) * ratio];
  // The gradient belongs to the world, not the window: panning must not shift the sea's shade.
  const y = (world: number): number => ((world - view.y) * view.zoom + view.height / 2 + pad) * ratio;
  const gradient = ctx.createLinearGradient(0, y(0), 0, y(1600));
  gradient.addColorStop(0, palette.seaTop);
  gradient.addColorStop(1, palette.seaFoot);
  ctx.fillStyle = gradient;
  ctx.fillRect(0, 0, width, height);
}

/** Four widening strokes under the land: the sea is lighter near the shore. */
function paintGlow({ ctx, palette }: Plane, { coast }: RegionPaths, px: number): void {
  if (palette.glowStrength === 0) return;
  for (const [width, alpha] of [
    [34, 0.035],
    [22, 0.045],
    [12, 0.06],
    [6, 0.09],
  ] as const) {
    ctx.strokeStyle = `rgba(${palette.glow}, ${alpha * palette.glowStrength})`;
    ctx.lineWidth = width * px;
    ctx.stroke(coast);
  }
}

/** A soft dark rim inside the coast lifts the land off the sea. */
function paintInnerShade({ ctx, palette }: Plane, { land, coast }: RegionPaths, px: number): void {
  ctx.save();
  ctx.clip(land, 'evenodd');
  ctx.strokeStyle = palette.landShade;
  for (const width of [14, 7]) {
    ctx.lineWidth = width * px;
    ctx.stroke(coast);
  }
  ctx.restore();
}

/** All borders alike: a dashed light line on a darker casing (naming policy in src/lab/bake-map/countries.ts). */
function paintBorders({ ctx, palette }: Plane, { borders }: RegionPaths, px: number): void {
  ctx.strokeStyle = palette.borderCasing;
  ctx.lineWidth = 2.6 * px;
  ctx.stroke(borders);
  ctx.strokeStyle = palette.border;
  ctx.lineWidth = 1 * px;
  ctx.setLineDash([5 * px, 3.5 * px]);
  ctx.stroke(borders);
  ctx.setLineDash([]);
}

/** Fine slanted lines in the holder's colour: one way for West, the other for the network, so the two read apart without colour. */
function paintHatch({ ctx, palette, ratio }: Plane, path: Path2D, holder: Sway): void {
  const pattern = ctx.createPattern(
    hatchTile(palette.seat[holder] ?? palette.nobody, sideOf(holder) === 'west'),
    'repeat',
  );
  if (!pattern) return;
  // The tile keeps its size on the screen and its origin in the world: a pan does not shift it.
  const { a } = ctx.getTransform();
  const step = ratio / a / 2;
  pattern.setTransform(new DOMMatrix([step, 0, 0, step, 0, 0]));
  ctx.fillStyle = pattern;
  ctx.fill(path, 'evenodd');
}

/** A tile of slanted lines, 8 CSS px square, drawn at twice that size. */
function hatchTile(colour: string, rising: boolean): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 16;
  const ctx = tile.getContext('2d');
  if (!ctx) return tile;
  ctx.strokeStyle = withAlpha(colour, 0.2);
  ctx.lineWidth = 1.8;
  for (const shift of [-16, 0, 16]) {
    ctx.moveTo(shift, rising ? 16 : 0);
    ctx.lineTo(shift + 16, rising ? 0 : 16);
  }
  ctx.stroke();
  return tile;
}

/** The map ends softly: beyond the world the land sinks into the sea's colour. */
export function paintEdges(plane: Plane, { width, height }: { width: number; height: number }): void {
  inWorld(plane);
  const { ctx, palette } = plane;
  const [near, far, huge] = [10, 400, 6000];
  const sides = [
    { x: -huge, y: -huge, w: huge - near, h: 2 * huge + height, from: [-near, 0], to: [-far, 0] },
    { x: width + near, y: -huge, w: huge, h: 2 * huge + height, from: [width + near, 0], to: [width + far, 0] },
    { x: -huge, y: -huge, w: 2 * huge + width, h: huge - near, from: [0, -near], to: [0, -far] },
    { x: -huge, y: height + near, w: 2 * huge + width, h: huge, from: [0, height + near], to: [0, height + far] },
  ] as const;
  for (const { x, y, w, h, from, to } of sides) {
    const fade = ctx.createLinearGradient(from[0], from[1], to[0], to[1]);
    fade.addColorStop(0, withAlpha(palette.seaFoot, 0));
    fade.addColorStop(1, palette.seaFoot);
    ctx.fillStyle = fade;
    ctx.fillRect(x, y, w, h);
  }
}

/** For each country the seat that sways most of its places; a tie leaves it to the first in the list. */
function holderOf({ region }: RegionPaths, model: MapModel): Map<string, Sway> {
  const country = new Map(region.places.map((place) => [place.id, place.country]));
  const count = new Map<string, Map<Sway, number>>();
  for (const { id, sway } of model.places) {
    const name = country.get(id);
    if (!name || !sway) continue;
    const tally = count.get(name) ?? new Map<Sway, number>();
    count.set(name, tally.set(sway, (tally.get(sway) ?? 0) + 1));
  }
  const holders = new Map<string, Sway>();
  for (const [name, tally] of count) {
    const [best] = [...tally].sort((a, b) => b[1] - a[1]);
    if (best) holders.set(name, best[0]);
  }
  return holders;
}

/** A faint net of straight guide lines over the sea, 200 world px apart. */
export function paintNet(plane: Plane): void {
  const { ctx, view, palette } = plane;
  const px = inWorld(plane);
  ctx.strokeStyle = palette.graticule;
  ctx.lineWidth = px;
  ctx.beginPath();
  const [w, h] = [view.width / view.zoom, view.height / view.zoom];
  for (let x = Math.floor((view.x - w) / 200) * 200; x < view.x + w; x += 200) {
    ctx.moveTo(x, view.y - h);
    ctx.lineTo(x, view.y + h);
  }
  for (let y = Math.floor((view.y - h) / 200) * 200; y < view.y + h; y += 200) {
    ctx.moveTo(view.x - w, y);
    ctx.lineTo(view.x + w, y);
  }
  ctx.stroke();
  inWindow(plane);
}
