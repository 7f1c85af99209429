import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Explanation } from '../../ai/explain/explanation.ts';
import type { AiLevel } from '../../ai/levels.ts';
import type { Save } from '../../rules/save.ts';
import type { Length, Phase, Seat } from '../../rules/vocabulary.ts';
import type { DraftHistory } from './draft.ts';

/** What the list of games shows, and the number that guards against a second writer. */
export interface GameHead {
  id: string;
  name: string;
  scenario: string;
  length: Length;
  seat: Seat;
  /** How deep the machine's seats think; absent in games from before there was a choice: Steady. */
  level?: AiLevel;
  turn: number;
  lastTurn: number;
  phase: Phase;
  /** Ms since 1970, by this device's clock. */
  updated: number;
  /** Grows by one with every write; a writer must know the present one. */
  revision: number;
}
export interface KeptDraft {
  id: string;
  history: DraftHistory | null;
  /** The turn whose report the player has put away. */
  reported: number;
  /** Why the machine's seats did what they did, oldest first. */
  thoughts?: readonly Explanation[];
}
export interface KeptGame {
  head: GameHead;
  save: Save;
  draft: KeptDraft;
}
/** `stale`: another tab has written meanwhile, nothing was changed. `failed`: the device refused (full, forbidden). */
export type Kept = 'kept' | 'stale' | 'failed';

interface Shelves extends DBSchema {
  heads: { key: string; value: GameHead };
  saves: { key: string; value: { id: string; save: Save } };
  drafts: { key: string; value: KeptDraft };
}

/** The games kept on this device. */
export interface Shelf {
  list(): Promise<GameHead[]>;
  load(id: string): Promise<KeptGame | null>;
  /** Writes a game whose head carries the revision last seen; on `kept` the stored revision is one higher. */
  keep(game: KeptGame): Promise<Kept>;
  keepDraft(draft: KeptDraft, revision: number): Promise<Kept>;
  rename(id: string, name: string): Promise<Kept>;
  remove(id: string): Promise<void>;
  close(): void;
}

const NAME = 'holding-pattern';

/** Opens the shelf, or null where the browser keeps nothing (private windows, forbidden storage). */
export async function openShelf(name = NAME): Promise<Shelf | null> {
  try {
    const db = await openDB<Shelves>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('heads', { keyPath: 'id' });
        fresh.createObjectStore('saves', { keyPath: 'id' });
        fresh.createObjectStore('drafts', { keyPath: 'id' });
      },
      // A later version of the game wants to change the shelf: let go, the next open reads the new shape.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return shelfOver(db);
  } catch {
    return null;
  }
}
export const clearShelf = (name = NAME): Promise<void> => deleteDB(name);

const ALL = ['heads', 'saves', 'drafts'] as const;

/** Runs a write and says how it went; storage errors never reach the caller. */
async function attempt(write: () => Promise<Kept>): Promise<Kept> {
  try {
    return await write();
  } catch {
    return 'failed';
  }
}

function shelfOver(db: IDBPDatabase<Shelves>): Shelf {
  return {
    async list() {
      const heads = await db.getAll('heads');
      return heads.sort((a, b) => b.updated - a.updated);
    },
    async load(id) {
      const tx = db.transaction(ALL);
      const [head, kept, draft] = await Promise.all([
        tx.objectStore('heads').get(id),
        tx.objectStore('saves').get(id),
        tx.objectStore('drafts').get(id),
      ]);
      if (!head || !kept) return null;
      return { head, save: kept.save, draft: draft ?? { id, history: null, reported: 0 } };
    },
    keep: ({ head, save, draft }) =>
      attempt(async () => {
        const tx = db.transaction(ALL, 'readwrite');
        const heads = tx.objectStore('heads');
        const there = await heads.get(head.id);
        if ((there?.revision ?? 0) !== head.revision) {
          await tx.done;
          return 'stale';
        }
        const name = there?.name ?? head.name;
        void heads.put({ ...head, name, revision: head.revision + 1 });
        void tx.objectStore('saves').put({ id: head.id, save });
        void tx.objectStore('drafts').put(draft);
        await tx.done;
        return 'kept';
      }),
    keepDraft: (draft, revision) =>
      attempt(async () => {
        const tx = db.transaction(['heads', 'drafts'], 'readwrite');
        const there = await tx.objectStore('heads').get(draft.id);
        const current = there?.revision === revision;
        if (current) void tx.objectStore('drafts').put(draft);
        await tx.done;
        return current ? 'kept' : 'stale';
      }),
    rename: (id, name) =>
      attempt(async () => {
        const tx = db.transaction('heads', 'readwrite');
        const there = await tx.store.get(id);
        // The name alone is no move in the game: the revision stays.
        if (there) void tx.store.put({ ...there, name });
        await tx.done;
        return there ? 'kept' : 'stale';
      }),
    async remove(id) {
      const tx = db.transaction(ALL, 'readwrite');
      for (const store of ALL) void tx.objectStore(store).delete(id);
      await tx.done;
    },
    close: () => db.close(),
  };
}
