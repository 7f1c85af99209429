import { ATLAS } from './atlas.ts';
import { createCamera } from './camera.ts';
import {
  above,
  below,
  clampView,
  fitZoom,
  homeView,
  TABLE,
  toScreen,
  toWorld,
  type View,
  zoomAt,
} from './camera-view.ts';
import { nearestMark } from './declutter.ts';
import type { Backdrop } from './film/backdrop.ts';
import { filmView, groundOf } from './film/ground.ts';
import { scriptOf } from './film/timeline.ts';
import { resizeStage, type Stage, stopStage } from './game.ts';
import { listen } from './gestures.ts';
import type { Layout } from './layout.ts';
import type { FilmTick, MapHandle, MapModel, MapOptions, RaidFilm, ScreenPoint } from './model.ts';
import { movers } from './movers.ts';
import type { RegionPaths } from './paint/plane.ts';
import { paletteOf, tintOf } from './palette.ts';
import { type Showing, showing } from './player.ts';
import { padFor } from './raster.ts';
import type { Point } from './region.ts';
import { tablePainter } from './table-painter.ts';
import { watchWindow } from './watch-window.ts';

/** How far from a mark's middle a press still means it, CSS px. */
const REACH = 20;
/** Closest zoom that `focusPlace` brings about by itself. */
const FOCUS_ZOOM = 1.6;
/** In a window narrower than this the whole table is a heap of marks: the map opens on the seat's own area, CSS px. */
const NARROW = 640;
/** Pictures shrunk further than this would show their edges: their margin is a sixth of the window. */
const SHRUNK = 0.8;
/** How far and how close the seat's own area may be shown on opening. */
const HOME_ZOOM = [0.45, 0.85] as const;

interface Parts {
  wrapper: HTMLElement;
  host: HTMLElement;
  stage: Stage;
  opts: MapOptions;
  paths: RegionPaths;
}

