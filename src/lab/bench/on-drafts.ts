import type { Game, LongFormMove } from 'boardgame.io';
import { CreateGameReducer, InitializeGame } from '#bgio/internal';
import { COMMAND_MOVE, createGame } from '../../match/game.ts';
import { commandAction } from '../../match/intake.ts';
import { type MatchState, openingState } from '../../match/match-state.ts';
import { PLAYER_COUNT, senderOf } from '../../match/seats.ts';
import type { Command } from '../../rules/commands.ts';
import type { Rules } from '../../rules/core.ts';
import type { State } from '../../rules/state/state.ts';
import type { Recording } from './recording.ts';

/**
 * The game of the match, but for one thing: the rules are given what boardgame.io gives every move, an immer draft of G.
 * What the pure side does without is left out here too: checking the shape, keeping the answer.
 */
function draftGame(rules: Rules, { setup, seed }: Recording): Game<MatchState> {
  const { state, events } = rules.setup(setup, seed);
  const game = createGame(rules, openingState(state, events));
  const command = game.moves?.[COMMAND_MOVE] as LongFormMove<MatchState>;
  const move: typeof command.move = ({ G, playerID }, value: Command) => {
    const who = senderOf(playerID);
    const result = who && rules.apply(G.game, who, value);
    if (!result?.ok) throw new Error('a recorded command was refused');
    return { ...G, game: result.state, events: result.events };
  };
  return { ...game, moves: { [COMMAND_MOVE]: { ...command, move } } };
}

/** Plays the commands of a recording on an opening state that is made beforehand. Gives the last state. */
export type Play = () => State;

/** Through boardgame.io's reducer, with the rules working on its drafts. */
export function onDrafts(rules: Rules, recording: Recording): Play {
  const game = draftGame(rules, recording);
  const reducer = CreateGameReducer({ game });
  const opening = InitializeGame({ game, numPlayers: PLAYER_COUNT });
  const actions = recording.commands.map(({ by, command }) => commandAction(by, command) as never);
  return () => actions.reduce(reducer, opening).G.game;
}

/** Through the pure rules. */
export function onCore(rules: Rules, { setup, seed, commands }: Recording): Play {
  const opening = rules.setup(setup, seed).state;
  return () => {
    let state = opening;
    for (const { by, command } of commands) {
      const result = rules.apply(state, by, command);
      if (result.ok) state = result.state;
    }
    return state;
  };
}
