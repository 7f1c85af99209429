import type * as Phaser from 'phaser';
import { drawMoment } from './film/stage.ts';
import type { MapLane } from './model.ts';
import { type Palette, tintOf } from './palette.ts';
import type { Showing } from './player.ts';
import type { RegionData } from './region.ts';
import { shipsOf } from './ships.ts';
import { spritePool } from './sprites.ts';

/** After a change the ships sail this long, then lie still so that the loop can sleep. */
const SAIL_MS = 5000;
/** Shares of the gap between two ships that they sail in a millisecond. */
const SAIL_SPEED = 0.00005;

/** The sprites that move over the ground: ships on the lanes and the raid being shown. */
export interface Movers {
  /** Draws one frame; `px` is the world length of a CSS px. */
  draw(ms: number, px: number, lanes: readonly MapLane[], show: Showing | null): void;
  sail(): void;
  moving(): boolean;
}

export function movers(scene: Phaser.Scene, region: RegionData, palette: Palette, still: boolean): Movers {
  const ships = spritePool(scene, 0, 80);
  const raid = spritePool(scene, 20, 600);
  let sailing = still ? 0 : SAIL_MS;
  let phase = 0;
  return {
    draw(ms, px, lanes, show) {
      sailing = Math.max(0, sailing - ms);
      phase = (phase + ms * SAIL_SPEED * Math.min(1, sailing / 1200)) % 1;
      ships.begin(px);
      for (const { at, angle, line } of shipsOf(region, lanes, phase))
        ships.show('ship', at, {
          tint: tintOf(line === 'CAPE' ? palette.laneCape : palette.lane),
          angle,
          alpha: 0.9,
          size: 0.85,
        });
      ships.end();
      raid.begin(px);
      if (show && !show.still) drawMoment(raid, show.script, show.time, palette);
      raid.end();
    },
    sail() {
      if (!still) sailing = SAIL_MS;
    },
    moving: () => sailing > 0,
  };
}
