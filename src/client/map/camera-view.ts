import type { Point } from './region.ts';

/** What the window shows: the world point in its middle, CSS px per world px, and its size in CSS px. Pure data. */
export interface View {
  x: number;
  y: number;
  zoom: number;
  width: number;
  height: number;
}
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const MAX_ZOOM = 6;
const MIN_ZOOM = 0.6;
/** The whole table: every place and the boxes at the edge that stand for what lies off the map. `fit` shows all of it. */
export const TABLE: Box = { x: 20, y: 20, width: 2290, height: 1560 };

/** The zoom at which the table just fills the window. */
export const fitZoom = (width: number, height: number): number => Math.min(width / TABLE.width, height / TABLE.height);

/** The smallest zoom allowed: 0.6, or less in a window too small for that to show the whole table. */
export const minZoom = (width: number, height: number): number => Math.min(MIN_ZOOM, fitZoom(width, height));

const between = (low: number, value: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.max(low, Math.min(high, value));

/** Keeps the zoom between its bounds and the window over the world; where the world is smaller than the window it is centred. */
export function clampView(view: View, world: { width: number; height: number }): View {
  const zoom = between(minZoom(view.width, view.height), view.zoom, MAX_ZOOM);
  const [halfX, halfY] = [view.width / zoom / 2, view.height / zoom / 2];
  return {
    ...view,
    zoom,
    x: between(halfX, view.x, world.width - halfX),
    y: between(halfY, view.y, world.height - halfY),
  };
}

/** A view of the same window that holds a box of the world with `padding` CSS px round it, no closer than `closest`. */
export function frame(view: View, box: Box, padding: number, closest = MAX_ZOOM): View {
  const zoom = Math.min(
    (view.width - 2 * padding) / Math.max(1, box.width),
    (view.height - 2 * padding) / Math.max(1, box.height),
    closest,
  );
  return { ...view, zoom: Math.max(0.05, zoom), x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The upper part of a window, without the `foot` CSS px at its bottom that words are laid over. */
export const above = (view: View, foot: number): View => ({
  ...view,
  y: view.y - foot / 2 / view.zoom,
  height: view.height - foot,
});

/** The window whose upper part shows what `view` shows. */
export const below = (view: View, foot: number): View => ({
  ...view,
  y: view.y + foot / 2 / view.zoom,
  height: view.height + foot,
});

/** Zooms by a factor while the world point under a window point (CSS px) stays under it. */
export function zoomAt(view: View, factor: number, at: Point): View {
  const zoom = between(minZoom(view.width, view.height), view.zoom * factor, MAX_ZOOM);
  const [wx, wy] = toWorld(view, at);
  return { ...view, zoom, x: wx - (at[0] - view.width / 2) / zoom, y: wy - (at[1] - view.height / 2) / zoom };
}

export const toWorld = (view: View, [sx, sy]: Point): Point => [
  view.x + (sx - view.width / 2) / view.zoom,
  view.y + (sy - view.height / 2) / view.zoom,
];
export const toScreen = (view: View, [wx, wy]: Point): Point => [
  (wx - view.x) * view.zoom + view.width / 2,
  (wy - view.y) * view.zoom + view.height / 2,
];

/** Between two views of one window; zoom moves geometrically, so that the glide feels even. `t` runs 0-1. */
export function blend(from: View, to: View, t: number): View {
  const ease = t * t * (3 - 2 * t);
  const zoom = from.zoom * (to.zoom / from.zoom) ** ease;
  // Panning follows the zoom, else the aim leaves the window half-way.
  const share =
    Math.abs(to.zoom - from.zoom) < 1e-4 ? ease : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  return { ...to, zoom, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The smallest box round some points. */
export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A view of some points: all of them if that is close enough to read, else the midst of them at the least zoom. */
export function homeView(view: View, points: readonly Point[], [least, most]: readonly [number, number]): View {
  const all = frame(view, boxOf(points), 60, most);
  if (all.zoom >= least) return all;
  return { ...view, zoom: least, x: middle(points.map(([x]) => x)), y: middle(points.map(([, y]) => y)) };
}
