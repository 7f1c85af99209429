import { type ReadonlySignal, signal } from '@preact/signals';

/**
 * Which of several tabs may write into a game. Web Locks where they exist, else a question on a BroadcastChannel, else
 * nothing: the revision in the saves is the guard that always holds, this one only tells the player early.
 */
export interface Claim {
  /** False once another tab has taken the game over. */
  readonly held: ReadonlySignal<boolean>;
  release(): void;
}

/** How long a silent tab may take to say that it has the game. */
const ANSWER_MS = 250;
const nameOf = (gameId: string): string => `holding-pattern.game.${gameId}`;

/** Claims a game for this tab; null if another tab has it. With `take` it is taken away from the other. */
export async function claimGame(gameId: string, take = false): Promise<Claim | null> {
  const name = nameOf(gameId);
  if (typeof navigator !== 'undefined' && navigator.locks) return claimByLock(name, take);
  if (typeof BroadcastChannel !== 'undefined') return claimByTalk(name, take);
  return { held: signal(true), release: () => undefined };
}

function claimByLock(name: string, take: boolean): Promise<Claim | null> {
  const held = signal(true);
  return new Promise((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(null);
        return undefined;
      }
      return new Promise((release) => resolve({ held, release }));
    };
    const options: LockOptions = take ? { steal: true } : { ifAvailable: true };
    navigator.locks.request(name, options, hold).catch(() => {
      held.value = false;
    });
  });
}

type Word = { kind: 'whose' | 'mine' | 'taken'; tab: string };

async function claimByTalk(name: string, take: boolean): Promise<Claim | null> {
  const tab = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const channel = new BroadcastChannel(name);
  const say = (kind: Word['kind']): void => channel.postMessage({ kind, tab } satisfies Word);
  const held = signal(false);
  let taken = false;
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.tab === tab) return;
    if (data.kind === 'whose' && held.value) say('mine');
    if (data.kind === 'mine') taken = true;
    if (data.kind === 'taken') held.value = false;
  });
  say(take ? 'taken' : 'whose');
  if (!take) await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
  if (taken && !take) {
    channel.close();
    return null;
  }
  held.value = true;
  return { held, release: () => channel.close() };
}
