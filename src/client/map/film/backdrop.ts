import { toScreen, type View } from '../camera-view.ts';
import { setFont } from '../paint/words.ts';
import { inWindow, type Plane } from '../paint/plane.ts';
import { withAlpha } from '../palette.ts';
import type { RaidFilm } from '../model.ts';
import type { Point } from '../region.ts';
import type { Ground } from './timeline.ts';

export interface Backdrop {
  film: RaidFilm;
  ground: Ground;
  known: boolean;
  /** Reduced motion: arrows and counts instead of movement. */
  still: boolean;
}

/** What stands still behind a raid: where it comes from, the layers round the target, and in a still diagram the arrows and counts. */
export function paintBackdrop(plane: Plane, { film, ground, known, still }: Backdrop): void {
  inWindow(plane);
  const target = toScreen(plane.view, ground.target);
  const origins = ground.origins.map((origin) => toScreen(plane.view, origin));
  for (const origin of origins) paintOrigin(plane, origin, known);
  paintLayers(plane, film, target);
  if (!still) return;
  for (const origin of origins) paintArrow(plane, origin, target, bow(plane.view, origin, target));
  paintCounts(plane, film, origins[0] ?? target, target);
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
  setFont(plane, '700 16px');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = palette.attacker;
  ctx.fillText('?', x, y + 1);
}

/** A ring for each layer, outer to inner, with the interceptor's name on it. */
function paintLayers(plane: Plane, film: RaidFilm, [x, y]: Point): void {
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
    const words = `${interceptor}  ${kills} / ${shots}`;
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

/** Plain figures: launched beside the origin; failed, stopped, through and hits above the target. */
function paintCounts(plane: Plane, film: RaidFilm, from: Point, to: Point): void {
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  const launched = sum(film.salvo.map(({ count }) => count));
  const failed = sum(film.salvo.map((salvo) => salvo.failed));
  const stopped = sum(film.layers.map(({ kills }) => kills));
  paintTag(plane, [from[0], from[1] - 32], `${launched} ▲`, plane.palette.attacker);
  const words = [`${launched} ▲`, ...(failed > 0 ? [`${failed} –`] : []), `${stopped} ⊘`, `${film.leaked} ▼`, `${film.hits} ✕`].join('   ');
  paintTag(plane, [to[0], to[1] - 44 - 20 * film.layers.length], words, plane.palette.text);
}

function paintTag(plane: Plane, [x, y]: Point, words: string, colour: string): void {
  const { ctx, palette } = plane;
  setFont(plane, '700 13px');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const width = ctx.measureText(words).width + 20;
  ctx.beginPath();
  ctx.roundRect(x - width / 2, y - 13, width, 26, 6);
  ctx.fillStyle = withAlpha(palette.card, 0.94);
  ctx.fill();
  ctx.strokeStyle = palette.cardLine;
  ctx.lineWidth = 1;
  ctx.stroke();
  ctx.fillStyle = colour;
  ctx.fillText(words, x, y + 0.5);
}
