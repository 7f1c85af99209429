import { type Box, toScreen, type View } from './camera-view.ts';
import { type Anchored, declutter } from './declutter.ts';
import { FRONT_SHAPES } from './front-shapes.ts';
import { AROUND, type LabelRequest, layoutLabels, type PlacedLabel } from './label-layout.ts';
import type { MapModel, MapPlace, MapUnit } from './model.ts';
import type { Point, RegionData } from './region.ts';

/** CSS px between two marks: room for a 24 px target each. */
export const MARK_GAP = 26;
export const MARK_RADIUS = 9;
export const COUNTER = { width: 36, height: 22, step: 4 } as const;
/** Counters shrink a little on the whole map, where the places crowd. */
export const counterScale = (view: View): number => (view.zoom < 0.85 ? 0.84 : 1);

export interface Mark {
  place: MapPlace;
  label: string;
  zone: boolean;
  /** Where it is drawn and where it truly is, CSS px of the window. */
  at: Point;
  true: Point;
}
export interface UnitStack {
  key: string;
  units: MapUnit[];
  box: Box;
  /** The mark it belongs to. */
  at: Point;
}
export interface Layout {
  marks: Mark[];
  at: Map<string, Point>;
  stacks: UnitStack[];
  /** Marks whose counters found no room: the number of units shown as a badge. */
  badges: { at: Point; count: number }[];
  labels: PlacedLabel[];
  chips: PlacedLabel[];
  countries: PlacedLabel[];
}
export type Measure = (text: string, font: string) => number;

export const FONTS = {
  place: '600 12px',
  zone: 'italic 500 12px',
  chip: '700 12px',
  country: '600 13px',
} as const;

/** Short words on a narrow window, full names on a wide one. */
export const chipText = (front: { id: string; name: string }, view: View): string =>
  view.width < 820 ? front.id : front.name;

/** Size of a front's chip: its words, three pips and the activity sign. */
const chipWidth = (text: string, measure: Measure): number => measure(text, FONTS.chip) + 62;

function marksOf(view: View, model: MapModel, region: RegionData): Mark[] {
  const known = new Map(region.places.map((place) => [place.id, place]));
  const shown = model.places.flatMap((place) => {
    const spot = known.get(place.id);
    return spot ? [{ place, spot }] : [];
  });
  const anchors = shown.map(({ place, spot }): Anchored => {
    const [x, y] = toScreen(view, spot.at);
    return { id: place.id, x, y };
  });
  const at = declutter(anchors, MARK_GAP);
  return shown.map(({ place, spot }, i) => {
    const anchor = anchors[i] ?? { x: 0, y: 0 };
    return {
      place,
      label: spot.short,
      zone: spot.zone,
      at: at.get(place.id) ?? [anchor.x, anchor.y],
      true: [anchor.x, anchor.y],
    };
  });
}

/** Units that stand together, by place, seat and kind. */
function groups(units: readonly MapUnit[]): Map<string, MapUnit[]> {
  const by = new Map<string, MapUnit[]>();
  for (const unit of units) {
    const key = `${unit.place}|${unit.seat}|${unit.kind}`;
    by.set(key, [...(by.get(key) ?? []), unit]);
  }
  return by;
}

