import { describe, expect, test, vi } from 'vitest';
import { createDirector, type Screen } from '../../../src/client/app/table/director.ts';
import type { Shot } from '../../../src/client/app/table/shots.ts';
import type { RaidFilm } from '../../../src/client/map/model.ts';

const caption = (id: string): Shot => ({ id, title: id, words: 'Something happened.', place: null, film: null });
const raid = (id: string): Shot => ({ ...caption(id), film: { id } as RaidFilm });

/** A map that plays until it is skipped. */
function screenUntilSkipped(): Screen & { played: string[] } {
  let end: () => void = () => undefined;
  const played: string[] = [];
  return {
    played,
    play(film) {
      played.push(film.id);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    setSpeed: vi.fn(),
    skip: () => end(),
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the director of the film', () => {
  test('goes from one picture to the next by skipping, and ends after the last', async () => {
    const director = createDirector();
    const screen = screenUntilSkipped();
    director.screen = screen;
    const done = director.play([raid('a'), caption('b'), raid('c')]);
    const seen: (string | undefined)[] = [];
    for (let i = 0; i < 3; i += 1) {
      seen.push(director.now.value?.shot.id);
      director.skip();
      await settled();
    }
    await done;
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(screen.played).toEqual(['a', 'c']);
    expect(director.now.value).toBeNull();
  });

  test('stops at once when all is skipped, and shows nothing of the rest', async () => {
    const director = createDirector();
    const screen = screenUntilSkipped();
    director.screen = screen;
    const done = director.play([raid('a'), raid('b')]);
    director.skipAll();
    await done;
    expect(director.now.value).toBeNull();
    expect(screen.played).toEqual(['a']);
  });

  test('begins a new film over an old one, and the old one does not come back', async () => {
    const director = createDirector();
    director.screen = screenUntilSkipped();
    const old = director.play([raid('old 1'), raid('old 2')]);
    const fresh = director.play([raid('new')]);
    await settled();
    await old;
    expect(director.now.value?.shot.id).toBe('new');
    director.skip();
    await fresh;
    expect(director.now.value).toBeNull();
  });

  test('leaves a still picture standing until the reader goes on', async () => {
    vi.useFakeTimers();
    const director = createDirector(() => true);
    void director.play([caption('a'), caption('b')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(director.now.value?.shot.id).toBe('a');
    director.skip();
    await vi.advanceTimersByTimeAsync(0);
    expect(director.now.value?.shot.id).toBe('b');
    director.skipAll();
    vi.useRealTimers();
  });

  test('tells the map a new speed while a raid flies', () => {
    const director = createDirector();
    const screen = screenUntilSkipped();
    director.screen = screen;
    void director.play([raid('a')]);
    director.speed.value = 4;
    expect(screen.setSpeed).toHaveBeenCalledWith(4);
    director.skipAll();
  });
});
