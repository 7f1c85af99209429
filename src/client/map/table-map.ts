import { ATLAS } from './atlas.ts';
import { blend, clampView, CORE, fitZoom, toScreen, type View, zoomAt } from './camera-view.ts';
import { nearestMark } from './declutter.ts';
import { type Backdrop, paintBackdrop } from './film/backdrop.ts';
import { filmView, groundOf } from './film/ground.ts';
import { drawMoment } from './film/stage.ts';
import { scriptOf } from './film/timeline.ts';
import { resizeStage, type Stage, stopStage } from './game.ts';
import { listen } from './gestures.ts';
import { type Layout, layoutMap } from './layout.ts';
import type { MapHandle, MapModel, MapOptions, RaidFilm, ScreenPoint, Speed } from './model.ts';
import { paintMarks } from './paint/marks.ts';
import { paintCounters } from './paint/counters.ts';
import { paintEdges, paintLand, paintNet } from './paint/land.ts';
import type { Plane, RegionPaths } from './paint/plane.ts';
import { paintFronts, paintInsets, paintLanes } from './paint/regions.ts';
import { paintChipLines, paintChips, paintCountryNames, paintPlaceNames } from './paint/words.ts';
import { paletteOf, tintOf } from './palette.ts';
import { type Showing, showing } from './player.ts';
import { padFor, raster } from './raster.ts';
import type { Point } from './region.ts';
import { shipsOf } from './ships.ts';
import { spritePool } from './sprites.ts';

