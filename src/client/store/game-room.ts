import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Advice } from '../../ai/coach.ts';
import type { Explanation } from '../../ai/explain/explanation.ts';
import type { AiLevel } from '../../ai/levels.ts';
import { catalogue } from '../../content/catalogue.ts';
import { driveAiSeats } from '../../match/ai-driver.ts';
import type { Host } from '../../match/host.ts';
import { createHost, openHost } from '../../match/open.ts';
import { parseSave, type SaveError } from '../../protocol/save.ts';
import type { Save } from '../../rules/save.ts';
import { type BySeat, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { hostSession } from './host-session.ts';
import type { Thinking } from './machine-thinking.ts';
import { type NewGame, takeAsked } from './new-game.ts';
import type { GameHead, Kept, KeptGame, Shelf } from './saves.ts';
import type { Session } from './session.ts';
import { type Claim, claimGame } from './writing-tab.ts';

/** An open game: the session of its seat, its host, and the autosave behind them. */
export interface GameRoom {
  readonly id: string;
  readonly session: Session;
  /** How the last write went; `none` where the browser keeps nothing. */
  readonly kept: ReadonlySignal<Kept | 'none'>;
  /** Another tab has taken the game over, or has written into it: this one shows and keeps nothing new. */
  readonly lost: ReadonlySignal<boolean>;
  /** The turn whose report the player has put away. */
  readonly reported: ReadonlySignal<number>;
  /** Reasons of the machine's seats so far, oldest first: not to be shown before their time. */
  readonly thoughts: ReadonlySignal<readonly Explanation[]>;
  /** What a coach says to the player now; null if none can be had. */
  askCoach(): Promise<Advice | null>;
  putReportAway(turn: number): void;
  save(): Save;
  head(): GameHead;
  /** Writes what is still to be written and lets the game go. */
  leave(): Promise<void>;
}
export type Entry =
  | { kind: 'open'; room: GameRoom }
  | { kind: 'elsewhere' }
  | { kind: 'missing' }
  | { kind: 'unreadable'; error: SaveError };

export interface Doors {
  shelf: Shelf | null;
  /** Where the machine's seats think; one for each game that is opened. */
  thinking(level: AiLevel): Thinking;
  now(): number;
}

const controlFor = (human: Seat): BySeat<'human' | 'ai'> =>
  Object.fromEntries(SEATS.map((seat) => [seat, seat === human ? 'human' : 'ai'])) as BySeat<'human' | 'ai'>;

/** Opens a game by its id: one that was just asked for, or one that is kept. With `take` it is taken from another tab. */
export async function enterGame(id: string, doors: Doors, take = false): Promise<Entry> {
  const claim = await claimGame(id, take);
  if (!claim) return { kind: 'elsewhere' };
  const asked = takeAsked(id);
  const entry = asked ? openNew(asked, claim, doors) : await openKept(id, claim, doors);
  if (entry.kind !== 'open') claim.release();
  return entry;
}

function openNew(game: NewGame, claim: Claim, doors: Doors): Entry {
  const { id, name, scenario, length, seat, seed, level = 'steady' } = game;
  const host = createHost({ scenario, length, seed, control: controlFor(seat) });
  const { turn, lastTurn, phase } = host.view('public').public;
  const head: GameHead = {
    id,
    name,
    scenario,
    length,
    seat,
    level,
    turn,
    lastTurn,
    phase,
    updated: doors.now(),
    revision: 0,
  };
  const kept: KeptGame = { head, save: host.save(), draft: { id, history: null, reported: 0 } };
  return { kind: 'open', room: furnish(host, kept, claim, doors) };
}

async function openKept(id: string, claim: Claim, doors: Doors): Promise<Entry> {
  const kept = await doors.shelf?.load(id);
  if (!kept) return { kind: 'missing' };
  // Disks fail, and other programs write into them: what was kept is read like a file from outside.
  const parsed = parseSave(JSON.stringify(kept.save));
  const opened = parsed.ok ? await openHost(parsed.save) : parsed;
  if (!opened.ok) return { kind: 'unreadable', error: opened.error };
  return { kind: 'open', room: furnish(opened.host, kept, claim, doors) };
}

/** Ms between the last change of a draft and its write. */
const DRAFT_REST = 400;

function furnish(host: Host, game: KeptGame, claim: Claim, { shelf, thinking, now }: Doors): GameRoom {
  const { id, seat } = game.head;
  const { session, stop } = hostSession({ gameId: id, catalogue, host, seat, kept: game.draft.history });
  const kept = signal<Kept | 'none'>(shelf ? 'kept' : 'none');
  const lost = signal(false);
  const reported = signal(game.draft.reported);
  let { head } = game;
  let writing: Promise<void> = Promise.resolve();
  let waits = false;

  const mind = thinking(game.head.level ?? 'steady');
  const thoughts = computed(() => [...(game.draft.thoughts ?? []), ...(mind.thoughts?.value ?? [])]);
  const draft = () => ({
    id,
    history: session.desk.history.peek(),
    reported: reported.peek(),
    thoughts: thoughts.peek(),
  });
  const settle = (result: Kept): void => {
    kept.value = result;
    if (result === 'stale') lost.value = true;
  };
  const write = async (): Promise<void> => {
    waits = false;
    if (!shelf || lost.peek()) return;
    const { turn, lastTurn, phase } = host.view('public').public;
    const next: GameHead = { ...head, turn, lastTurn, phase, updated: now() };
    const result = await shelf.keep({ head: next, save: host.save(), draft: draft() });
    if (result === 'kept') head = { ...next, revision: next.revision + 1 };
    settle(result);
  };
  /** Writes go one after the other; several accepted commands in a row become one write. */
  const keep = (): Promise<void> => {
    if (!waits) {
      waits = true;
      writing = writing.then(write);
    }
    return writing;
  };
  const keepDraft = (): Promise<void> => {
    writing = writing.then(async () => {
      if (shelf && !lost.peek()) settle(await shelf.keepDraft(draft(), head.revision));
    });
    return writing;
  };
  const stopWriting = whenResting(
    () => void keepDraft(),
    () => [session.desk.history.value, reported.value],
  );
  const unsubscribe = host.subscribe(() => void keep());
  const stopSeats = driveAiSeats(host, { decide: mind.decide, seed: id });
  const rest = (): void => {
    stopSeats();
    mind.stop();
  };
  const watch = effect(() => {
    if (!claim.held.value) lost.value = true;
  });
  const halt = effect(() => {
    if (lost.value) rest();
  });
  void keep();
  return {
    id,
    session,
    kept,
    lost,
    reported,
    thoughts,
    async askCoach() {
      const { view, legal } = session;
      const { turn, phase } = view.peek().public;
      return (await mind.coach?.(view.peek(), legal.peek(), `${id}/coach/${turn}/${phase}`)) ?? null;
    },
    putReportAway(turn) {
      reported.value = Math.max(reported.value, turn);
    },
    save: () => host.save(),
    head: () => head,
    async leave() {
      stopWriting();
      rest();
      await keepDraft();
      for (const end of [unsubscribe, watch, halt, stop]) end();
      host.close();
      claim.release();
    },
  };
}

/** Calls back when what is read in `of` has changed and then rested for a while. */
function whenResting(then: () => void, of: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = true;
  const stop = effect(() => {
    of();
    if (!first) {
      clearTimeout(timer);
      timer = setTimeout(then, DRAFT_REST);
    }
    first = false;
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
