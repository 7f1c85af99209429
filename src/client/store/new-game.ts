import type { Length, Seat } from '../../rules/vocabulary.ts';

/** What the start page asks for; the table opens it. */
export interface NewGame {
  id: string;
  name: string;
  scenario: string;
  length: Length;
  seat: Seat;
  seed: string;
}

const asked = new Map<string, NewGame>();

const digits = (words: number, base: number): string =>
  [...crypto.getRandomValues(new Uint32Array(words))].map((word) => word.toString(base)).join('');

/** A random id for a game, and a random seed that nobody can guess from it. */
export const freshGameId = (): string => digits(3, 36).slice(0, 16).padEnd(8, '0');
export const freshSeed = (): string => digits(4, 16);

/** Asks for a new game and gives its id; the first table opened under that id plays it. */
export function askForGame(game: Omit<NewGame, 'id' | 'seed'>): string {
  const id = freshGameId();
  asked.set(id, { ...game, id, seed: freshSeed() });
  return id;
}
/** The game that was asked for under this id, once. */
export function takeAsked(id: string): NewGame | null {
  const game = asked.get(id) ?? null;
  asked.delete(id);
  return game;
}
