import { ATLAS } from './atlas.ts';
import { blend, CORE, clampView, fitZoom, toScreen, toWorld, type View, zoomAt } from './camera-view.ts';
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
import type { Point } from './region.ts';
import { tablePainter } from './table-painter.ts';
import { watchWindow } from './watch-window.ts';

/** The pictures are painted anew this long after the last pan or zoom step. */
const SETTLE_MS = 120;
const GLIDE_MS = 420;
/** How far from a mark's middle a press still means it, CSS px. */
const REACH = 20;
/** Closest zoom that `focusPlace` brings about by itself. */
const FOCUS_ZOOM = 1.6;

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
  const paint = tablePainter({ stage, paths, palette, face: getComputedStyle(wrapper).fontFamily || 'sans-serif' });
  const moving = movers(scene, region, palette, opts.reducedMotion);
  const ring = scene.add.image(0, 0, ATLAS, 'ring').setDepth(15).setTint(tintOf(palette.selected)).setVisible(false);
  const stop = new AbortController();

  let model: MapModel = opts.model;
  let view = fitted();
  let layout: Layout | null = null;
  let paintedAt = view;
  let settleIn = 0;
  let glide: { from: View; to: View; time: number } | null = null;
  let show: Showing | null = null;
  let backdrop: Backdrop | null = null;
  /** Where the player was before the first of a row of raids. */
  let home: View | null = null;
  let hovered: string | null = null;
  let [idleFrames, frameAt] = [0, performance.now()];
  let destroyed = false;

  function fitted(): View {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    return clampView(
      { x: CORE.x + CORE.width / 2, y: CORE.y + CORE.height / 2, zoom: fitZoom(width, height), width, height },
      region,
    );
  }
  function wake(): void {
    idleFrames = 0;
    if (destroyed || game.loop.running) return;
    frameAt = performance.now();
    game.loop.wake();
  }
  function look(next: View, paintIn = SETTLE_MS): void {
    view = clampView(next, region);
    settleIn = paintIn;
    wake();
  }
  function glideTo(next: View): void {
    const to = clampView(next, region);
    if (opts.reducedMotion) look(to, 0);
    else {
      glide = { from: view, to, time: 0 };
      wake();
    }
  }

  function frame(): void {
    const now = performance.now();
    // Phaser smooths its own delta; a raid must last as long on a slow machine.
    const ms = Math.min(400, now - frameAt);
    frameAt = now;
    advanceGlide(Math.min(ms, 100));
    repaint(ms);
    scene.cameras.main.setZoom(view.zoom * stage.ratio).centerOn(view.x, view.y);
    if (!glide) show?.advance(ms);
    moving.draw(Math.min(ms, 100), 1 / view.zoom, model.lanes, glide ? null : show);
    ring.setScale(1 / (2 * view.zoom));
    const busy = glide !== null || show !== null || settleIn >= 0 || moving.moving();
    idleFrames = busy ? 0 : idleFrames + 1;
    if (idleFrames > 2 && !destroyed) game.loop.sleep();
  }
  function advanceGlide(ms: number): void {
    if (!glide) return;
    glide.time += ms;
    const t = Math.min(1, glide.time / GLIDE_MS);
    view = t < 1 ? blend(glide.from, glide.to, t) : glide.to;
    if (t >= 1) glide = null;
    settleIn = glide ? SETTLE_MS : 0;
  }
  function repaint(ms: number): void {
    const due = settleIn >= 0 && settleIn < ms;
    settleIn = Math.max(-1, settleIn - ms);
    const stretched = view.zoom / paintedAt.zoom;
    // A long gesture outruns the painted margin: paint on the way, but not every frame.
    if (layout !== null && !due && stretched < 1.7 && stretched > 0.6) return;
    layout = paint({ view, model, backdrop });
    paintedAt = view;
    settleIn = -1;
    markHovered();
    opts.onView?.(screenPoints(layout, view));
  }

  /** The place under a window point. Marks stand where they were painted; the view may have moved since. */
  const placeAt = (at: Point): string | null =>
    layout ? nearestMark(layout.at, toScreen(paintedAt, toWorld(view, at)), REACH) : null;
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
    home ??= glide?.to ?? view;
    const best = clampView(filmView(view, ground), region);
    const placed = { ...ground, px: 1 / best.zoom };
    const current = showing(film, scriptOf(film, placed), { still: opts.reducedMotion, speed, onTick });
    show = current;
    backdrop = { film, ground: placed, known: ground.known, still: opts.reducedMotion };
    if (same(best, view)) look(view, 0);
    else glideTo(best);
    await current.done;
    if (show !== current) return;
    const back = { ...home, width: view.width, height: view.height };
    [show, backdrop, home] = [null, null, null];
    if (destroyed) return;
    // Back to where the player was, unless they moved the map themselves meanwhile.
    const unmoved = same(glide?.to ?? view, best);
    look(view, 0);
    if (unmoved && !same(back, best)) glideTo(back);
  }

  function resize(width: number, height: number): void {
    const whole = Math.abs(view.zoom - fitZoom(view.width, view.height)) < 0.01;
    glide = null;
    resizeStage(stage, width, height);
    look(whole ? fitted() : { ...view, width, height }, 0);
    layout = null;
  }
  watchWindow(host, { resize, visible: (visible) => (visible ? wake() : show?.finish()) }, stop.signal);

  const centre = (): Point => [view.width / 2, view.height / 2];
  const unlisten = listen(wrapper, {
    pan(dx, dy) {
      glide = null;
      look({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom });
    },
    zoom(factor, at) {
      glide = null;
      look(zoomAt(view, factor, at ?? centre()));
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
      if (!glide) look(view, 0);
    },
    play,
    setSpeed: (speed) => show?.setSpeed(speed),
    skip: () => show?.finish(),
    fit: () => glideTo(fitted()),
    zoomBy: (factor) => glideTo(zoomAt(glide?.to ?? view, factor, centre())),
    focusPlace(id) {
      const spot = region.places.find((place) => place.id === id);
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
