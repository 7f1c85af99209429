import { type Palette, tintOf } from '../palette.ts';
import type { Point } from '../region.ts';
import type { SpritePool } from '../sprites.ts';
import { type Flight, pointAt, type Script, type Shot } from './timeline.ts';

const PUFF_MS = 420;
const MARK_MS = 1500;

/** Draws one moment of a raid with pooled sprites. Nothing flashes: kills are a small puff, a leaker leaves a mark that fades. */
export function drawMoment(pool: SpritePool, script: Script, time: number, palette: Palette): void {
  // In a crowd each sprite is smaller and thinner, or they melt into one smear.
  const crowd = Math.max(0.45, 1 - script.flights.length / 420);
  for (const flight of script.flights) drawFlight(pool, flight, time, { palette, crowd });
  for (const shot of script.shots) drawShot(pool, shot, time, palette);
}

function drawFlight(
  pool: SpritePool,
  flight: Flight,
  time: number,
  { palette, crowd }: { palette: Palette; crowd: number },
): void {
  if (time < flight.start) return;
  const after = time - flight.gone;
  if (after >= 0) {
    drawEnd(pool, flight, after, palette);
    return;
  }
  const [at, ahead] = [pointAt(flight, time), pointAt(flight, time + 16)];
  const angle = Math.atan2(ahead[1] - at[1], ahead[0] - at[0]);
  const fading = flight.fate.kind === 'failed' ? Math.min(1, -after / 300) : 1;
  const appear = Math.min(1, (time - flight.start) / 180);
  const tint = tintOf(flight.motion === 'ballistic' ? palette.ballistic : palette.attacker);
  pool.show(flight.motion, at, {
    tint,
    angle,
    alpha: (0.4 + 0.55 * crowd) * fading * appear,
    size: (flight.motion === 'drone' ? 0.85 : 1) * crowd,
  });
}

function drawEnd(pool: SpritePool, flight: Flight, after: number, palette: Palette): void {
  const at = pointAt(flight, flight.gone);
  if (flight.fate.kind === 'stopped' && after < PUFF_MS) {
    const t = after / PUFF_MS;
    pool.show('puff', at, { tint: tintOf(palette.interceptor), alpha: 0.75 * (1 - t), size: 0.22 + 0.5 * t });
  }
  if (flight.fate.kind === 'hit' && after < MARK_MS) {
    const t = after / MARK_MS;
    pool.show('mark', at, { tint: tintOf(palette.mark), alpha: 1 - t * t, size: 0.8 });
  }
}

function drawShot(pool: SpritePool, { from, to, start, end, kill }: Shot, time: number, palette: Palette): void {
  const past = time - end;
  if (time < start || past > (kill ? 0 : 260)) return;
  const t = (time - start) / Math.max(1, end - start);
  // A shot rises steeply, then turns along its course.
  const bend: Point = [
    from[0] + (to[0] - from[0]) * 0.35,
    from[1] + (to[1] - from[1]) * 0.35 - Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.22,
  ];
  const at = curve(from, bend, to, t);
  const ahead = curve(from, bend, to, t + 0.02);
  const alpha = past > 0 ? 1 - past / 260 : Math.min(1, t * 6);
  pool.show('shot', at, {
    tint: tintOf(palette.interceptor),
    angle: Math.atan2(ahead[1] - at[1], ahead[0] - at[0]),
    alpha,
    size: 0.75,
  });
}

const curve = (from: Point, bend: Point, to: Point, t: number): Point => {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
};
