import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FilmTick, RaidFilm, Speed } from '../../map/model.ts';
import type { Shot } from './shots.ts';

/** What the strip shows while a film runs. */
export interface Showing {
  shot: Shot;
  index: number;
  of: number;
  tick: FilmTick | null;
}
/** The part of the map the director needs. */
export interface Screen {
  play(film: RaidFilm, opts: { speed: Speed; onTick?(tick: FilmTick): void }): Promise<void>;
  setSpeed(speed: Speed): void;
  skip(): void;
}
/** Runs the film of a turn. The state of the game never waits for it. */
export interface Director {
  readonly now: ReadonlySignal<Showing | null>;
  readonly speed: Signal<Speed>;
  /** The map, once it is there; captions run without it. */
  screen: Screen | null;
  play(shots: readonly Shot[]): Promise<void>;
  skip(): void;
  skipAll(): void;
}

/** How long a caption stands at normal speed, ms: time to read it once. */
const standing = (words: string): number => Math.min(5200, 1300 + 38 * words.length);
/** The last figures of a raid stand for a moment. */
const AFTER_RAID = 1400;

/** `still`: raids stand as diagrams, and every picture stays until the reader goes on. */
export function createDirector(still: () => boolean = () => false): Director {
  const now = signal<Showing | null>(null);
  const speed = signal<Speed>(1);
  /** Which call of `play` is the current one; an older one ends at its next step. */
  let run = 0;
  let wake: (() => void) | null = null;

  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms / speed.value);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  /** Until somebody goes on. */
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const show = async (shot: Shot, index: number, of: number): Promise<void> => {
    now.value = { shot, index, of, tick: null };
    const { screen } = director;
    if (!shot.film || !screen) return still() ? hold() : wait(standing(shot.words));
    let cut = false;
    wake = () => {
      cut = true;
      screen.skip();
    };
    await screen.play(shot.film, {
      speed: speed.value,
      onTick(tick) {
        if (now.value?.shot === shot) now.value = { ...now.value, tick };
      },
    });
    if (!cut) await (still() ? hold() : wait(AFTER_RAID));
  };
  const director: Director = {
    now,
    speed,
    screen: null,
    async play(shots) {
      run += 1;
      const mine = run;
      wake?.();
      for (const [index, shot] of shots.entries()) {
        if (mine !== run) return;
        await show(shot, index, shots.length);
      }
      if (mine === run) now.value = null;
    },
    skip: () => wake?.(),
    skipAll() {
      run += 1;
      wake?.();
      now.value = null;
    },
  };
  speed.subscribe((value) => director.screen?.setSpeed(value));
  return director;
}
