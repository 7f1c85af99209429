import type { View } from '../camera-view.ts';
import type { Palette } from '../palette.ts';
import type { Line, RegionData } from '../region.ts';

/** A canvas that shows a part of the plane: the view, plus `pad` CSS px painted round it so that a pan shows no edge. */
export interface Plane {
  ctx: CanvasRenderingContext2D;
  view: View;
  pad: number;
  /** Canvas px per CSS px. */
  ratio: number;
  palette: Palette;
  /** CSS font family of the page. */
  face: string;
}

/** The region's lines as paths, built once: Path2D is what makes a raster take milliseconds. */
export interface RegionPaths {
  region: RegionData;
  countries: { name: string; path: Path2D }[];
  land: Path2D;
  coast: Path2D;
  borders: Path2D;
  lanes: { RED: Path2D; GULF: Path2D; CAPE: Path2D };
}

function trace(path: Path2D, line: Line, close: boolean): void {
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i] ?? 0, line[i + 1] ?? 0];
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  if (close) path.closePath();
}

export function pathOf(lines: readonly Line[], close = false): Path2D {
  const path = new Path2D();
  for (const line of lines) trace(path, line, close);
  return path;
}

export function regionPaths(region: RegionData): RegionPaths {
  const countries = region.countries.map(({ name, rings }) => ({ name, path: pathOf(rings, true) }));
  const land = new Path2D();
  for (const { path } of countries) land.addPath(path);
  const { RED, GULF, CAPE } = region.lanes;
  return {
    region,
    countries,
    land,
    coast: pathOf(region.coast),
    borders: pathOf(region.borders),
    lanes: { RED: pathOf([RED]), GULF: pathOf([GULF]), CAPE: pathOf([CAPE]) },
  };
}

/** From here on the canvas is drawn in world px; returns the world length of one CSS px, for widths that stay the same on the screen. */
export function inWorld({ ctx, view, pad, ratio }: Plane): number {
  const scale = view.zoom * ratio;
  ctx.setTransform(
    scale,
    0,
    0,
    scale,
    (view.width / 2 + pad - view.x * view.zoom) * ratio,
    (view.height / 2 + pad - view.y * view.zoom) * ratio,
  );
  return 1 / view.zoom;
}

/** From here on the canvas is drawn in CSS px of the window. */
export function inWindow({ ctx, pad, ratio }: Plane): void {
  ctx.setTransform(ratio, 0, 0, ratio, pad * ratio, pad * ratio);
}

/** The painted rectangle in CSS px of the window. */
export const bounds = ({ view, pad }: Plane): { x: number; y: number; width: number; height: number } => ({
  x: -pad,
  y: -pad,
  width: view.width + 2 * pad,
  height: view.height + 2 * pad,
});