/** Everything that stands still on the map at one view: marks apart, counters beside them, labels without overlap. `bounds` is the painted part of the plane in CSS px. */
export function layoutMap(
  view: View,
  bounds: Box,
  model: MapModel,
  region: RegionData,
  { measure, keepClear = [] }: { measure: Measure; keepClear?: readonly Box[] },
): Layout {
  const marks = marksOf(view, model, region);
  const at = new Map(marks.map((mark) => [mark.place.id, mark.at]));
  const obstacles: Box[] = [
    ...keepClear,
    ...marks.map(({ at: [x, y] }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 })),
  ];
  const chips = layoutChips(view, bounds, chipRequests(view, model, measure), obstacles);
  obstacles.push(...chips);
  // What the player is asked to look at, and the cities people steer by, get their names before the counters get their room.
  const early = (mark: Mark): boolean =>
    mark.place.selected ||
    mark.place.target ||
    mark.place.marks > 0 ||
    ['city', 'nuclear_site'].includes(mark.place.kind);
  const first = layoutLabels(
    marks.filter(early).map((mark) => labelRequest(mark, view, measure)),
    obstacles,
    bounds,
  );
  obstacles.push(...first);
  const { stacks, badges } = layoutStacks(view, model, region, at, obstacles, bounds);
  obstacles.push(...stacks.map(({ box }) => box));
  const rest = layoutLabels(
    marks.filter((mark) => !early(mark)).map((mark) => labelRequest(mark, view, measure)),
    obstacles,
    bounds,
  );
  obstacles.push(...rest);
  return {
    marks,
    at,
    stacks,
    badges,
    labels: [...first, ...rest],
    chips,
    countries: layoutLabels(countryRequests(view, region, measure), obstacles, bounds),
  };
}

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
function layoutChips(
  view: View,
  bounds: Box,
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
): PlacedLabel[] {
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

function chipRequests(view: View, model: MapModel, measure: Measure): LabelRequest[] {
  return model.fronts.map((front) => {
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

function labelRequest(mark: Mark, view: View, measure: Measure): LabelRequest {
  const { place, zone } = mark;
  const weight = { city: 3, nuclear_site: 3, air_base: 2, port: 1, oil_plant: 1 }[place.kind] ?? 0;
  const width = measure(mark.label, zone ? FONTS.zone : FONTS.place) + 4;
  const priority = (place.selected ? 100 : 0) + (place.target ? 50 : 0) + place.marks * 4 + weight - (zone ? 2 : 0);
  return {
    id: place.id,
    x: mark.at[0],
    y: mark.at[1],
    width,
    height: view.zoom > 2.5 ? 16 : 14,
    gap: 12,
    priority,
    sides: AROUND,
  };
}

function layoutStacks(
  view: View,
  model: MapModel,
  region: RegionData,
  at: ReadonlyMap<string, Point>,
  obstacles: readonly Box[],
  bounds: Box,
): Pick<Layout, 'stacks' | 'badges'> {
  const stacks: UnitStack[] = [];
  const badges = new Map<string, { at: Point; count: number }>();
  const taken = [...obstacles];
  const box = region.insets.find(({ id }) => id === 'box');
  for (const [key, units] of groups(model.units)) {
    const place = units[0]?.place ?? '';
    const spot = place === 'box' && box ? toScreen(view, box.at) : at.get(place);
    if (!spot) continue;
    const [extra, scale] = [Math.min(2, units.length - 1) * COUNTER.step, counterScale(view)];
    const request: LabelRequest = {
      id: key,
      x: spot[0],
      y: spot[1],
      width: (COUNTER.width + extra + 2) * scale,
      height: (COUNTER.height + extra + 2) * scale,
      gap: 12,
      priority: 0,
      sides: AROUND,
    };
    const tries = [request, { ...request, gap: 38 }, { ...request, gap: 52 }];
    const found = tries.reduce<PlacedLabel | undefined>(
      (done, attempt) => done ?? layoutLabels([attempt], taken, bounds)[0],
      undefined,
    );
    if (found) {
      taken.push(found);
      stacks.push({ key, units, box: found, at: spot });
    } else badges.set(place, { at: spot, count: (badges.get(place)?.count ?? 0) + units.length });
  }
  return { stacks, badges: [...badges.values()] };
}

function countryRequests(view: View, region: RegionData, measure: Measure): LabelRequest[] {
  return region.countries.flatMap(({ id, name, label }) => {
    if (!label) return [];
    const [x, y] = toScreen(view, label.at);
    const width = measure(name.toUpperCase(), FONTS.country) * 1.35;
    // A name wider than its country says nothing.
    if (width > label.room * view.zoom * 3.4) return [];
    return [{ id, x, y, width, height: 16, gap: 14, priority: label.room, sides: ['over', 'above', 'below'] as const }];
  });
}
