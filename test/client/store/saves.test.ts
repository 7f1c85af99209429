import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearShelf, type KeptGame, openShelf, type Shelf } from '../../../src/client/store/saves.ts';

const game = (id: string, revision = 0, turn = 1): KeptGame => ({
  head: {
    id,
    name: `Game ${id}`,
    scenario: 'stand-down',
    length: 'lesson',
    seat: 'tehran',
    turn,
    lastTurn: 6,
    phase: 'signals',
    updated: turn,
    revision,
  },
  save: {
    format: 'holding-pattern-save/1',
    rulesVersion: '1',
    scenario: 'stand-down',
    length: 'lesson',
    options: {
      noChannel: false,
      noSlips: false,
      noIncidents: false,
      noCreep: false,
      noTelegraph: false,
      noPause: false,
    },
    seed: 'seed',
    commands: [],
  },
  draft: { id, history: null, reported: turn },
});

describe('the games kept on a device', () => {
  let shelf: Shelf;
  const shelfNamed = async (): Promise<Shelf> => {
    const opened = await openShelf('test-shelf');
    if (!opened) throw new Error('no shelf');
    return opened;
  };
  beforeEach(async () => {
    shelf = await shelfNamed();
  });
  afterEach(async () => {
    shelf.close();
    await clearShelf('test-shelf');
  });

  test('come back as they were kept, the latest first in the list', async () => {
    await shelf.keep(game('first0', 0, 2));
    await shelf.keep(game('second', 0, 5));
    expect((await shelf.list()).map(({ id, revision }) => [id, revision])).toEqual([
      ['second', 1],
      ['first0', 1],
    ]);
    expect((await shelf.load('first0'))?.save).toEqual(game('first0').save);
    expect(await shelf.load('nobody')).toBeNull();
  });

  test('refuse a second tab that writes on what it read earlier, and keep the first tab’s game', async () => {
    await shelf.keep(game('shared'));
    const other = await shelfNamed();
    const mine = await shelf.load('shared');
    const theirs = await other.load('shared');
    if (!mine || !theirs) throw new Error('not kept');
    mine.head.turn = 3;
    theirs.head.turn = 4;
    const results = await Promise.all([shelf.keep(mine), other.keep(theirs)]);
    expect(results.sort()).toEqual(['kept', 'stale']);
    expect(await other.keepDraft({ id: 'shared', history: null, reported: 9 }, 1)).toBe('stale');
    expect((await shelf.load('shared'))?.draft.reported).toBe(1);
    other.close();
  });

  test('keep a new name across later moves', async () => {
    await shelf.keep(game('named1'));
    await shelf.rename('named1', 'Monday class');
    expect(await shelf.keep(game('named1', 1, 2))).toBe('kept');
    expect((await shelf.load('named1'))?.head.name).toBe('Monday class');
  });

  test('are gone when removed, and a late write does not bring them back', async () => {
    await shelf.keep(game('gone01'));
    await shelf.remove('gone01');
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.keep(game('gone01', 1, 2))).toBe('stale');
    expect(await shelf.load('gone01')).toBeNull();
  });
});
