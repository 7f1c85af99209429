import { blend, clampView, type View } from './camera-view.ts';

/** The pictures are painted anew this long after the last pan or zoom step. */
export const SETTLE_MS = 120;
const GLIDE_MS = 420;

/** The view in time: jumps, glides, and when it wants to be painted. */
export interface Camera {
  readonly view: View;
  /** Where it is or is gliding to. */
  readonly aim: View;
  readonly gliding: boolean;
  /** Shows a view at once, ending any glide; the paint is wanted after `paintIn` ms. */
  look(next: View, paintIn?: number): void;
  /** Glides to a view; with reduced motion it is shown at once. */
  glideTo(next: View): void;
  /** Wants a paint in the next frame; a glide under way goes on. */
  refresh(): void;
  /** Moves on by `ms`; true when a paint is due. */
  advance(ms: number): boolean;
  /** Whether a glide or a paint is still to come. */
  readonly busy: boolean;
}

export function createCamera(start: View, world: { width: number; height: number }, still: boolean): Camera {
  let view = clampView(start, world);
  let glide: { from: View; to: View; time: number } | null = null;
  /** Ms until the next paint; null: none wanted. */
  let paintIn: number | null = 0;
  const camera: Camera = {
    get view() {
      return view;
    },
    get aim() {
      return glide?.to ?? view;
    },
    get gliding() {
      return glide !== null;
    },
    get busy() {
      return glide !== null || paintIn !== null;
    },
    look(next, wait = SETTLE_MS) {
      glide = null;
      view = clampView(next, world);
      paintIn = wait;
    },
    glideTo(next) {
      if (still) camera.look(next, 0);
      else glide = { from: view, to: clampView(next, world), time: 0 };
    },
    refresh() {
      paintIn = 0;
    },
    advance(ms) {
      if (glide) {
        glide.time += ms;
        const t = Math.min(1, glide.time / GLIDE_MS);
        view = t < 1 ? blend(glide.from, glide.to, t) : glide.to;
        if (t >= 1) [glide, paintIn] = [null, 0];
      }
      if (paintIn === null) return false;
      paintIn -= ms;
      if (paintIn >= 0) return false;
      paintIn = null;
      return true;
    },
  };
  return camera;
}
