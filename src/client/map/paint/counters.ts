import { COUNTER, counterScale, type UnitStack } from '../counter-layout.ts';
import type { Layout } from '../layout.ts';
import type { MapUnit } from '../model.ts';
import { letterOf, mix, sideOf, withAlpha } from '../palette.ts';
import { unitSign } from './pictograms.ts';
import { inWindow, type Plane } from './plane.ts';

const BODY_FONT = (face: string, size: number): string => `700 ${size}px ${face}`;

/** Unit counters: seat letter, sign of the kind, magazine bar; several of one kind lie as a stack with their number. */
export function paintCounters(plane: Plane, layout: Layout, homeSeat: string): void {
  inWindow(plane);
  for (const stack of layout.stacks) paintStack(plane, stack, homeSeat);
  for (const { at, count } of layout.badges) paintBadge(plane, at[0] + 8, at[1] - 9, count);
}

function paintStack(plane: Plane, { units, box, at }: UnitStack, homeSeat: string): void {
  const top = units[0];
  if (!top) return;
  const { ctx, palette } = plane;
  const depth = Math.min(2, units.length - 1);
  paintTether(plane, box, at);
  const scale = counterScale(plane.view);
  for (let layer = depth; layer >= 0; layer--) {
    ctx.save();
    ctx.translate(box.x + (1 + layer * COUNTER.step) * scale, box.y + (1 + (depth - layer) * COUNTER.step) * scale);
    ctx.scale(scale, scale);
    if (layer === 0) paintCounter(plane, worst(units), top.seat === homeSeat);
    else {
      frame(ctx, top.seat);
      ctx.fillStyle = palette.card;
      ctx.fill();
      ctx.strokeStyle = withAlpha(palette.seat[top.seat] ?? palette.nobody, 0.7);
      ctx.lineWidth = 1;
      ctx.stroke();
    }
    ctx.restore();
  }
  if (units.length > 1) paintBadge(plane, box.x + box.width - 2, box.y + 3, units.length);
}

/** The stack shows its emptiest magazine: that is the one to worry about. */
function worst(units: readonly MapUnit[]): MapUnit {
  return [...units].sort((a, b) => (a.magazinePct ?? 101) - (b.magazinePct ?? 101))[0] as MapUnit;
}

/** A thin line to the mark when the counter had to move away from it. */
function paintTether({ ctx, palette }: Plane, box: UnitStack['box'], at: UnitStack['at']): void {
  const [cx, cy] = [
    Math.max(box.x, Math.min(at[0], box.x + box.width)),
    Math.max(box.y, Math.min(at[1], box.y + box.height)),
  ];
  if (Math.hypot(cx - at[0], cy - at[1]) < 20) return;
  ctx.strokeStyle = palette.cardLine;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(at[0], at[1]);
  ctx.lineTo(cx, cy);
  ctx.stroke();
}

/** Rounded frame for West, cut corners for the network. */
function frame(ctx: CanvasRenderingContext2D, seat: string): void {
  const { width: w, height: h } = COUNTER;
  ctx.beginPath();
  if (sideOf(seat) !== 'network') {
    ctx.roundRect(0, 0, w, h, 5);
    return;
  }
  const cut = 6;
  for (const [x, y] of [
    [cut, 0],
    [w - cut, 0],
    [w, cut],
    [w, h - cut],
    [w - cut, h],
    [cut, h],
    [0, h - cut],
    [0, cut],
  ] as const)
    ctx.lineTo(x, y);
  ctx.closePath();
}

function paintCounter(plane: Plane, unit: MapUnit, home: boolean): void {
  const { ctx, palette } = plane;
  const colour = palette.seat[unit.seat] ?? palette.nobody;
  const { width, height } = COUNTER;
  const { face } = plane;
  ctx.globalAlpha = unit.state === 'out' ? 0.62 : 1;
  frame(ctx, unit.seat);
  ctx.fillStyle = mix(palette.card, colour, home ? 0.34 : 0.12);
  ctx.fill();
  ctx.save();
  ctx.clip();
  ctx.fillStyle = withAlpha(colour, home ? 0.95 : 0.3);
  ctx.fillRect(0, 0, 12, height);
  ctx.restore();
  ctx.strokeStyle = colour;
  ctx.lineWidth = home ? 1.8 : 1.3;
  if (unit.state === 'reduced') ctx.setLineDash([4, 2.5]);
  frame(ctx, unit.seat);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = home ? palette.card : colour;
  ctx.font = BODY_FONT(face, 11);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(letterOf(unit.seat), 6.6, height / 2 - 1);
  const bar = unit.magazinePct !== null;
  ctx.save();
  ctx.translate(12 + (width - 12) / 2, height / 2 - (bar ? 2 : 0));
  ctx.scale(0.88, 0.88);
  ctx.fillStyle = palette.text;
  ctx.fill(unitSign(unit.kind));
  ctx.restore();
  if (unit.magazinePct !== null) paintBar(plane, unit.magazinePct, colour);
  if (unit.state === 'out') crossOut(plane);
  ctx.globalAlpha = 1;
}

function paintBar({ ctx, palette }: Plane, percent: number, colour: string): void {
  const [x, y, width] = [14.5, COUNTER.height - 5.4, COUNTER.width - 18.5];
  const share = Math.max(0, Math.min(1, percent / 100));
  ctx.fillStyle = withAlpha(colour, 0.28);
  ctx.fillRect(x, y, width, 2.6);
  ctx.fillStyle = share < 0.3 ? palette.norm[3] : palette.text;
  ctx.fillRect(x, y, width * share, 2.6);
}

function crossOut({ ctx, palette }: Plane): void {
  ctx.strokeStyle = palette.norm[3];
  ctx.lineWidth = 1.6;
  ctx.beginPath();
  ctx.moveTo(13, COUNTER.height - 4);
  ctx.lineTo(COUNTER.width - 3, 4);
  ctx.stroke();
}

function paintBadge({ ctx, palette, face }: Plane, x: number, y: number, count: number): void {
  ctx.beginPath();
  ctx.arc(x, y, 7, 0, Math.PI * 2);
  ctx.fillStyle = palette.text;
  ctx.fill();
  ctx.font = BODY_FONT(face, 10);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.card;
  ctx.fillText(String(count), x, y + 0.5);
}
