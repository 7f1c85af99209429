import { type Box, toScreen, type View } from './camera-view.ts';
import { FRONT_SHAPES } from './front-shapes.ts';
import { AROUND, type LabelRequest, layoutLabels, type PlacedLabel } from './label-layout.ts';
import { FONTS, type Measure } from './label-requests.ts';
import type { MapFront } from './model.ts';

interface Chips {
  view: View;
  bounds: Box;
  fronts: readonly MapFront[];
  measure: Measure;
}

/** Short words on a narrow window, full names on a wide one. */
export const chipText = (front: { short: string; name: string }, view: View): string =>
  view.width < 820 ? front.short : front.name;

/** Size of a front's chip: its words, three pips and the activity sign. */
const chipWidth = (text: string, measure: Measure): number => measure(text, FONTS.chip) + 62;

/** Steps (CSS px) by which a chip may leave its usual spot to stay in the window. */
const CHIP_SHIFTS = [
  [0, 0],
  [-50, 0],
  [50, 0],
  [0, 40],
  [0, -40],
  [-90, 30],
  [90, 30],
] as const;

/** Chips go inside the window if they can, else into the painted margin. */
export function layoutChips(asked: Chips, obstacles: readonly Box[]): PlacedLabel[] {
  const { view, bounds } = asked;
  const requests = chipRequests(asked);
  const placed: PlacedLabel[] = [];
  const visible = { x: 0, y: 0, width: view.width, height: view.height };
  for (const [dx, dy] of CHIP_SHIFTS) {
    const open = requests.filter(({ id }) => placed.every((chip) => chip.id !== id));
    const shifted = open.map((request) => ({ ...request, x: request.x + dx, y: request.y + dy }));
    placed.push(...layoutLabels(shifted, [...obstacles, ...placed], visible));
  }
  const rest = requests.filter(({ id }) => placed.every((chip) => chip.id !== id));
  return [...placed, ...layoutLabels(rest, [...obstacles, ...placed], bounds)];
}

function chipRequests({ view, fronts, measure }: Chips): LabelRequest[] {
  return fronts.map((front) => {
    const [atX, atY] = toScreen(view, FRONT_SHAPES[front.id].chip);
    const width = chipWidth(chipText(front, view), measure);
    const [x, y] = [keepIn(atX, width / 2 + 6, view.width), keepIn(atY, 17, view.height)];
    return {
      id: front.id,
      x,
      y,
      width,
      height: 22,
      gap: 16,
      priority: front.norm + (front.active ? 4 : 0),
      sides: ['over', ...AROUND],
    };
  });
}

/** A chip that would be cut by the window's side moves in; one that lies well outside stays there. */
function keepIn(value: number, half: number, size: number): number {
  const inside = Math.max(half, Math.min(size - half, value));
  return Math.abs(inside - value) < half + 60 ? inside : value;
}
