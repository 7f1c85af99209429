import { type Observer, SEATS, type Seat } from '../rules/vocabulary.ts';

/** Who may send a command: a seat, or the umpire. */
export type Sender = Seat | 'umpire';

/** boardgame.io's players: '0' to '5' are the seats in the order of the rulebook, '6' is the umpire. */
const PLAYERS: readonly Sender[] = [...SEATS, 'umpire'];
export const PLAYER_COUNT = PLAYERS.length;

export const playerIdOf = (who: Sender): string => String(PLAYERS.indexOf(who));

/** The seat or umpire behind a player id; null for any other text, such as '00' or 'toString'. */
export const senderOf = (playerId: string | null | undefined): Sender | null =>
  PLAYERS.find((who) => playerIdOf(who) === playerId) ?? null;

/** What somebody with this player id may see; whoever has none is the public. */
export const observerOf = (playerId: string | null | undefined): Observer => senderOf(playerId) ?? 'public';
