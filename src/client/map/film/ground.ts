import { type Box, boxOf, frame, toScreen, type View } from '../camera-view.ts';
import { FRONT_SHAPES } from '../front-shapes.ts';
import type { MapModel, RaidFilm } from '../model.ts';
import type { Point, RegionData } from '../region.ts';
import type { Ground } from './timeline.ts';

/** Where a raid starts and ends on the map; `known` is false when nobody told this seat where it came from. Null: the target is no place of the map. */
export function groundOf(
  film: RaidFilm,
  region: RegionData,
  model: MapModel,
): { origins: Point[]; target: Point; known: boolean } | null {
  const at = new Map(region.places.map((place) => [place.id, place.at]));
  const target = at.get(film.to);
  if (!target) return null;
  const origins = film.from.map((id) => at.get(id)).filter((point) => point !== undefined);
  if (origins.length > 0) return { origins, target, known: true };
  const front = model.places.find(({ id }) => id === film.to)?.front ?? null;
  const [dx, dy] =
    front !== null && front in FRONT_SHAPES ? FRONT_SHAPES[front as keyof typeof FRONT_SHAPES].unknownFrom : [0, -1];
  const far = 150 / (Math.hypot(dx, dy) || 1);
  return { origins: [[target[0] + dx * far, target[1] + dy * far]], target, known: false };
}

/** The view a raid is best seen in: unchanged when both ends are in the window and far enough apart, else framed round them. */
export function filmView(view: View, ground: Pick<Ground, 'origins' | 'target'>): View {
  const ends = [...ground.origins, ground.target];
  const target = toScreen(view, ground.target);
  const margin = Math.min(110, view.width / 5, view.height / 5);
  const inside = ends
    .map((end) => toScreen(view, end))
    .every(([x, y]) => x > margin && y > margin && x < view.width - margin && y < view.height - margin);
  const apart = Math.max(...ground.origins.map((origin) => distance(toScreen(view, origin), target)));
  if (inside && apart > Math.min(260, view.width * 0.3)) return view;
  // Far enough out to keep the neighbourhood in sight, close enough to tell the two ends apart.
  const far = Math.max(1, ...ground.origins.map((origin) => distance(origin, ground.target)));
  return frame(
    view,
    arcBox(ends),
    margin,
    Math.min(4.5, Math.max(0.8, (Math.min(view.width, view.height) * 0.55) / far)),
  );
}

/** The ends with headroom for the arcs, which rise by about a third of the distance. */
function arcBox(ends: readonly Point[]): Box {
  const box = boxOf(ends);
  const rise = 0.22 * Math.hypot(box.width, box.height);
  return { ...box, y: box.y - rise, height: box.height + rise };
}

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
