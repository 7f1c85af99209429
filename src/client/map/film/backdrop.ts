import { type Box, toScreen, type View } from '../camera-view.ts';
import type { RaidFilm } from '../model.ts';
import { inWindow, type Plane } from '../paint/plane.ts';
import { setFont } from '../paint/words.ts';
import { withAlpha } from '../palette.ts';
import type { Point } from '../region.ts';
import type { Ground } from './timeline.ts';

export interface Backdrop {
  film: RaidFilm;
  ground: Ground;
  known: boolean;
  /** Reduced motion: arrows and counts instead of movement. */
  still: boolean;
}

/** The part of the window that the layers' names need; no country name goes there. */
export function clearOf(view: View, { film, ground }: Backdrop): Box {
  const [x, y] = toScreen(view, ground.target);
  const reach = 40 + 20 * film.layers.length;
  return { x: x - 70, y: y + 14, width: 140, height: reach };
}

/** What stands still behind a raid: where it comes from, the layers round the target, and in a still diagram the arrows and counts. */
export function paintBackdrop(plane: Plane, { film, ground, known, still }: Backdrop): void {
  inWindow(plane);
  const target = toScreen(plane.view, ground.target);
  const origins = ground.origins.map((origin) => toScreen(plane.view, origin));
  if (still) for (const origin of origins) paintArrow(plane, origin, target, bow(plane.view, origin, target));
  for (const origin of origins) paintOrigin(plane, origin, known);
  paintLayers(plane, film, target, still);
  if (!still) return;
  paintFigures(plane, film, target);
  paintCaption(plane, film);
}

function paintOrigin(plane: Plane, [x, y]: Point, known: boolean): void {
  const { ctx, palette } = plane;
  ctx.strokeStyle = withAlpha(palette.attacker, 0.8);
  ctx.lineWidth = 1.4;
  ctx.setLineDash(known ? [] : [4, 4]);
  ctx.beginPath();
  ctx.arc(x, y, 18, 0, Math.PI * 2);
  ctx.stroke();
  ctx.setLineDash([]);
  if (known) return;
  ctx.fillStyle = palette.card;
  ctx.fill();
  setFont(plane, '700 16px');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.attacker;
  ctx.fillText('?', x, y + 1);
}

/** A ring for each layer, outer to inner, with the interceptor's name on it. */
function paintLayers(plane: Plane, film: RaidFilm, [x, y]: Point, still: boolean): void {
  const { ctx, palette } = plane;
  setFont(plane, '600 11px');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  const layers = film.layers.length;
  film.layers.forEach(({ interceptor, kills, shots }, i) => {
    const radius = 26 + 20 * (layers - i);
    ctx.strokeStyle = withAlpha(palette.interceptor, 0.42);
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 4]);
    ctx.beginPath();
    ctx.arc(x, y, radius, 0, Math.PI * 2);
    ctx.stroke();
    ctx.setLineDash([]);
    // While the raid runs its outcome is not told ahead.
    const words = still ? `${interceptor}  ${kills} / ${shots}` : interceptor;
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3.4;
    ctx.strokeText(words, x, y + radius);
    ctx.fillStyle = palette.interceptor;
    ctx.fillText(words, x, y + radius);
  });
}

/** The bend of an arrow, always to the upper side so that it clears the labels below. */
function bow({ height }: View, from: Point, to: Point): Point {
  const far = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - Math.min(far * 0.3, height * 0.25)];
}

function paintArrow({ ctx, palette }: Plane, from: Point, to: Point, bend: Point): void {
  const back = Math.atan2(bend[1] - to[1], bend[0] - to[0]);
  const tip: Point = [to[0] + Math.cos(back) * 16, to[1] + Math.sin(back) * 16];
  ctx.strokeStyle = palette.attacker;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(from[0], from[1]);
  ctx.quadraticCurveTo(bend[0], bend[1], tip[0], tip[1]);
  ctx.stroke();
  ctx.fillStyle = palette.attacker;
  ctx.beginPath();
  ctx.moveTo(tip[0] - Math.cos(back) * 8, tip[1] - Math.sin(back) * 8);
  for (const turn of [0.5, -0.5]) ctx.lineTo(tip[0] + Math.cos(back + turn) * 12, tip[1] + Math.sin(back + turn) * 12);
  ctx.fill();
}

/** The raid's own sentence, on the map for as long as the diagram stands. Words come from the page, never from here. */
function paintCaption(plane: Plane, { caption, title }: RaidFilm): void {
  const { ctx, palette, view } = plane;
  setFont(plane, '600 14px');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const lines = wrap(ctx, caption || title, Math.min(520, view.width - 60));
  const width = Math.max(...lines.map((line) => ctx.measureText(line).width)) + 32;
  const height = lines.length * 20 + 18;
  const [x, y] = [view.width / 2, view.height - height - 18];
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y, width, height, 8);
  ctx.fillStyle = withAlpha(palette.card, 0.94);
  ctx.fill();
  ctx.strokeStyle = palette.cardLine;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = palette.text;
  lines.forEach((line, i) => void ctx.fillText(line, x, y + 19 + i * 20));
}

/** Breaks a sentence at its spaces into lines no wider than `width`. */
function wrap(ctx: CanvasRenderingContext2D, words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && ctx.measureText(`${last} ${word}`).width <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Figures of a still diagram at the target: launched, stopped, through. The caption says them in words. */
function paintFigures(plane: Plane, film: RaidFilm, [x, y]: Point): void {
  const { ctx, palette } = plane;
  const launched = film.salvo.reduce((sum, { count }) => sum + count, 0);
  const stopped = film.layers.reduce((sum, { kills }) => sum + kills, 0);
  setFont(plane, '700 14px');
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  const parts: [string, string][] = [
    [`${launched} \u25b8`, palette.attacker],
    [`${stopped} \u2298`, palette.interceptor],
    [`${film.leaked} \u25be`, palette.mark],
  ];
  const widths = parts.map(([words]) => ctx.measureText(words).width);
  const width = widths.reduce((sum, one) => sum + one, 0) + 18 * parts.length + 6;
  let left = x - width / 2;
  const top = y - 58 - 20 * film.layers.length;
  ctx.beginPath();
  ctx.roundRect(left, top - 14, width, 28, 7);
  ctx.fillStyle = withAlpha(palette.card, 0.94);
  ctx.fill();
  left += 12;
  parts.forEach(([words, colour], i) => {
    ctx.fillStyle = colour;
    ctx.fillText(words, left, top + 0.5);
    left += (widths[i] ?? 0) + 18;
  });
}
