import type { Box, View } from './camera-view.ts';
import { type Backdrop, clearOf, paintBackdrop } from './film/backdrop.ts';
import type { Stage } from './game.ts';
import { type Layout, layoutMap } from './layout.ts';
import type { MapModel, MapOptions } from './model.ts';
import { paintCounters } from './paint/counters.ts';
import { paintEdges, paintLand, paintNet } from './paint/land.ts';
import { paintMarks } from './paint/marks.ts';
import type { Plane, RegionPaths } from './paint/plane.ts';
import { paintFronts, paintInsets, paintLanes } from './paint/regions.ts';
import { paintChipLines, paintChips, paintCountryNames, paintPlaceNames } from './paint/words.ts';
import type { Palette } from './palette.ts';
import { padFor, raster } from './raster.ts';

interface PainterParts {
  stage: Stage;
  paths: RegionPaths;
  palette: Palette;
  face: string;
  corner: MapOptions['corner'];
}
interface Scenery {
  view: View;
  model: MapModel;
  /** The raid being shown, if any: the rest of the table steps back for it. */
  backdrop: Backdrop | null;
}

/** Paints all that stands still, as two pictures: the ground below the moving sprites and the figures above the ships. Returns where everything was put. */
export function tablePainter({ stage, paths, palette, face, corner }: PainterParts): (scenery: Scenery) => Layout {
  const base = raster(stage.scene, 'map-base', -10);
  const overlay = raster(stage.scene, 'map-overlay', 10);
  const names = new Map(paths.region.countries.map(({ id, name }) => [id, name]));
  const measure = textMeasure(face);
  let painted = '';
  return (scenery) => {
    const { view, model, backdrop } = scenery;
    const { ratio } = stage;
    const pad = padFor(view, ratio);
    const area = { x: -pad, y: -pad, width: view.width + 2 * pad, height: view.height + 2 * pad };
    // A raid hides counters and chips, so that its places get their names.
    const shown = backdrop ? { ...model, units: [], fronts: [] } : model;
    const layout = layoutMap(view, area, shown, {
      region: paths.region,
      measure,
      keepClear: [...(backdrop ? [clearOf(view, backdrop)] : []), ...cornerOf(view, corner)],
    });
    const plane = (ctx: CanvasRenderingContext2D): Plane => ({ ctx, view, pad, ratio, palette, face });
    const ground = groundKey(scenery, ratio);
    if (ground !== painted) base.paint(view, pad, ratio, (ctx) => paintGround(plane(ctx), paths, model));
    painted = ground;
    overlay.paint(view, pad, ratio, (ctx) => {
      paintCountryNames(plane(ctx), layout, names);
      paintChipLines(plane(ctx), layout, model);
      paintFigures(plane(ctx), layout, scenery);
    });
    return layout;
  };
}

/** The page's buttons over the map, as a box in which nothing is written. */
const cornerOf = (view: View, corner: MapOptions['corner']): Box[] =>
  corner ? [{ x: view.width - corner.width, y: 0, ...corner }] : [];

/** All that the ground shows: while it stays the same only the figures are painted anew, which is most updates. */
const groundKey = ({ view, model }: Scenery, ratio: number): string =>
  JSON.stringify([view, ratio, model.fronts, model.lanes, model.places.map(({ sway }) => sway)]);

function paintGround(plane: Plane, paths: RegionPaths, model: MapModel): void {
  paintLand(plane, paths, model);
  paintNet(plane);
  paintFronts(plane, paths, model);
  paintInsets(plane, paths.region.insets);
  paintLanes(plane, paths, model.lanes);
  paintEdges(plane, paths.region);
}

function paintFigures(plane: Plane, layout: Layout, { model, backdrop }: Scenery): void {
  const spotlight = backdrop ? new Set([...backdrop.film.from, backdrop.film.to]) : null;
  paintMarks(plane, layout, spotlight);
  paintPlaceNames(plane, layout, spotlight);
  paintCounters(plane, layout, model.homeSeat);
  paintChips(plane, layout, model);
  if (backdrop) paintBackdrop(plane, backdrop);
}

/** Width of a text in the page's face, CSS px. */
function textMeasure(face: string): (text: string, font: string) => number {
  const ctx = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!ctx) return text.length * 7;
    ctx.font = `${font} ${face}`;
    return ctx.measureText(text).width;
  };
}
