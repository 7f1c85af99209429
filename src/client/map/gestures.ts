import type { Point } from './region.ts';

export interface GestureTarget {
  /** Moves the map by CSS px. */
  pan(dx: number, dy: number): void;
  /** Zooms by a factor; the plane's point under `at` (CSS px of the wrapper, null: its middle) stays where it is. */
  zoom(factor: number, at: Point | null): void;
  tap(at: Point): void;
  hover(at: Point | null): void;
  fit(): void;
}

/** A press that moves less than this (CSS px) is a tap. */
const TAP_SLOP = 6;
const KEY_PAN = 80;
const KEY_ZOOM = 1.3;
/** The page's own controls inside the wrapper keep their pointer events; the list of places laid over the map lets them through. */
const CONTROLS = 'button, a, input, select, textarea, summary, [role="button"], [data-map-ignore]';
const MIRROR = '[data-map-mirror]';

const within = (event: Event, selector: string): boolean =>
  event.target instanceof Element && event.target.closest(selector) !== null;
const isControl = (event: Event): boolean => within(event, CONTROLS) && !within(event, MIRROR);
const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
const spreadOf = ([a, b]: readonly Point[]): number => (a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0);

/** Drag, wheel, pinch and keys on the wrapper, as plain DOM events. Returns the function that takes them off again. */
export function listen(wrapper: HTMLElement, target: GestureTarget): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal };
  const pointers = new Map<number, Point>();
  let moved = 0;
  let pinched = false;
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = wrapper.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const move = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') target.hover(isControl(event) ? null : at(event));
      return;
    }
    const before = [...pointers.values()];
    pointers.set(event.pointerId, at(event));
    const now = [...pointers.values()];
    const [from, to] = [middleOf(before), middleOf(now)];
    moved += Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (now.length > 1) {
      pinched = true;
      const [was, is] = [spreadOf(before), spreadOf(now)];
      if (was > 8 && is > 8) target.zoom(is / was, to);
    }
    if (moved > TAP_SLOP || pinched) target.pan(to[0] - from[0], to[1] - from[1]);
  };
  const release = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size === 0 && !pinched && moved <= TAP_SLOP && event.type === 'pointerup') target.tap(at(event));
  };
  wrapper.addEventListener(
    'pointerdown',
    (event) => {
      if (isControl(event) || event.button > 0) return;
      if (pointers.size === 0) [moved, pinched] = [0, false];
      pointers.set(event.pointerId, at(event));
      wrapper.setPointerCapture(event.pointerId);
    },
    options,
  );
  wrapper.addEventListener('pointermove', move, options);
  for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    wrapper.addEventListener(type, release, options);
  wrapper.addEventListener('pointerleave', () => target.hover(null), options);
  wrapper.addEventListener('wheel', (event) => wheel(event, at(event), target), { ...options, passive: false });
  wrapper.addEventListener('keydown', (event) => key(event, wrapper, target), options);
  return () => stop.abort();
}

function wheel(event: WheelEvent, at: Point, target: GestureTarget): void {
  if (within(event, '[data-map-ignore], select, textarea')) return;
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  // A pinch on a touch pad arrives as a wheel with Ctrl and small steps.
  const step = Math.max(-240, Math.min(240, event.deltaY * lines)) * (event.ctrlKey ? 0.01 : 0.0018);
  target.zoom(Math.exp(-step), at);
}

/** Only keys pressed on the wrapper itself: buttons and lists inside it keep theirs. */
function key(event: KeyboardEvent, wrapper: HTMLElement, target: GestureTarget): void {
  if (event.target !== wrapper || event.altKey || event.ctrlKey || event.metaKey) return;
  const acts: Record<string, () => void> = {
    ArrowLeft: () => target.pan(KEY_PAN, 0),
    ArrowRight: () => target.pan(-KEY_PAN, 0),
    ArrowUp: () => target.pan(0, KEY_PAN),
    ArrowDown: () => target.pan(0, -KEY_PAN),
    '+': () => target.zoom(KEY_ZOOM, null),
    '=': () => target.zoom(KEY_ZOOM, null),
    '-': () => target.zoom(1 / KEY_ZOOM, null),
    '0': () => target.fit(),
  };
  const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}
