import { catalogue } from '../../src/content/catalogue.ts';
import type { Rng } from '../../src/lib/rng.ts';
import { type MatchState, openingState } from '../../src/match/match-state.ts';
import { playerIdOf } from '../../src/match/seats.ts';
import type { Command } from '../../src/rules/commands.ts';
import type { GameEvent } from '../../src/rules/events.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import type { State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { type Observer, SEATS, type Seat } from '../../src/rules/vocabulary.ts';
import { commandOf, decideAtRandom, randomGame, setupOf } from './random-game.ts';

/** A match at some moment of a random game. */
export interface Moment {
  match: MatchState;
  game: string;
}

/** Moments of random games: a share of all commands, and every opening of a phase. */
export function* sampledMoments(name: string, rng: Rng, sharePct: number): Generator<Moment, never> {
  for (let n = 0; ; n += 1) {
    const setup = setupOf(n, name);
    let events: GameEvent[] = [];
    const accepted: Record<string, string> = {};
    for (const step of randomGame(setup)) {
      const playerId = playerIdOf(step.seat);
      accepted[playerId] = step.command.id;
      if (step.events.length > 0) events = step.events;
      const edge = step.events.length > 0;
      if (!edge && !rng.chance(sharePct)) continue;
      const replies = { [playerId]: { id: step.command.id, ok: true } } as const;
      yield { game: setup.seed, match: { ...openingState(step.after, events, { ...accepted }), replies } };
    }
  }
}

/** An order that the desk shows greyed, or one too many: refused for a reason that must rest on the own view alone. */
function greyed(state: State, seat: Seat, command: Command, rng: Rng): Command {
  const options = legalFor(seatView(state, seat), catalogue).orders.flatMap((choice) => choice.options);
  const forbidden = options.filter(({ reason }) => reason !== null).map(({ given }) => given);
  if (command.type !== 'orders') return { ...command, turn: state.public.turn + 1 };
  const extra = forbidden[rng.below(forbidden.length)] ?? { order: 'hold' as const, place: 'nowhere' };
  return { ...command, orders: [extra] };
}

/** What an observer sends at this moment: a command that is refused, one that is accepted, and a repeat of it. */
export function commandsAt({ game }: MatchState, observer: Observer, rng: Rng): Command[] {
  const { turn, phase, locked } = game.public;
  if (observer === 'public' || observer === 'umpire' || phase === 'over')
    return [{ id: 'window-0', turn: turn + 1, phase: 'signals', type: 'close' }];
  const lastToLock = SEATS.every((seat) => seat === observer || locked[seat]);
  const lock = commandOf(game, 'window-1', decideAtRandom(game, observer, rng));
  const refused = { ...greyed(game, observer, lock, rng), id: 'window-0' };
  // The last lock closes the phase, and what then happens does depend on secrets.
  return lastToLock ? [refused] : [refused, lock, lock];
}
