import type { Ctx, State as EngineState, LogEntry, SyncInfo } from 'boardgame.io';
import type { Observer } from '../rules/vocabulary.ts';
import { type MatchState, project, type SeatFrame } from './match-state.ts';
import { playerIdOf } from './seats.ts';

/** What the engine wants to send to everybody, or to one who asked. */
export type Outgoing =
  | { type: 'sync'; args: [string, SyncInfo] }
  | { type: 'update'; args: [string, EngineState<MatchState>] }
  | { type: 'patch' | 'matchData' | 'chat'; args: unknown[] };

/** What one observer receives, in the form that boardgame.io's own client reads. */
export type Frame =
  | { type: 'sync'; args: [string, SyncInfo] }
  | { type: 'update'; args: [string, EngineState<SeatFrame>, LogEntry[]] };

/** The engine's own book-keeping that everybody may know: which phase it mirrors, and that all may act. */
function contextFor({ numPlayers, playOrder, playOrderPos, activePlayers, currentPlayer, turn, phase }: Ctx): Ctx {
  return { numPlayers, playOrder, playOrderPos, activePlayers, currentPlayer, turn, phase };
}

const stateFor = (observer: Observer, { G, ctx, _stateID }: EngineState<MatchState>): EngineState<SeatFrame> => ({
  G: project(G, observer),
  ctx: contextFor(ctx),
  plugins: {},
  _undo: [],
  _redo: [],
  _stateID,
});

/** The observer's own moves. That others moved, when, and what kind of move, is not in it. */
function logFor(observer: Observer, log: readonly LogEntry[]): LogEntry[] {
  if (observer === 'public') return [];
  return log.flatMap(({ action, _stateID, turn, phase }) => {
    if (action.type !== 'MAKE_MOVE' || action.payload.playerID !== playerIdOf(observer)) return [];
    const { type, args, playerID } = action.payload;
    return [{ action: { type: action.type, payload: { type, args, playerID } }, _stateID, turn, phase }];
  });
}

/**
 * What goes to one observer: an allow-list, field by field. boardgame.io's own filter sends the initial state with every
 * secret, the data of plug-ins and the log of everybody's moves; chat and patches do not pass at all.
 */
export function frameFor(observer: Observer, outgoing: Outgoing): Frame | null {
  if (outgoing.type === 'update') {
    const [matchId, state] = outgoing.args;
    return { type: 'update', args: [matchId, stateFor(observer, state), logFor(observer, state.deltalog ?? [])] };
  }
  if (outgoing.type !== 'sync') return null;
  const [matchId, info] = outgoing.args;
  const state = stateFor(observer, info.state);
  const log = logFor(observer, info.log ?? []);
  // A client keeps the initial state for replays of its own, which are impossible here: it gets what it sees anyway.
  return { type: 'sync', args: [matchId, { state, log, filteredMetadata: [], initialState: state }] };
}
