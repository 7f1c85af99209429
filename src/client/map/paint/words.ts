import { chipText } from '../chip-layout.ts';
import { FONTS } from '../label-requests.ts';
import type { Layout } from '../layout.ts';
import type { MapFront, MapModel } from '../model.ts';
import { withAlpha } from '../palette.ts';
import type { Point } from '../region.ts';
import { DIMMED } from './marks.ts';
import { inWindow, type Plane } from './plane.ts';
import { normColour } from './regions.ts';

/** Country names under everything, place names with a halo, and the fronts' chips. */
export function paintCountryNames(plane: Plane, layout: Layout, names: ReadonlyMap<string, string>): void {
  inWindow(plane);
  const { ctx, palette } = plane;
  setFont(plane, FONTS.country);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.letterSpacing = '3px';
  ctx.fillStyle = palette.countryName;
  for (const { id, x, y, width, height } of layout.countries)
    ctx.fillText((names.get(id) ?? '').toUpperCase(), x + width / 2 + 1.5, y + height / 2);
  ctx.letterSpacing = '0px';
}

export function paintPlaceNames(plane: Plane, layout: Layout, spotlight: ReadonlySet<string> | null): void {
  inWindow(plane);
  const { ctx, palette } = plane;
  const marks = new Map(layout.marks.map((mark) => [mark.place.id, mark]));
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  for (const { id, x, y, height } of layout.labels) {
    const mark = marks.get(id);
    if (!mark) continue;
    setFont(plane, mark.zone ? FONTS.zone : FONTS.place);
    ctx.globalAlpha = spotlight === null || spotlight.has(id) ? 1 : DIMMED;
    const lit = mark.place.selected || mark.place.target;
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = 3.4;
    ctx.strokeText(mark.label, x + 2, y + height / 2);
    ctx.fillStyle = mark.place.selected
      ? palette.selected
      : lit
        ? palette.target
        : mark.zone
          ? palette.seaName
          : palette.text;
    ctx.fillText(mark.label, x + 2, y + height / 2);
  }
  ctx.globalAlpha = 1;
}

export function paintChips(plane: Plane, layout: Layout, model: MapModel): void {
  inWindow(plane);
  const fronts = new Map<string, MapFront>(model.fronts.map((front) => [front.id, front]));
  for (const chip of layout.chips) {
    const front = fronts.get(chip.id);
    if (front) paintChip(plane, front, chip);
  }
}

/** Name, three pips filled to the Norm, and a small bolt when something happened here lately. */
function paintChip(
  plane: Plane,
  front: MapFront,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const { ctx, palette, view } = plane;
  const colour = normColour(plane, front.norm);
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, height / 2);
  ctx.fillStyle = withAlpha(palette.card, 0.9);
  ctx.fill();
  ctx.strokeStyle = front.active ? colour : palette.cardLine;
  ctx.lineWidth = front.active ? 1.6 : 1;
  ctx.stroke();
  setFont(plane, FONTS.chip);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = front.active ? palette.text : palette.textDim;
  const middle = y + height / 2;
  ctx.fillText(chipText(front, view), x + 20, middle + 0.5);
  paintActivity(plane, [x + 11, middle], colour, front.active);
  for (let pip = 0; pip < 3; pip++) {
    ctx.beginPath();
    ctx.roundRect(x + width - 36 + pip * 9, middle - 4, 6, 8, 1.5);
    ctx.fillStyle = pip < front.norm ? colour : 'rgba(0, 0, 0, 0)';
    ctx.fill();
    ctx.strokeStyle = pip < front.norm ? colour : palette.cardLine;
    ctx.lineWidth = 1;
    ctx.stroke();
  }
}

/** Quiet: an open ring. Active: a filled dot inside a ring. */
function paintActivity({ ctx, palette }: Plane, [x, y]: Point, colour: string, active: boolean): void {
  ctx.beginPath();
  ctx.arc(x, y, 4.4, 0, Math.PI * 2);
  ctx.strokeStyle = active ? colour : palette.cardLine;
  ctx.lineWidth = 1.2;
  ctx.stroke();
  if (!active) return;
  ctx.beginPath();
  ctx.arc(x, y, 2.3, 0, Math.PI * 2);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Sets one of the map's fonts in the page's own face. */
export function setFont({ ctx, face }: Plane, font: string): void {
  ctx.font = `${font} ${face}`;
}

/** A dotted line from a front's chip to the nearest of its places, so that a chip beside a crowded coast is not read as standing for the land under it. */
export function paintChipLines(plane: Plane, layout: Layout, model: MapModel): void {
  inWindow(plane);
  const { ctx } = plane;
  for (const { id, x, y, width, height } of layout.chips) {
    const front = model.fronts.find((one) => one.id === id);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const own = layout.marks.filter(({ place }) => place.front === id).map(({ true: at }) => at);
    const nearest = own.sort(
      (a, b) => Math.hypot(a[0] - middle.x, a[1] - middle.y) - Math.hypot(b[0] - middle.x, b[1] - middle.y),
    )[0];
    if (!front || !nearest) continue;
    ctx.strokeStyle = withAlpha(normColour(plane, front.norm), 0.6);
    ctx.lineWidth = 1.2;
    ctx.setLineDash([1.5, 4]);
    ctx.beginPath();
    ctx.moveTo(Math.max(x, Math.min(nearest[0], x + width)), Math.max(y, Math.min(nearest[1], y + height)));
    ctx.lineTo(nearest[0], nearest[1]);
    ctx.stroke();
    ctx.setLineDash([]);
  }
}
