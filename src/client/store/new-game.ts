import type { AiLevel } from '../../ai/levels.ts';
import { LENGTHS, type Length, SEATS, type Seat } from '../../rules/vocabulary.ts';

/** What the start page asks for; the table opens it. */
export interface NewGame {
  id: string;
  name: string;
  scenario: string;
  length: Length;
  seat: Seat;
  seed: string;
  /** How deep the machine's seats think; Steady if it was not asked. */
  level?: AiLevel;
}

export const LEVELS: readonly AiLevel[] = ['guided', 'steady', 'sharp'];

/** Asked for and not yet opened. The copy in the session outlives a reload, if the table could not be loaded at once. */
const asked = new Map<string, NewGame>();
const KEY = 'holding-pattern.asked';

/** Storage may be forbidden: then what was asked for lasts as long as the page. */
function session(): Storage | null {
  try {
    return typeof sessionStorage === 'undefined' ? null : sessionStorage;
  } catch {
    return null;
  }
}

function askedBefore(id: string): NewGame | null {
  try {
    const game: NewGame | null = JSON.parse(session()?.getItem(KEY) ?? 'null');
    return game?.id === id && SEATS.includes(game.seat) && LENGTHS.includes(game.length) ? game : null;
  } catch {
    return null;
  }
}

const digits = (words: number, base: number): string =>
  [...crypto.getRandomValues(new Uint32Array(words))].map((word) => word.toString(base)).join('');

/** A random id for a game, and a random seed that nobody can guess from it. */
export const freshGameId = (): string => digits(3, 36).slice(0, 16).padEnd(8, '0');
export const freshSeed = (): string => digits(4, 16);

/** Asks for a new game and gives its id; the first table opened under that id plays it. */
export function askForGame(game: Omit<NewGame, 'id' | 'seed'>): string {
  const id = freshGameId();
  const full = { ...game, id, seed: freshSeed() };
  asked.set(id, full);
  try {
    session()?.setItem(KEY, JSON.stringify(full));
  } catch {
    // No room: it is asked for again.
  }
  return id;
}
/** The game that was asked for under this id, once. */
export function takeAsked(id: string): NewGame | null {
  const game = asked.get(id) ?? askedBefore(id);
  asked.delete(id);
  if (game) session()?.removeItem(KEY);
  return game;
}
