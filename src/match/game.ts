import type { Game, Plugin } from 'boardgame.io';
import { ActivePlayers } from '#bgio/core';
import { parseCommand } from '../protocol/command.ts';
import type { Rules } from '../rules/core.ts';
import type { Reason } from '../rules/reasons.ts';
import { isRepeat, type MatchState, project, type Reply } from './match-state.ts';
import { observerOf, PLAYER_COUNT, senderOf } from './seats.ts';

/** The one move there is. */
export const COMMAND_MOVE = 'command';

/**
 * Hands moves the state itself. boardgame.io gives them an immer draft, through which every read and write of the rules
 * costs tens of times more.
 */
const plain = {
  name: 'plain',
  fnWrap: (inner: (context: { G: unknown }, ...args: unknown[]) => unknown) => {
    return (context: { G: unknown }, ...args: unknown[]) => inner({ ...context, plainG: context.G } as never, ...args);
  },
} as never as Plugin;

const answered = (G: MatchState, playerId: string, reply: Reply): MatchState => ({
  ...G,
  replies: { ...G.replies, [playerId]: reply },
});

const refused = (G: MatchState, playerId: string, id: string, reason: Reason): MatchState =>
  answered(G, playerId, { id, ok: false, reason });

/**
 * One command of a player, from anywhere: checked in shape, recognised if it is a repeat, then put to the rules. The
 * answer, ok or a reason, is kept for the sender alone.
 */
export function takeCommand(rules: Rules, G: MatchState, playerId: string, value: unknown): MatchState {
  const who = senderOf(playerId);
  if (who === null) return G;
  const parsed = parseCommand(value);
  if (!parsed.ok) return refused(G, playerId, '', parsed.reason);
  const { command } = parsed;
  if (isRepeat(G, playerId, command.id)) return answered(G, playerId, { id: command.id, ok: true });
  const result = rules.apply(G.game, who, command);
  if (!result.ok) return refused(G, playerId, command.id, result.refused);
  return {
    game: result.state,
    batch: G.batch + 1,
    last: { by: who, command },
    events: result.events,
    accepted: { ...G.accepted, [playerId]: command.id },
    replies: { ...G.replies, [playerId]: { id: command.id, ok: true } },
  };
}

/** A phase of boardgame.io that only follows the phase in G, which the rules open and close. */
const mirrorOf = (phase: string, start: boolean) => ({
  ...(start && { start }),
  endIf: ({ G }: { G: MatchState }) => (G.game.public.phase === phase ? false : { next: G.game.public.phase }),
});

/** Names of moves and nothing inherited: boardgame.io would take `toString` for a move. */
const movesByName = <T>(moves: Record<string, T>): Record<string, T> => Object.assign(Object.create(null), moves);

/**
 * The game for boardgame.io, around the pure rules (architecture.md). All seven players are active all the time; a move
 * never runs on a client, is never shown to others, and does not mind what else has happened since; nothing can be
 * undone, and no event, chat, hook, random source or ending of boardgame.io's own is used.
 */
export function createGame(rules: Rules, opening: MatchState): Game<MatchState> {
  return {
    name: 'holding-pattern',
    minPlayers: PLAYER_COUNT,
    maxPlayers: PLAYER_COUNT,
    disableUndo: true,
    deltaState: false,
    // Unused, and so the same for every match: without it boardgame.io takes the clock.
    seed: 'unused',
    setup: () => opening,
    plugins: [plain],
    moves: movesByName({
      [COMMAND_MOVE]: {
        move: (context: unknown, value: unknown) => {
          const { plainG, playerID } = context as { plainG: MatchState; playerID: string };
          return takeCommand(rules, plainG, playerID, value);
        },
        client: false,
        redact: true,
        ignoreStaleStateID: true,
        // Counting moves is the one place where the reducer writes into the state it was given.
        noLimit: true,
      },
    }),
    turn: { activePlayers: ActivePlayers.ALL },
    phases: { signals: mirrorOf('signals', true), orders: mirrorOf('orders', false), over: mirrorOf('over', false) },
    events: {
      endGame: false,
      endPhase: false,
      endTurn: false,
      setPhase: false,
      endStage: false,
      setStage: false,
      pass: false,
      setActivePlayers: false,
    },
    playerView: ({ G, playerID }) => project(G, observerOf(playerID)),
  };
}
