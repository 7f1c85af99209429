import { afterEach, describe, expect, test, vi } from 'vitest';
import { claimGame } from '../../../src/client/store/writing-tab.ts';

/** With Web Locks, without them, and with neither: the page must know what it may write. */
const roads: [name: string, prepare: () => void][] = [
  ['Web Locks', () => vi.stubGlobal('navigator', { locks: fakeLocks() })],
  ['a BroadcastChannel', () => vi.stubGlobal('navigator', {})],
];

/** Locks of one page each are enough for this test: one holder a name, taken over with `steal`. */
function fakeLocks() {
  const holders = new Map<string, () => void>();
  return {
    request(name: string, options: { steal?: boolean }, hold: (lock: object | null) => Promise<void> | undefined) {
      const rob = holders.get(name);
      if (rob && !options.steal) return Promise.resolve(hold(null));
      rob?.();
      return new Promise<void>((resolve, reject) => {
        holders.set(name, () => reject(new Error('stolen')));
        void hold({})?.then(() => {
          holders.delete(name);
          resolve();
        });
      });
    },
  };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));
const until = async (done: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !done(); i += 1) await soon();
};

describe.each(roads)('two tabs on one game, told by %s', (_name, prepare) => {
  afterEach(() => void vi.unstubAllGlobals());

  test('the first may write, the second is told no', async () => {
    prepare();
    const first = await claimGame('game1');
    expect(first?.held.value).toBe(true);
    expect(await claimGame('game1')).toBeNull();
    expect(await claimGame('game2')).not.toBeNull();
    first?.release();
  });

  test('the second may take it over, and the first learns of it', async () => {
    prepare();
    const first = await claimGame('game3');
    const second = await claimGame('game3', true);
    await until(() => first?.held.value === false);
    expect([first?.held.value, second?.held.value]).toEqual([false, true]);
    second?.release();
  });

  test('the game is free again when its tab lets go', async () => {
    prepare();
    (await claimGame('game4'))?.release();
    await soon();
    expect(await claimGame('game4')).not.toBeNull();
  });
});

test('where a browser has neither, the game opens: the revision in the saves is the guard', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('BroadcastChannel', undefined);
  expect((await claimGame('game5'))?.held.value).toBe(true);
  vi.unstubAllGlobals();
});