const SETTLE_MS = 120;
const GLIDE_MS = 420;
/** After a change the ships sail this long, then lie still and the loop sleeps. */
const SAIL_MS = 5000;
const REACH = 20;

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
  const names = new Map(region.countries.map(({ id, name }) => [id, name]));
  const base = raster(scene, 'map-base', -10);
  const overlay = raster(scene, 'map-overlay', 10);
  const ships = spritePool(scene, 0, 80);
  const raid = spritePool(scene, 20, 600);
  const ring = scene.add.image(0, 0, ATLAS, 'ring').setDepth(15).setTint(tintOf(palette.selected)).setVisible(false);
  const measurer = document.createElement('canvas').getContext('2d');

  let model: MapModel = opts.model;
  let view = fitted();
  let layout: Layout | null = null;
  let show: Showing | null = null;
  let backdrop: Backdrop | null = null;
  let glide: { from: View; to: View; time: number } | null = null;
  let hovered: string | null = null;
  let paintedAt = view;
  let settleIn = 0;
  let sailing = opts.reducedMotion ? 0 : SAIL_MS;
  let phase = 0;
  let idleFrames = 0;
  let frameAt = performance.now();
  let destroyed = false;

  function fitted(): View {
    const [width, height] = [Math.max(1, host.clientWidth), Math.max(1, host.clientHeight)];
    return clampView({ x: CORE.x + CORE.width / 2, y: CORE.y + CORE.height / 2, zoom: fitZoom(width, height), width, height }, region);
  }
  function wake(): void {
    idleFrames = 0;
    if (destroyed || game.loop.running) return;
    frameAt = performance.now();
    game.loop.wake();
  }
  function look(next: View, paintSoon = SETTLE_MS): void {
    view = clampView(next, region);
    settleIn = paintSoon;
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

  function measure(text: string, font: string): number {
    if (!measurer) return text.length * 7;
    measurer.font = `${font} ${face}`;
    return measurer.measureText(text).width;
  }
  function paint(): void {
    const pad = padFor(view, stage.ratio);
    const plane = (ctx: CanvasRenderingContext2D): Plane => ({ ctx, view, pad, ratio: stage.ratio, palette, face });
    const area = { x: -pad, y: -pad, width: view.width + 2 * pad, height: view.height + 2 * pad };
    const laid = layoutMap(view, area, model, region, measure);
    layout = laid;
    base.paint(view, pad, stage.ratio, (ctx) => paintGround(plane(ctx)));
    overlay.paint(view, pad, stage.ratio, (ctx) => paintFigures(plane(ctx), laid));
    paintedAt = view;
    settleIn = -1;
    opts.onView?.(screenPoints(laid));
  }
  function paintGround(plane: Plane): void {
    paintLand(plane, paths, model);
    paintNet(plane);
    paintFronts(plane, paths, model);
    paintInsets(plane, region.insets);
    paintLanes(plane, paths, model.lanes);
    paintEdges(plane, region);
    if (!layout) return;
    paintCountryNames(plane, layout, names);
    if (!backdrop) paintChipLines(plane, layout, model);
  }
  function paintFigures(plane: Plane, laid: Layout): void {
    const spotlight = backdrop ? new Set([...backdrop.film.from, backdrop.film.to]) : null;
    paintMarks(plane, laid, spotlight);
    paintPlaceNames(plane, laid, spotlight);
    if (backdrop) return paintBackdrop(plane, backdrop);
    paintCounters(plane, laid, model.homeSeat);
    paintChips(plane, laid, model);
  }
  function screenPoints({ marks }: Layout): Record<string, ScreenPoint> {
    const points = marks.map(({ place, at: [x, y] }): [string, ScreenPoint] => [place.id, { x, y, visible: x >= 0 && y >= 0 && x <= view.width && y <= view.height }]);
    return Object.fromEntries(points);
  }

  function frame(): void {
    const now = performance.now();
    // Phaser smooths its own delta; a raid must last as long on a slow machine.
    const ms = Math.min(400, now - frameAt);
    frameAt = now;
    const step = Math.min(ms, 100);
    moveGlide(step);
    if (settleIn >= 0) settleIn -= step;
    const stretched = view.zoom / paintedAt.zoom;
    // A long gesture outruns the painted margin: paint on the way, but not every frame.
    if (layout === null || (settleIn >= 0 && settleIn < step) || stretched > 1.7 || stretched < 0.6) paint();
    scene.cameras.main.setZoom(view.zoom * stage.ratio).centerOn(view.x, view.y);
    drawShips(step);
    drawRaid(ms);
    ring.setScale(1 / (2 * view.zoom));
    rest();
  }
  function moveGlide(step: number): void {
    if (!glide) return;
    glide.time += step;
    const t = Math.min(1, glide.time / GLIDE_MS);
    view = t < 1 ? blend(glide.from, glide.to, t) : glide.to;
    if (t >= 1) glide = null;
    settleIn = glide ? SETTLE_MS : 1;
  }
  function drawShips(step: number): void {
    sailing = Math.max(0, sailing - step);
    phase = (phase + step * 0.00005 * Math.min(1, sailing / 1200)) % 1;
    ships.begin(1 / view.zoom);
    for (const { at, angle, line } of shipsOf(region, model.lanes, phase)) ships.show('ship', at, { tint: tintOf(line === 'CAPE' ? palette.laneCape : palette.lane), angle, alpha: 0.9, size: 0.85 });
    ships.end();
  }
  function drawRaid(ms: number): void {
    raid.begin(1 / view.zoom);
    if (show && !glide) {
      show.advance(ms);
      if (show && !show.still) drawMoment(raid, show.script, show.time, palette);
    }
    raid.end();
  }
  function rest(): void {
    const busy = glide !== null || show !== null || sailing > 0 || settleIn >= 0;
    idleFrames = busy ? 0 : idleFrames + 1;
    if (idleFrames > 2 && !destroyed) game.loop.sleep();
  }

  function hover(at: Point | null): void {
    const id = at && layout ? nearestMark(layout.at, shifted(at), REACH) : null;
    if (id === hovered) return;
    hovered = id;
    host.style.cursor = id ? 'pointer' : 'grab';
    const home = id ? layout?.at.get(id) : undefined;
    ring.setVisible(Boolean(home));
    if (home) ring.setPosition(...worldOf(home));
    opts.onHover?.(id);
    wake();
  }
  /** A window point, as the layout saw it when it was painted. */
  const shifted = (at: Point): Point => toScreen(paintedAt, worldAt(view, at));
  const worldOf = (at: Point): Point => worldAt(paintedAt, at);

  async function play(film: RaidFilm, { speed, onTick }: Parameters<MapHandle['play']>[1]): Promise<void> {
    show?.finish();
    const ground = groundOf(film, region, model);
    if (destroyed || !ground || document.hidden) return void onTick?.(finalTick(film));
    const before = view;
    const best = clampView(filmView(view, ground), region);
    const placed = { ...ground, px: 1 / best.zoom };
    const current = showing(film, scriptOf(film, placed), { still: opts.reducedMotion, speed, onTick });
    show = current;
    backdrop = { film, ground: placed, known: ground.known, still: opts.reducedMotion };
    if (best !== view && (best.x !== view.x || best.zoom !== view.zoom || best.y !== view.y)) glideTo(best);
    else look(view, 0);
    wake();
    await current.done;
    if (show === current) [show, backdrop] = [null, null];
    if (destroyed) return;
    if (best.zoom === before.zoom && best.x === before.x) look(view, 0);
    else if (!show) glideTo({ ...before, width: view.width, height: view.height });
  }

  const resized = new ResizeObserver(() => {
    const [width, height] = [host.clientWidth, host.clientHeight];
    if (destroyed || width === 0 || height === 0 || (width === view.width && height === view.height)) return;
    resize(width, height);
  });
  function resize(width: number, height: number): void {
    const whole = Math.abs(view.zoom - fitted().zoom) < 0.01 || Math.abs(view.zoom - fitZoom(view.width, view.height)) < 0.01;
    resizeStage(stage, width, height);
    look(whole ? fitted() : { ...view, width, height }, 0);
    layout = null;
  }
  resized.observe(host);
  const stop = new AbortController();
  watchRatio(() => resize(host.clientWidth, host.clientHeight), stop.signal);
  document.addEventListener('visibilitychange', () => (document.hidden ? show?.finish() : wake()), { signal: stop.signal });
  const unlisten = listen(wrapper, {
    pan: (dx, dy) => {
      glide = null;
      look({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom });
    },
    zoom: (factor, at) => {
      glide = null;
      look(zoomAt(view, factor, at ?? [view.width / 2, view.height / 2]));
    },
    tap(at) {
      const id = layout ? nearestMark(layout.at, shifted(at), REACH) : null;
      if (id) opts.onPlace(id);
    },
    hover,
    fit: () => glideTo(fitted()),
  });
  host.style.cursor = 'grab';

  const handle: MapHandle = {
    update(next) {
      if (JSON.stringify(next.lanes) !== JSON.stringify(model.lanes) && !opts.reducedMotion) sailing = SAIL_MS;
      model = next;
      if (!glide) look(view, 0);
    },
    play,
    setSpeed: (speed: Speed) => show?.setSpeed(speed),
    skip: () => show?.finish(),
    fit: () => glideTo(fitted()),
    zoomBy: (factor) => glideTo(zoomAt(glide?.to ?? view, factor, [view.width / 2, view.height / 2])),
    focusPlace(id) {
      const spot = region.places.find((place) => place.id === id);
      if (spot) glideTo({ ...view, x: spot.at[0], y: spot.at[1], zoom: Math.max(view.zoom, 1.6) });
    },
    async destroy() {
      if (destroyed) return;
      destroyed = true;
      show?.finish();
      stop.abort();
      resized.disconnect();
      unlisten();
      await stopStage(stage);
    },
  };
  return { frame, handle };
}

const worldAt = (view: View, [x, y]: Point): Point => [view.x + (x - view.width / 2) / view.zoom, view.y + (y - view.height / 2) / view.zoom];

const finalTick = (film: RaidFilm): Parameters<NonNullable<Parameters<MapHandle['play']>[1]['onTick']>>[0] => ({
  attackerUsd: film.attackerCostUsd,
  defenderUsd: film.defenderCostUsd,
  stopped: film.layers.reduce((sum, { kills }) => sum + kills, 0),
  leaked: film.leaked,
});

/** Calls back when the window moves to a screen of another sharpness or the page is zoomed. */
function watchRatio(changed: () => void, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  query.addEventListener(
    'change',
    () => {
      changed();
      if (!signal.aborted) watchRatio(changed, signal);
    },
    { once: true, signal },
  );
}
