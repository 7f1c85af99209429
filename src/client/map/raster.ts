import type * as Phaser from 'phaser';
import { toWorld, type View } from './camera-view.ts';

/** A canvas painted for one view and shown as an image of the plane until the next painting. */
export interface Raster {
  paint(view: View, pad: number, ratio: number, draw: (ctx: CanvasRenderingContext2D) => void): void;
}

export function raster(scene: Phaser.Scene, key: string, depth: number): Raster {
  const texture = scene.textures.createCanvas(key, 2, 2);
  const image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth);
  return {
    paint(view, pad, ratio, draw) {
      if (!texture) return;
      const [width, height] = [Math.ceil((view.width + 2 * pad) * ratio), Math.ceil((view.height + 2 * pad) * ratio)];
      if (texture.width !== width || texture.height !== height) texture.setSize(width, height);
      const ctx = texture.getContext();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.clearRect(0, 0, width, height);
      draw(ctx);
      texture.refresh();
      const [x, y] = toWorld(view, [-pad, -pad]);
      // Texture first: an image keeps the size of its old frame otherwise.
      image
        .setTexture(key)
        .setOrigin(0, 0)
        .setPosition(x, y)
        .setScale(1 / (view.zoom * ratio));
    },
  };
}

/** CSS px painted beyond the window on each side, as far as old phones' texture limit of 4096 px allows. */
export function padFor(view: View, ratio: number): number {
  const wanted = Math.round(Math.min(view.width, view.height) * 0.15);
  const room = (4096 / ratio - Math.max(view.width, view.height)) / 2;
  return Math.max(0, Math.min(wanted, Math.floor(room)));
}
