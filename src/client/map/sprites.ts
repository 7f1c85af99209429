import type * as Phaser from 'phaser';
import { ATLAS, ATLAS_SCALE, type Frame } from './atlas.ts';
import type { Point } from './region.ts';

/** A pool of atlas images: they are made once, hidden when not in use, and shown again. */
export interface SpritePool {
  /** Shows the next free image this frame. `size` is a factor on the frame's own CSS size. */
  show(frame: Frame, at: Point, look: { tint: number; alpha?: number; angle?: number; size?: number }): void;
  /** Call before each frame's `show`s with the world length of one CSS px … */
  begin(px: number): void;
  /** … and after them: images not shown this frame are hidden. */
  end(): void;
  destroy(): void;
}

export function spritePool(scene: Phaser.Scene, depth: number, limit: number): SpritePool {
  const images: Phaser.GameObjects.Image[] = [];
  let [used, px] = [0, 1];
  return {
    begin(world) {
      [used, px] = [0, world];
    },
    show(frame, [x, y], { tint, alpha = 1, angle = 0, size = 1 }) {
      if (used >= limit) return;
      let image = images[used];
      if (!image) {
        image = scene.add.image(0, 0, ATLAS, frame).setDepth(depth);
        images.push(image);
      }
      used++;
      image
        .setFrame(frame)
        .setPosition(x, y)
        .setRotation(angle)
        .setScale((px * size) / ATLAS_SCALE)
        .setTint(tint)
        .setAlpha(alpha)
        .setVisible(true);
    },
    end() {
      for (let i = used; i < images.length; i++) images[i]?.setVisible(false);
    },
    destroy() {
      for (const image of images) image.destroy();
      images.length = 0;
    },
  };
}
