import { type Box, toScreen, type View } from './camera-view.ts';
import { layoutChips } from './chip-layout.ts';
import { layoutStacks, type UnitStack } from './counter-layout.ts';
import { type Anchored, declutter } from './declutter.ts';
import { layoutLabels, type PlacedLabel } from './label-layout.ts';
import { countryRequests, labelRequest, type Measure } from './label-requests.ts';
import type { MapModel, MapPlace } from './model.ts';
import type { Point, RegionData } from './region.ts';

/** CSS px between two marks: room for a 24 px target each. */
export const MARK_GAP = 26;
export const MARK_RADIUS = 9;
export interface Mark {
  place: MapPlace;
  label: string;
  zone: boolean;
  /** Where it is drawn and where it truly is, CSS px of the window. */
  at: Point;
  true: Point;
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

/** Everything that stands still on the map at one view: marks apart, counters beside them, labels without overlap. `bounds` is the painted part of the plane in CSS px. */
export function layoutMap(
  view: View,
  bounds: Box,
  model: MapModel,
  { region, measure, keepClear = [] }: { region: RegionData; measure: Measure; keepClear?: readonly Box[] },
): Layout {
  const marks = marksOf(view, model, region);
  const window = { x: 2, y: 2, width: view.width - 4, height: view.height - 4 };
  const at = new Map(marks.map((mark) => [mark.place.id, mark.at]));
  const box = region.insets.find(({ id }) => id === 'box');
  const spots = box ? new Map([...at, ['box', toScreen(view, box.at)]]) : at;
  const obstacles: Box[] = [
    ...keepClear,
    ...marks.map(({ at: [x, y] }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 })),
  ];
  const chips = layoutChips({ view, bounds, fronts: model.fronts, measure }, obstacles);
  obstacles.push(...chips);
  // What the player is asked to look at, and the cities people steer by, get their names before the counters get their room.
  const early = (mark: Mark): boolean =>
    mark.place.selected ||
    mark.place.target ||
    mark.place.marks > 0 ||
    ['city', 'nuclear_site'].includes(mark.place.kind);
  const asked = marks.filter(early).map((mark) => labelRequest(mark, view, measure));
  const first = layoutLabels(asked, obstacles, bounds, window);
  // The selected and the lit are named even if the name must stand farther off.
  const nameless = new Set(marks.filter(({ place }) => place.selected || place.target).map(({ place }) => place.id));
  for (const gap of [24, 38, 54, 72, 90]) {
    for (const { id } of first) nameless.delete(id);
    const farther = asked.filter(({ id }) => nameless.has(id)).map((request) => ({ ...request, gap }));
    first.push(...layoutLabels(farther, [...obstacles, ...first], bounds, window));
  }
  obstacles.push(...first);
  const { stacks, badges } = layoutStacks({ view, bounds, units: model.units, at: spots }, obstacles);
  obstacles.push(...stacks.map(({ box }) => box));
  const rest = layoutLabels(
    marks.filter((mark) => !early(mark)).map((mark) => labelRequest(mark, view, measure)),
    obstacles,
    bounds,
    window,
  );
  obstacles.push(...rest);
  return {
    marks,
    at,
    stacks,
    badges,
    labels: [...first, ...rest],
    chips,
    countries: layoutLabels(countryRequests(view, region, measure), obstacles, bounds, window),
  };
}
