import type { Box } from './camera-view.ts';

export interface LabelRequest {
  id: string;
  /** The point the label belongs to, CSS px. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Higher is placed first. */
  priority: number;
  /** Distance from the point to the label's nearest edge. */
  gap: number;
  /** Which sides to try, in order; 'over' centres it on the point. */
  sides: readonly Side[];
}
export type Side = 'right' | 'left' | 'above' | 'below' | 'over' | 'up-right' | 'down-right' | 'up-left' | 'down-left';
export interface PlacedLabel extends Box {
  id: string;
  side: Side;
}

export const AROUND: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'up-right',
  'down-right',
  'up-left',
  'down-left',
];

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a label stands on one side of its point. */
export function boxAt({ x, y, width, height, gap }: LabelRequest, side: Side): Box {
  const [middleX, middleY] = [x - width / 2, y - height / 2];
  const near = gap * 0.75;
  switch (side) {
    case 'right':
      return { x: x + gap, y: middleY, width, height };
    case 'left':
      return { x: x - gap - width, y: middleY, width, height };
    case 'above':
      return { x: middleX, y: y - gap - height, width, height };
    case 'below':
      return { x: middleX, y: y + gap, width, height };
    case 'up-right':
      return { x: x + near, y: y - near - height, width, height };
    case 'down-right':
      return { x: x + near, y: y + near, width, height };
    case 'up-left':
      return { x: x - near - width, y: y - near - height, width, height };
    case 'down-left':
      return { x: x - near - width, y: y + near, width, height };
    default:
      return { x: middleX, y: middleY, width, height };
  }
}

const holds = (bounds: Box, box: Box): boolean =>
  box.x >= bounds.x &&
  box.y >= bounds.y &&
  box.x + box.width <= bounds.x + bounds.width &&
  box.y + box.height <= bounds.y + bounds.height;

/**
 * Greedy label placement: by falling priority each label takes the first of its sides where it lies inside `bounds` and
 * touches no obstacle and no label placed before; a label without room is left out. Placed labels never overlap. What
 * belongs to a point in the `window` stays inside it whole: the window's edge cuts no name.
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  bounds: Box,
  window: Box = bounds,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const request of [...requests].sort((a, b) => b.priority - a.priority)) {
    const room = holds(window, { x: request.x, y: request.y, width: 0, height: 0 }) ? window : bounds;
    for (const side of request.sides) {
      const box = boxAt(request, side);
      if (!holds(room, box) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ id: request.id, side, ...box });
      break;
    }
  }
  return placed;
}
