import { expect, test } from 'vitest';
import { createCamera, SETTLE_MS } from '../../../src/client/map/camera.ts';

const WORLD = { width: 2400, height: 1600 };
const START = { x: 1200, y: 800, zoom: 1, width: 1200, height: 800 };
/** A camera whose first paint is done. */
function settled(still = false) {
  const camera = createCamera(START, WORLD, still);
  expect(camera.advance(16)).toBe(true);
  return camera;
}

test('a drag is painted once, when it has come to rest', () => {
  const camera = settled();
  let paints = 0;
  for (let step = 0; step < 10; step++) {
    camera.look({ ...camera.view, x: camera.view.x + 5 });
    if (camera.advance(16)) paints++;
  }
  expect(paints).toBe(0);
  for (let ms = 0; ms <= SETTLE_MS + 32; ms += 16) if (camera.advance(16)) paints++;
  expect(paints).toBe(1);
  expect(camera.busy).toBe(false);
});

test('a glide ends exactly at its aim and is painted there', () => {
  const camera = settled();
  const aim = { ...START, x: 900, y: 600, zoom: 2.5 };
  camera.glideTo(aim);
  let paints = 0;
  for (let frame = 0; frame < 60 && camera.busy; frame++) if (camera.advance(16)) paints++;
  expect(camera.view).toEqual(aim);
  expect(paints).toBe(1);
});

test('reduced motion jumps', () => {
  const camera = settled(true);
  camera.glideTo({ ...START, zoom: 3 });
  expect(camera.gliding).toBe(false);
  expect(camera.view.zoom).toBe(3);
});

test('a hand on the map ends a glide', () => {
  const camera = settled();
  camera.glideTo({ ...START, zoom: 4 });
  camera.advance(100);
  camera.look({ ...camera.view, x: 1000 });
  const { zoom } = camera.view;
  camera.advance(300);
  expect(camera.view.zoom).toBe(zoom);
});

test('a new model during a glide does not stop it', () => {
  const camera = settled();
  camera.glideTo({ ...START, zoom: 4 });
  camera.refresh();
  for (let frame = 0; frame < 60; frame++) camera.advance(16);
  expect(camera.view.zoom).toBe(4);
});
