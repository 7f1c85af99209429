import type { Command } from '../rules/commands.ts';
import type { GameEvent, SeenEvent } from '../rules/events.ts';
import type { Reason } from '../rules/reasons.ts';
import type { State } from '../rules/state/state.ts';
import { seenEvents } from '../rules/view/seen-events.ts';
import { seesAll, view } from '../rules/view/view.ts';
import type { View } from '../rules/view/view-types.ts';
import type { Observer } from '../rules/vocabulary.ts';
import { type Sender, senderOf } from './seats.ts';

/** What became of a sender's last command. `id` is empty where the command had no readable one. */
export type Reply = { id: string; ok: true } | { id: string; ok: false; reason: Reason };

/** boardgame.io's G: the state of the game, and what the match remembers besides. Secret as a whole. */
export interface MatchState {
  game: State;
  /** Counts the accepted commands. */
  batch: number;
  /** The last accepted command and its events; the opening has events only. */
  last: { by: Sender; command: Command } | null;
  events: GameEvent[];
  /** Id of the last accepted command by player id: a repeat changes nothing. */
  accepted: Record<string, string>;
  /** By player id; for the sender's own eyes. */
  replies: Record<string, Reply>;
}

/** What an observer receives of G: the allow-list on which every frame rests. */
export interface SeatFrame {
  view: View;
  batch: number;
  /** Numbered within this batch. */
  events: SeenEvent[];
  /** To the observer's own last command. */
  reply: Reply | null;
}

/** The part of G that an observer may know (boardgame.io's `playerView`). */
export function project({ game, batch, events, replies }: MatchState, observer: Observer): SeatFrame {
  const own = Object.entries(replies).find(([playerId]) => observer !== 'public' && senderOf(playerId) === observer);
  return {
    view: view(game, observer),
    batch,
    events: seenEvents(events, observer, seesAll(game, observer)),
    reply: own ? own[1] : null,
  };
}

/** The match as it opens: a new game with its first events, or a game that goes on, with the ids accepted last. */
export const openingState = (
  game: State,
  events: readonly GameEvent[] = [],
  accepted: Record<string, string> = {},
): MatchState => ({ game, batch: 0, last: null, events: [...events], accepted, replies: {} });

/** True if the sender gave this very command last: a line that broke makes people send twice. */
export const isRepeat = ({ accepted }: MatchState, playerId: string, id: string): boolean =>
  Object.hasOwn(accepted, playerId) && accepted[playerId] === id;
