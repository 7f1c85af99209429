import { useRef } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import type { MapPlace, ScreenPoint } from '../../map/model.ts';

interface Props {
  places: readonly MapPlace[];
  points: Record<string, ScreenPoint>;
  /** The map is not there: the list stands by itself. */
  plain: boolean;
  onPick(id: string): void;
  onVisit(id: string | null): void;
}

const STEPS: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest place in a direction: what lies ahead counts, what lies aside counts double. */
export function neighbour(
  points: Record<string, ScreenPoint>,
  from: string,
  [dx, dy]: [number, number],
): string | null {
  const here = points[from];
  if (!here) return null;
  let best: { id: string; cost: number } | null = null;
  for (const [id, { x, y }] of Object.entries(points)) {
    const [ahead, aside] = [
      (x - here.x) * dx + (y - here.y) * dy,
      Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx),
    ];
    if (id === from || ahead <= 4 || aside > ahead * 2) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/**
 * The places of the map as real buttons, laid over the drawing where it shows them: for keys, screen readers, voice and
 * magnifiers. One stop for Tab; the arrow keys go to the nearest place in their direction.
 */
export function PlaceMirror({ places, points, plain, onPick, onVisit }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const current = useRef<string | null>(null);
  const stop =
    places.find(({ id }) => id === current.current)?.id ?? places.find(({ selected }) => selected)?.id ?? places[0]?.id;
  const move = (event: KeyboardEvent, id: string): void => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const next = neighbour(points, id, step);
    if (next) list.current?.querySelector<HTMLButtonElement>(`[data-place="${next}"]`)?.focus();
  };
  return (
    <ul ref={list} class={plain ? 'place-list' : 'place-mirror'} data-map-mirror aria-label={t('map.places')}>
      {places.map(({ id, name, hint, target, selected }) => {
        const at = points[id];
        return (
          <li key={id} style={plain || !at ? undefined : { transform: `translate(${at.x}px, ${at.y}px)` }}>
            <button
              type="button"
              data-place={id}
              tabIndex={id === stop ? 0 : -1}
              aria-pressed={selected}
              aria-label={target ? `${name}. ${t('map.place.target')}` : name}
              title={plain ? hint : undefined}
              onFocus={() => {
                current.current = id;
                onVisit(id);
              }}
              onBlur={() => onVisit(null)}
              onClick={() => onPick(id)}
              onKeyDown={(event) => move(event, id)}
            >
              {plain && name}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
