import { describe, expect, test } from 'vitest';
import {
  blend,
  clampView,
  fitZoom,
  frame,
  homeView,
  MAX_ZOOM,
  minZoom,
  TABLE,
  toScreen,
  toWorld,
  zoomAt,
} from '../../../src/client/map/camera-view.ts';

const WORLD = { width: 2400, height: 1600 };
const desk = { x: 1200, y: 800, zoom: 1, width: 1440, height: 900 };

describe('the map window', () => {
  test.each([
    [1440, 900],
    [1024, 768],
    [390, 844],
  ])('shows the whole table when fitted into %i x %i', (width, height) => {
    const zoom = fitZoom(width, height);
    const view = clampView({ x: TABLE.x + TABLE.width / 2, y: TABLE.y + TABLE.height / 2, zoom, width, height }, WORLD);
    expect(view.zoom).toBe(zoom);
    const [left, top] = toScreen(view, [TABLE.x, TABLE.y]);
    const [right, foot] = toScreen(view, [TABLE.x + TABLE.width, TABLE.y + TABLE.height]);
    expect(left).toBeGreaterThanOrEqual(-0.5);
    expect(top).toBeGreaterThanOrEqual(-0.5);
    expect(right).toBeLessThanOrEqual(width + 0.5);
    expect(foot).toBeLessThanOrEqual(height + 0.5);
  });

  test('cannot be dragged off the world', () => {
    const lost = clampView({ ...desk, x: -5000, y: 9000 }, WORLD);
    expect(toWorld(lost, [0, 0])[0]).toBeCloseTo(0);
    expect(toWorld(lost, [0, 900])[1]).toBeCloseTo(1600);
    const other = clampView({ ...desk, x: 9000, y: -5000 }, WORLD);
    expect(toWorld(other, [1440, 0])[0]).toBeCloseTo(2400);
    expect(toWorld(other, [0, 0])[1]).toBeCloseTo(0);
  });

  test('is centred where the world is smaller than the window', () => {
    const tall = clampView({ x: 400, y: 100, zoom: 0.3, width: 390, height: 844 }, WORLD);
    expect(tall.y).toBe(800);
  });

  test('keeps its zoom between its bounds', () => {
    expect(clampView({ ...desk, zoom: 99 }, WORLD).zoom).toBe(MAX_ZOOM);
    expect(clampView({ ...desk, zoom: 0.001 }, WORLD).zoom).toBe(minZoom(1440, 900));
    expect(minZoom(3000, 2000)).toBe(0.6);
  });

  test('keeps the point under the cursor when it zooms', () => {
    const before = toWorld(desk, [200, 700]);
    const after = toWorld(zoomAt(desk, 2.4, [200, 700]), [200, 700]);
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
  });

  test('opens on all of some points if they can be read, else on the midst of them', () => {
    const phone = { x: 1200, y: 800, zoom: 0.2, width: 390, height: 260 };
    const near = homeView(
      phone,
      [
        [100, 100],
        [200, 180],
      ],
      [0.45, 0.85],
    );
    expect(near).toMatchObject({ zoom: 0.85, x: 150, y: 140 });
    const far = homeView(
      phone,
      [
        [100, 100],
        [1500, 600],
        [1600, 700],
        [2200, 1500],
        [1550, 640],
      ],
      [0.45, 0.85],
    );
    expect(far).toMatchObject({ zoom: 0.45, x: 1550, y: 640 });
  });

  test('frames a box with its padding and ends a glide exactly there', () => {
    const to = frame(desk, { x: 700, y: 300, width: 200, height: 100 }, 80);
    expect(toScreen(to, [700, 350])[0]).toBeGreaterThanOrEqual(79.9);
    const end = blend(desk, to, 1);
    expect(end.zoom).toBeCloseTo(to.zoom);
    expect(end.x).toBeCloseTo(to.x);
    expect(blend(desk, to, 0).x).toBeCloseTo(desk.x);
  });
});