/** The live map: holds the view and the model, repaints when they settle, plays raids, sleeps when nothing moves. */
export function tableMap({ wrapper, host, stage, opts, paths }: Parts): { frame(): void; handle: MapHandle } {
  const { scene, game } = stage;
  const { region } = paths;
  const palette = paletteOf(opts.theme);
  const face = getComputedStyle(wrapper).fontFamily || 'sans-serif';
  const paint = tablePainter({ stage, paths, palette, face, corner: opts.corner });
  const moving = movers(scene, region, palette, opts.reducedMotion);
  const ring = scene.add.image(0, 0, ATLAS, 'ring').setDepth(15).setTint(tintOf(palette.selected)).setVisible(false);
  const stop = new AbortController();

  const foot = opts.foot ?? 0;
  const camera = createCamera(opening(), region, opts.reducedMotion);

  let model: MapModel = opts.model;
  let layout: Layout | null = null;
  let paintedAt = camera.view;
  let show: Showing | null = null;
  let backdrop: Backdrop | null = null;
  /** Where the player was before the first of a row of raids. */
  let home: View | null = null;
  /** Frames the raid being shown in a window of the current size. */
  let frameRaid: ((view: View) => View) | null = null;
  let hovered: string | null = null;
  let [idleFrames, frameAt] = [0, performance.now()];
  let destroyed = false;

  function fitted(): View {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    const middle = { x: TABLE.x + TABLE.width / 2, y: TABLE.y + TABLE.height / 2 };
    return clampView({ ...middle, zoom: fitZoom(width, height), width, height }, region);
  }
  /** What the map shows first: all of it, or in a narrow window the places where the seat's own units stand. */
  function opening(): View {
    const whole = fitted();
    if (whole.width >= NARROW) return whole;
    const own = opts.model.units.filter(({ seat, place }) => seat === opts.model.homeSeat && place !== 'box');
    const spots = region.places.filter(({ id }) => own.some(({ place }) => place === id)).map(({ at }) => at);
    return spots.length === 0 ? whole : clampView(homeView(whole, spots, HOME_ZOOM), region);
  }
  function wake(): void {
    idleFrames = 0;
    if (destroyed || game.loop.running) return;
    frameAt = performance.now();
    game.loop.wake();
  }
  function look(next: View, paintIn?: number): void {
    camera.look(next, paintIn);
    wake();
  }
  function glideTo(next: View): void {
    camera.glideTo(next);
    wake();
  }

  function frame(): void {
    const now = performance.now();
    // Phaser smooths its own delta; a raid must last as long on a slow machine.
    const ms = Math.min(400, now - frameAt);
    frameAt = now;
    const due = camera.advance(Math.min(ms, 100));
    if (due || layout === null || outrun()) paintAll();
    const { view, gliding } = camera;
    scene.cameras.main.setZoom(view.zoom * stage.ratio).centerOn(view.x, view.y);
    if (!gliding) show?.advance(ms);
    moving.draw(Math.min(ms, 100), 1 / view.zoom, model.lanes, gliding ? null : show);
    ring.setScale(1 / (2 * view.zoom));
    const flying = show !== null && !show.still;
    idleFrames = camera.busy || flying || moving.moving() ? 0 : idleFrames + 1;
    if (idleFrames > 2 && !destroyed) game.loop.sleep();
  }
  /** Whether a long gesture has left the painted margin or stretched the pictures too far: then they are painted on the way. */
  function outrun(): boolean {
    const { view } = camera;
    const stretched = view.zoom / paintedAt.zoom;
    const strayed = Math.max(Math.abs(view.x - paintedAt.x), Math.abs(view.y - paintedAt.y)) * view.zoom;
    return stretched > 1.7 || stretched < SHRUNK || strayed > Math.max(40, padFor(view, stage.ratio));
  }
  function paintAll(): void {
    const { view } = camera;
    layout = paint({ view, model, backdrop });
    paintedAt = view;
    markHovered();
    opts.onView?.(screenPoints(layout, view));
  }

  /** The place under a window point. Marks stand where they were painted; the view may have moved since. */
  const placeAt = (at: Point): string | null =>
    layout ? nearestMark(layout.at, toScreen(paintedAt, toWorld(camera.view, at)), REACH) : null;
  function hover(at: Point | null): void {
    const id = at && placeAt(at);
    if (id === hovered) return;
    hovered = id;
    host.style.cursor = id ? 'pointer' : 'grab';
    markHovered();
    opts.onHover?.(id);
    wake();
  }
  function markHovered(): void {
    const mark = hovered === null ? undefined : layout?.at.get(hovered);
    ring.setVisible(mark !== undefined);
    if (mark) ring.setPosition(...toWorld(paintedAt, mark));
  }

  async function play(film: RaidFilm, { speed, onTick }: Parameters<MapHandle['play']>[1]): Promise<void> {
    show?.finish();
    const ground = groundOf(film, region, model);
    if (destroyed || !ground || document.hidden) return void onTick?.(totals(film));
    home ??= camera.aim;
    frameRaid = (view) => clampView(below(filmView(above(view, foot), ground), foot), region);
    const best = frameRaid(camera.view);
    const placed = { ...ground, px: 1 / best.zoom };
    const current = showing(film, scriptOf(film, placed), { still: opts.reducedMotion, speed, onTick });
    show = current;
    backdrop = { film, ground: placed, known: ground.known, still: opts.reducedMotion };
    if (same(best, camera.view)) camera.refresh();
    else camera.glideTo(best);
    wake();
    await current.done;
    if (show !== current) return;
    const { width, height } = camera.view;
    const back = home && isWhole(home) ? fitted() : { ...(home ?? best), width, height };
    [show, backdrop, home, frameRaid] = [null, null, null, null];
    if (destroyed) return;
    // Back to where the player was, unless they moved the map themselves meanwhile.
    const unmoved = same(camera.aim, best);
    camera.refresh();
    wake();
    if (unmoved && !same(back, best)) glideTo(back);
  }

  function resize(width: number, height: number): void {
    const { view } = camera;
    const whole = isWhole(view);
    resizeStage(stage, width, height);
    const sized = { ...view, width, height };
    look(frameRaid ? frameRaid(sized) : whole ? fitted() : sized, 0);
    layout = null;
  }
  watchWindow(host, { resize, visible: (visible) => (visible ? wake() : show?.finish()) }, stop.signal);

  const centre = (): Point => [camera.view.width / 2, camera.view.height / 2];
  const unlisten = listen(wrapper, {
    pan(dx, dy) {
      const { view } = camera;
      look({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom });
    },
    zoom(factor, at) {
      look(zoomAt(camera.view, factor, at ?? centre()));
    },
    tap(at) {
      const id = placeAt(at);
      if (id) opts.onPlace(id);
    },
    hover,
    fit: () => glideTo(fitted()),
  });
  host.style.cursor = 'grab';

  const handle: MapHandle = {
    update(next) {
      if (JSON.stringify(next.lanes) !== JSON.stringify(model.lanes)) moving.sail();
      model = next;
      camera.refresh();
      wake();
    },
    play,
    setSpeed: (speed) => show?.setSpeed(speed),
    skip: () => show?.finish(),
    fit: () => glideTo(fitted()),
    zoomBy: (factor) => glideTo(zoomAt(camera.aim, factor, centre())),
    focusPlace(id) {
      const spot = region.places.find((place) => place.id === id);
      const { view } = camera;
      if (spot) glideTo({ ...view, x: spot.at[0], y: spot.at[1], zoom: Math.max(view.zoom, FOCUS_ZOOM) });
    },
    async destroy() {
      if (destroyed) return;
      destroyed = true;
      show?.finish();
      stop.abort();
      unlisten();
      await stopStage(stage);
    },
  };
  return { frame, handle };
}

const isWhole = ({ zoom, width, height }: View): boolean => Math.abs(zoom - fitZoom(width, height)) < 0.01;

const same = (a: View, b: View): boolean =>
  Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5 && Math.abs(a.zoom - b.zoom) < 0.001;

function screenPoints({ marks }: Layout, { width, height }: View): Record<string, ScreenPoint> {
  return Object.fromEntries(
    marks.map(({ place, at: [x, y] }) => [place.id, { x, y, visible: x >= 0 && y >= 0 && x <= width && y <= height }]),
  );
}

const totals = (film: RaidFilm): FilmTick => ({
  attackerUsd: film.attackerCostUsd,
  defenderUsd: film.defenderCostUsd,
  stopped: film.layers.reduce((sum, { kills }) => sum + kills, 0),
  leaked: film.leaked,
});
