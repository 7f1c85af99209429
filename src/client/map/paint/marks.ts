import { type Layout, MARK_RADIUS, type Mark } from '../layout.ts';
import { sideOf, withAlpha } from '../palette.ts';
import { placeSign } from './pictograms.ts';
import { inWindow, type Plane } from './plane.ts';

/** How much is left of what stands outside a raid's spotlight. */
export const DIMMED = 0.45;

/** Place marks: shape by side, sign by kind, rings for targets and the selection, ticks for recent hits. With a `spotlight` all other places step back. */
export function paintMarks(plane: Plane, { marks }: Layout, spotlight: ReadonlySet<string> | null): void {
  inWindow(plane);
  const strength = ({ place }: Mark): number => (spotlight === null || spotlight.has(place.id) ? 1 : DIMMED);
  for (const mark of marks) paintLeader(plane, mark, strength(mark));
  for (const mark of marks) paintMark(plane, mark, strength(mark));
  plane.ctx.globalAlpha = 1;
}

/** A mark that was moved for room points back to where it truly is. */
function paintLeader({ ctx, palette }: Plane, { at, true: home }: Mark, strength: number): void {
  ctx.globalAlpha = strength;
  if (Math.hypot(at[0] - home[0], at[1] - home[1]) < 4) return;
  ctx.strokeStyle = withAlpha(palette.text.length === 7 ? palette.text : '#ffffff', 0.5);
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(home[0], home[1]);
  ctx.lineTo(at[0], at[1]);
  ctx.stroke();
  ctx.fillStyle = palette.text;
  ctx.beginPath();
  ctx.arc(home[0], home[1], 1.6, 0, Math.PI * 2);
  ctx.fill();
}

/** Traces the outline of a side round the origin. */
export function sideOutline(ctx: CanvasRenderingContext2D, sway: string | null, radius: number): void {
  ctx.beginPath();
  const side = sideOf(sway);
  if (side === 'west') ctx.arc(0, 0, radius, 0, Math.PI * 2);
  else if (side === 'network') {
    const r = radius * 1.24;
    ctx.moveTo(0, -r);
    ctx.lineTo(r, 0);
    ctx.lineTo(0, r);
    ctx.lineTo(-r, 0);
    ctx.closePath();
  } else ctx.roundRect(-radius * 0.86, -radius * 0.86, radius * 1.72, radius * 1.72, 3);
}

function paintMark(plane: Plane, { place, zone, at }: Mark, strength: number): void {
  const { ctx, palette } = plane;
  ctx.save();
  ctx.globalAlpha = strength;
  ctx.translate(at[0], at[1]);
  if (place.target) paintTarget(plane, place.sway);
  if (place.selected) paintSelected(plane, place.sway);
  const colour = place.sway ? (palette.seat[place.sway] ?? palette.nobody) : zone ? palette.lane : palette.nobody;
  const radius = zone ? MARK_RADIUS - 2 : MARK_RADIUS;
  sideOutline(ctx, place.sway, radius);
  ctx.fillStyle = withAlpha(palette.card, zone ? 0.6 : 0.94);
  ctx.fill();
  ctx.strokeStyle = colour;
  ctx.lineWidth = zone ? 1.1 : 1.7;
  ctx.stroke();
  const scale = zone ? 0.5 : 0.62;
  ctx.scale(scale, scale);
  ctx.fillStyle = colour;
  ctx.fill(placeSign(place.kind));
  ctx.scale(1 / scale, 1 / scale);
  paintScorch(plane, place.marks);
  ctx.restore();
}

/** A possible target: a broken ring with four ticks. */
function paintTarget({ ctx, palette }: Plane, sway: string | null): void {
  ctx.fillStyle = withAlpha(palette.target, 0.16);
  sideOutline(ctx, sway, MARK_RADIUS + 7);
  ctx.fill();
  ctx.strokeStyle = palette.target;
  ctx.lineWidth = 1.6;
  ctx.setLineDash([4, 3]);
  sideOutline(ctx, sway, MARK_RADIUS + 4);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintSelected({ ctx, palette }: Plane, sway: string | null): void {
  sideOutline(ctx, sway, MARK_RADIUS + 4.5);
  ctx.strokeStyle = withAlpha(palette.selected, 0.25);
  ctx.lineWidth = 7;
  ctx.stroke();
  ctx.strokeStyle = palette.selected;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/** Up to three small crosses under the mark, one per recent hit. */
function paintScorch({ ctx, palette }: Plane, marks: number): void {
  const count = Math.min(3, marks);
  ctx.strokeStyle = palette.scorch;
  ctx.lineWidth = 1.6;
  for (let i = 0; i < count; i++) {
    const x = (i - (count - 1) / 2) * 7;
    ctx.beginPath();
    ctx.moveTo(x - 2.2, MARK_RADIUS + 2);
    ctx.lineTo(x + 2.2, MARK_RADIUS + 6.4);
    ctx.moveTo(x + 2.2, MARK_RADIUS + 2);
    ctx.lineTo(x - 2.2, MARK_RADIUS + 6.4);
    ctx.stroke();
  }
}
