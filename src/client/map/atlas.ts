import type * as Phaser from 'phaser';

/** Everything that moves is cut from one texture, drawn white at twice its size and tinted: one draw call for a raid. */
export const ATLAS = 'map-atlas';
/** Atlas px per CSS px. */
export const ATLAS_SCALE = 2;

export type Frame = 'drone' | 'cruise' | 'ballistic' | 'shot' | 'puff' | 'mark' | 'ship' | 'ring';
type Draw = (ctx: CanvasRenderingContext2D) => void;
interface Cell {
  width: number;
  height: number;
  draw: Draw;
}

/** A tail that fades away to the left of a head at `x`. */
function tail(ctx: CanvasRenderingContext2D, x: number, half: number, strength: number): void {
  const fade = ctx.createLinearGradient(0, 0, x, 0);
  fade.addColorStop(0, 'rgba(255, 255, 255, 0)');
  fade.addColorStop(1, `rgba(255, 255, 255, ${strength})`);
  ctx.fillStyle = fade;
  ctx.beginPath();
  ctx.moveTo(1, 0);
  ctx.lineTo(x, -half);
  ctx.lineTo(x, half);
  ctx.fill();
}

function shape(ctx: CanvasRenderingContext2D, data: string): void {
  ctx.fillStyle = '#fff';
  ctx.fill(new Path2D(data));
}

function disc(ctx: CanvasRenderingContext2D): void {
  const glow = ctx.createRadialGradient(24, 0, 0, 24, 0, 23);
  glow.addColorStop(0, 'rgba(255, 255, 255, 0.95)');
  glow.addColorStop(0.3, 'rgba(255, 255, 255, 0.5)');
  glow.addColorStop(1, 'rgba(255, 255, 255, 0)');
  ctx.fillStyle = glow;
  ctx.fillRect(0, -24, 48, 48);
}

function ring(ctx: CanvasRenderingContext2D, radius: number, width: number): void {
  ctx.strokeStyle = '#fff';
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.arc(radius + 2, 0, radius, 0, Math.PI * 2);
  ctx.stroke();
}

/** Sizes in CSS px; each is drawn with its middle line at y = 0, heading right. */
const CELLS: Record<Frame, Cell> = {
  drone: {
    width: 24,
    height: 14,
    draw: (ctx) => {
      tail(ctx, 14, 1.6, 0.4);
      shape(ctx, 'M23 0 L13 6 L15.4 0 L13 -6Z');
    },
  },
  cruise: {
    width: 36,
    height: 12,
    draw: (ctx) => {
      tail(ctx, 24, 2, 0.55);
      shape(ctx, 'M35 0 L30 1.9 L22 1.9 L18 5 L19.6 0 L18 -5 L22 -1.9 L30 -1.9Z');
    },
  },
  ballistic: {
    width: 64,
    height: 10,
    draw: (ctx) => {
      tail(ctx, 54, 2.6, 0.8);
      shape(ctx, 'M63 0 L57 2.8 L50 2.8 L50 -2.8 L57 -2.8Z');
    },
  },
  shot: {
    width: 44,
    height: 8,
    draw: (ctx) => {
      tail(ctx, 40, 1.7, 0.85);
      shape(ctx, 'M43 0 L38 2 L36 0 L38 -2Z');
    },
  },
  puff: { width: 48, height: 48, draw: disc },
  mark: {
    width: 24,
    height: 24,
    draw: (ctx) => {
      ring(ctx, 9, 1.4);
      shape(ctx, 'M5 -5.6 L6.4 -7 L11 -2.4 L15.6 -7 L17 -5.6 L12.4 -1 L17 3.6 L15.6 5 L11 .4 L6.4 5 L5 3.6 L9.6 -1Z');
    },
  },
  ship: { width: 12, height: 8, draw: (ctx) => shape(ctx, 'M11.6 0 L7.6 2.6 L1 2.6 L1 -2.6 L7.6 -2.6Z') },
  ring: { width: 40, height: 40, draw: (ctx) => ring(ctx, 17, 2) },
};

/** Draws the atlas into the game's textures, with one frame for each sprite. */
export function buildAtlas(textures: Phaser.Textures.TextureManager): void {
  const cells = Object.entries(CELLS);
  const height = cells.reduce((sum, [, cell]) => sum + (cell.height + 4) * ATLAS_SCALE, 0);
  const texture = textures.createCanvas(ATLAS, 72 * ATLAS_SCALE, height);
  if (!texture) return;
  const ctx = texture.getContext();
  let y = 0;
  for (const [name, cell] of cells) {
    const [w, h] = [cell.width * ATLAS_SCALE, cell.height * ATLAS_SCALE];
    ctx.setTransform(ATLAS_SCALE, 0, 0, ATLAS_SCALE, 0, y + h / 2);
    cell.draw(ctx);
    texture.add(name, 0, 0, y, w, h);
    y += h + 4 * ATLAS_SCALE;
  }
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  texture.refresh();
}
