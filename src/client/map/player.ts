import { type Script, tickAt } from './film/timeline.ts';
import type { FilmTick, RaidFilm, Speed } from './model.ts';

/** After the last flight: time to see where it ended. */
const HOLD_MS = 600;

/**
 * One raid being shown. Its clock is fed by the scene's frames and guarded by a timer, so it ends even when no frame
 * comes. A still diagram stands until the reader goes on: only `finish` ends it.
 */
export interface Showing {
  film: RaidFilm;
  script: Script;
  still: boolean;
  time: number;
  /** Moves on by real ms; ends itself when over. */
  advance(ms: number): void;
  setSpeed(speed: Speed): void;
  finish(): void;
  done: Promise<void>;
}

export function showing(
  film: RaidFilm,
  script: Script,
  opts: { still: boolean; speed: Speed; onTick?: ((tick: FilmTick) => void) | undefined },
): Showing {
  const length = opts.still ? Number.POSITIVE_INFINITY : script.duration + HOLD_MS;
  let speed = opts.speed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: () => void = () => undefined;
  let over = false;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const last = (): FilmTick => tickAt(film, script, script.duration);
  const guard = (): void => {
    clearTimeout(timer);
    if (!opts.still) timer = setTimeout(() => show.finish(), ((length - show.time) / speed) * 2 + 2500);
  };
  const show: Showing = {
    film,
    script,
    still: opts.still,
    time: 0,
    done,
    advance(ms) {
      if (over) return;
      show.time += ms * speed;
      opts.onTick?.(opts.still ? last() : tickAt(film, script, show.time));
      if (show.time >= length) show.finish();
    },
    setSpeed(next) {
      speed = next;
      guard();
    },
    finish() {
      if (over) return;
      over = true;
      clearTimeout(timer);
      opts.onTick?.(last());
      end();
    },
  };
  guard();
  return show;
}
