import { must } from '../lib/contract.ts';
import { rngOver } from '../lib/rng.ts';
import type { Catalogue } from './catalogue.ts';
import { cleanMessages, cleanOrders, isRecord } from './clean.ts';
import type { Command, OrdersCommand, SeatCommand, SignalsCommand, UmpireCommand } from './commands.ts';
import type { GameEvent } from './events.ts';
import { legalFor } from './legal/legal.ts';
import type { Legal } from './legal/legal-types.ts';
import { checkOrders } from './orders/check.ts';
import { type Reason, reason } from './reasons.ts';
import { checkMessages } from './signals/check.ts';
import { copyState } from './state/copy.ts';
import type { State } from './state/state.ts';
import { type Dice, emit, openTable } from './state/table.ts';
import { closePhase } from './turn/close.ts';
import { openTurn } from './turn/news.ts';
import { type GameSetup, initialState } from './turn/setup.ts';
import { seatView, view } from './view/view.ts';
import type { View } from './view/view-types.ts';
import { type Observer, SEATS, type Seat } from './vocabulary.ts';

export type Applied = { ok: true; state: State; events: GameEvent[] } | { ok: false; refused: Reason };
export interface Opened {
  state: State;
  events: GameEvent[];
}

/** The game: four pure functions over plain JSON (architecture: one idea carries everything). */
export interface Rules {
  readonly catalogue: Catalogue;
  /** A new table, its first News done. The scenario must be one of the catalogue's: the protocol layer checks that. */
  setup(game: GameSetup, seed: string): Opened;
  /**
   * One command of one seat, or of the umpire. Never throws on input and never changes `state`; a refusal changes
   * nothing. When the last seat locks, the phase closes in the same call.
   */
  apply(state: State, seat: Seat | 'umpire', command: Command): Applied;
  /** The same on a state that belongs to the caller alone: it is changed in place and copied nowhere. For rollouts. */
  play(state: State, seat: Seat | 'umpire', command: Command): Applied;
  legal(state: State, seat: Seat): Legal;
  view(state: State, observer: Observer): View;
}

/** Makes the rules over a catalogue. `dice` lets a test script the draws; play uses the seeded source in the state. */
export function createRules(catalogue: Catalogue, dice: Dice = rngOver): Rules {
  return {
    catalogue,
    setup: (game, seed) => setup(catalogue, game, { text: seed, dice }),
    apply: (state, seat, command) => apply({ state, c: catalogue, dice, owned: false }, seat, command),
    play: (state, seat, command) => apply({ state, c: catalogue, dice, owned: true }, seat, command),
    legal: (state, seat) => legalFor(seatView(state, seat), catalogue),
    view,
  };
}

function setup(c: Catalogue, game: GameSetup, seed: { text: string; dice: Dice }): Opened {
  const scenario = must(c.scenarios[game.scenario], `scenario ${game.scenario}`);
  const t = openTable(initialState(c, scenario, game, seed), c, seed.dice);
  emit(t, 'game.started', { scenario: scenario.id, length: game.length });
  openTurn(t);
  emit(t, 'phase.opened', { phase: 'signals' });
  return { state: t.s, events: t.events };
}

interface At {
  state: State;
  c: Catalogue;
  dice: Dice;
  /** The state may be changed in place. */
  owned: boolean;
}

const refuse = (refused: Reason): Applied => ({ ok: false, refused });

function apply(at: At, seat: Seat | 'umpire', command: Command): Applied {
  const open = at.state.public;
  if (!isRecord(command)) return refuse(reason('malformed', { path: '', allowed: 'a command' }));
  if (open.phase === 'over') return refuse(reason('game-over'));
  if (command.turn !== open.turn)
    return refuse(reason('wrong-turn', { turn: Number(command.turn) || 0, expected: open.turn }));
  if (command.phase !== open.phase)
    return refuse(reason('wrong-phase', { phase: String(command.phase), expected: open.phase }));
  if (seat === 'umpire') return applyUmpire(at, command as UmpireCommand);
  if (!SEATS.includes(seat)) return refuse(reason('not-your-command'));
  return applySeat(at, seat, command as SeatCommand);
}

function applySeat(at: At, seat: Seat, command: SeatCommand): Applied {
  switch (command.type) {
    case 'unlock':
      return at.state.public.locked[seat] ? locked(at, seat, null) : refuse(reason('not-locked'));
    case 'signals':
      return lockSignals(at, seat, command);
    case 'orders':
      return lockOrders(at, seat, command);
    default:
      return refuse(reason('not-your-command'));
  }
}

function lockSignals(at: At, seat: Seat, { id, turn, messages, forecast }: SignalsCommand): Applied {
  if (at.state.public.phase !== 'signals')
    return refuse(reason('wrong-phase', { phase: 'signals', expected: at.state.public.phase }));
  const clean = cleanMessages(messages);
  if (!clean.ok) return refuse(clean.refused);
  const why = checkMessages(seatView(at.state, seat), at.c, clean.messages);
  if (why) return refuse(why);
  const guess =
    typeof forecast === 'number' && forecast >= 0 && forecast <= 100 ? { forecast: Math.floor(forecast) } : {};
  return locked(at, seat, { id, turn, phase: 'signals', type: 'signals', messages: clean.messages, ...guess });
}

function lockOrders(at: At, seat: Seat, command: OrdersCommand): Applied {
  if (at.state.public.phase !== 'orders')
    return refuse(reason('wrong-phase', { phase: 'orders', expected: at.state.public.phase }));
  const clean = cleanOrders(command);
  if (!clean.ok) return refuse(clean.refused);
  const why = checkOrders(seatView(at.state, seat), at.c, clean.body);
  if (why) return refuse(why);
  return locked(at, seat, { id: command.id, turn: command.turn, phase: 'orders', type: 'orders', ...clean.body });
}

/** Stores a seat's locked list, or takes it back (null); closes the phase when it was the last. Copies only what moves. */
function locked(at: At, seat: Seat, command: SignalsCommand | OrdersCommand | null): Applied {
  const { state } = at;
  const own = state.seats[seat];
  const draft = {
    signals: command?.type === 'signals' ? command : null,
    orders: command?.type === 'orders' ? command : null,
  };
  const next: State = at.owned
    ? state
    : { ...state, public: { ...state.public }, seats: { ...state.seats, [seat]: { ...own } } };
  next.public.locked = { ...next.public.locked, [seat]: command !== null };
  next.seats[seat].draft = draft;
  return SEATS.every((each) => next.public.locked[each]) ? close(at, next) : { ok: true, state: next, events: [] };
}

function close({ c, dice, owned }: At, state: State): Applied {
  const t = openTable(owned ? state : copyState(state), c, dice);
  closePhase(t);
  return { ok: true, state: t.s, events: t.events };
}

function applyUmpire(at: At, command: UmpireCommand): Applied {
  if (command.type === 'close') return close(at, at.state);
  if (command.type !== 'control') return refuse(reason('not-your-command'));
  const { seat, by } = command;
  if (!SEATS.includes(seat) || (by !== 'human' && by !== 'ai'))
    return refuse(reason('malformed', { path: 'seat', allowed: SEATS.join(', ') }));
  const { public: open, secret } = at.state;
  const next = at.owned ? at.state : { ...at.state, public: { ...open }, secret: { ...secret } };
  next.public.control = { ...open.control, [seat]: by };
  const t = openTable(next, at.c, at.dice);
  emit(t, 'seat.control', { seat, by });
  return { ok: true, state: t.s, events: t.events };
}
