import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Doors, enterGame, type GameRoom } from '../../../src/client/store/game-room.ts';
import { importSave } from '../../../src/client/store/import-save.ts';
import { askForGame } from '../../../src/client/store/new-game.ts';
import { clearShelf, openShelf, type Shelf } from '../../../src/client/store/saves.ts';
import { holds } from '../../harness/hosts.ts';

describe('a game at the table', () => {
  let shelf: Shelf;
  let doors: Doors;
  const opened: GameRoom[] = [];
  const enter = async (id: string, take = false): Promise<GameRoom> => {
    const entry = await enterGame(id, doors, take);
    if (entry.kind !== 'open') throw new Error(entry.kind);
    opened.push(entry.room);
    return entry.room;
  };
  const ask = () => askForGame({ name: 'Test', scenario: 'stand-down', length: 'lesson', seat: 'tehran' });
  /** Locks and waits until the machine's seats have locked too and the phase has changed. */
  const lock = async ({ session }: GameRoom): Promise<void> => {
    const { turn, phase } = session.view.value.public;
    await session.lock();
    expect(session.refusal.value).toBeNull();
    await expect.poll(() => session.view.value.public).not.toMatchObject({ turn, phase });
  };
  beforeEach(async () => {
    const found = await openShelf('room-shelf');
    if (!found) throw new Error('no shelf');
    shelf = found;
    doors = { shelf, thinking: () => ({ decide: holds, stop: () => undefined }), now: () => 1 };
  });
  afterEach(async () => {
    for (const room of opened.splice(0)) await room.leave();
    shelf.close();
    await clearShelf('room-shelf');
  });

  test('goes on after a reload where it stood, with what was written and not yet locked', async () => {
    const id = ask();
    const before = await enter(id);
    await lock(before);
    before.session.desk.change({ tile: 'dig' });
    before.putReportAway(1);
    await before.leave();
    const after = await enter(id);
    expect(after.session.view.value).toEqual(before.session.view.value);
    expect(after.session.desk.draft.value.tile).toBe('dig');
    after.session.desk.undo();
    expect(after.session.desk.draft.value.tile).toBeNull();
    expect(after.reported.value).toBe(1);
  });

  test('opens without its draft when the disk has spoiled it', async () => {
    const id = ask();
    const before = await enter(id);
    before.session.desk.change({ forecast: 20 });
    await before.leave();
    const kept = await shelf.load(id);
    const history = kept?.draft.history;
    if (!kept || !history) throw new Error('nothing kept');
    const spoiled = { ...history, now: { ...history.now, messages: [null] } } as unknown as typeof history;
    await shelf.keepDraft({ ...kept.draft, history: spoiled }, kept.head.revision);
    const after = await enter(id);
    expect(after.session.desk.draft.value).toMatchObject({ messages: [], forecast: null });
  });

  test('whose save the disk has spoiled says so instead of opening', async () => {
    const id = ask();
    await (await enter(id)).leave();
    const kept = await shelf.load(id);
    if (!kept) throw new Error('nothing kept');
    const save = { ...kept.save, commands: 'gone' } as unknown as typeof kept.save;
    await shelf.keep({ ...kept, save });
    expect(await enterGame(id, doors)).toMatchObject({ kind: 'unreadable', error: { code: 'damaged' } });
  });

  test('is listed with its name, turn and seat', async () => {
    const room = await enter(ask());
    for (const _phase of ['signals', 'orders']) await lock(room);
    await room.leave();
    expect(await shelf.list()).toMatchObject([
      { name: 'Test', seat: 'tehran', turn: 2, lastTurn: 6, phase: 'signals' },
    ]);
  });

  test('stops in one tab when another tab has written into it', async () => {
    const room = await enter(ask());
    await lock(room);
    // The other tab's write counts once it was made on the latest revision.
    const writeOver = async (): Promise<string> => {
      const kept = await shelf.load(room.id);
      return kept ? shelf.keep(kept) : 'missing';
    };
    await expect.poll(writeOver).toBe('kept');
    const theirs = (await shelf.load(room.id))?.save;
    await room.session.lock();
    await expect.poll(() => room.lost.value).toBe(true);
    expect((await shelf.load(room.id))?.save).toEqual(theirs);
  });

  test('that nobody kept is missing, and one that another tab holds is elsewhere', async () => {
    expect(await enterGame('nobody0', doors)).toEqual({ kind: 'missing' });
    const room = await enter(ask());
    expect(await enterGame(room.id, doors)).toEqual({ kind: 'elsewhere' });
  });

  test('keeps a refusal as a reason for the desk', async () => {
    const room = await enter(ask());
    const messages = Array.from({ length: 3 }, () => ({ kind: 'red-line', venue: 'muscat', line: 'R5' }) as const);
    room.session.desk.change({ messages });
    await room.session.lock();
    expect(room.session.refusal.value?.code).toBe('too-many-messages');
    expect(room.session.view.value.public.locked.tehran).toBe(false);
  });

  test('comes back from its exported file as a game of its own; a damaged file changes nothing', async () => {
    const room = await enter(ask());
    await lock(room);
    const text = JSON.stringify(room.save());
    const bad = await importSave(text.replace('lesson', 'lessen'), shelf, () => 'Bad');
    expect(bad).toEqual({ ok: false, code: 'damaged' });
    expect((await shelf.list()).map(({ id }) => id)).toEqual([room.id]);
    const good = await importSave(text, shelf, () => 'Copy');
    if (!good.ok) throw new Error(good.code);
    const copy = await enter(good.id);
    expect(copy.session.view.value.public).toEqual(room.session.view.value.public);
    expect(copy.id).not.toBe(room.id);
  });
});
