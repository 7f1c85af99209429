import { type Rng, type RngState, rngOver } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Command, OrdersCommand, SignalsCommand } from '../../rules/commands.ts';
import type { Rules } from '../../rules/core.ts';
import { legalFor } from '../../rules/legal/legal.ts';
import type { State } from '../../rules/state/state.ts';
import { seatView } from '../../rules/view/view.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { type BySeat, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { explain } from '../explain/explain.ts';
import type { OrdersBody, SignalsBody } from '../explain/explanation.ts';
import { determinise } from './determinise.ts';
import { freshLuck } from './luck.ts';
import { prospect } from './prospects.ts';

export type Body = SignalsBody | OrdersBody;

/** A state that could be the true one, with the luck of the phases to come and what the others do in the running one. */
export interface World {
  state: State;
  luck: RngState[];
  minds: RngState;
  others: Partial<BySeat<Body>>;
}

/** Phases to come whose luck is drawn beforehand. */
const PHASES = 6;

const copyOf = ([a, b, c, d]: RngState): RngState => [a, b, c, d];

/** What the doctrine of a seat does in a state, with these dice: how every other seat, and the own one later, is taken to play. */
function doctrineOf(state: State, c: Catalogue, seat: Seat, rng: Rng): Body {
  const view = seatView(state, seat);
  return explain(view, c, legalFor(view, c), rng).body;
}

/** Draws a world that the view could belong to; null where none can be made. */
export function drawWorld(view: SeatView, c: Catalogue, rng: Rng): World | null {
  const state = determinise(view, c, rng);
  if (!state) return null;
  const luck = Array.from({ length: PHASES }, () => freshLuck(rng));
  const minds = freshLuck(rng);
  const others: World['others'] = {};
  const dice = rngOver(copyOf(minds));
  for (const seat of SEATS) if (seat !== view.seat) others[seat] = doctrineOf(state, c, seat, dice);
  return { state, luck, minds, others };
}

const commandOf = ({ public: { turn, phase } }: State, body: Body): SignalsCommand | OrdersCommand =>
  ({ id: 'trial', turn, phase, ...body }) as SignalsCommand | OrdersCommand;

/** The state with every list locked, and this luck for the phase. */
function locked(state: State, bodies: Partial<BySeat<Body>>, luck: RngState): State {
  const seats = { ...state.seats };
  for (const seat of SEATS) {
    const body = bodies[seat];
    if (!body) continue;
    const command = commandOf(state, body);
    const draft = command.type === 'signals' ? { signals: command, orders: null } : { signals: null, orders: command };
    seats[seat] = { ...seats[seat], draft };
  }
  return { ...state, seats, secret: { ...state.secret, rng: copyOf(luck) } };
}

/** Closes the running phase with these lists. */
function closed(rules: Rules, state: State, bodies: Partial<BySeat<Body>>, luck: RngState): State {
  const { turn, phase } = state.public;
  const close = { id: 'trial', turn, phase, type: 'close' } as Command;
  const result = rules.apply(locked(state, bodies, luck), 'umpire', close);
  return result.ok ? result.state : state;
}

export interface Trial {
  rules: Rules;
  seat: Seat;
  /** Whole turns that are played out by doctrine after the running one. */
  turnsAfter: number;
}

/** Plays a list out in a world: the running turn to its end, and so many more; what the seat may then hope to score. */
export function playOut(world: World, body: Body, { rules, seat, turnsAfter }: Trial): number {
  const c = rules.catalogue;
  const dice = rngOver(copyOf(world.minds));
  const last = world.state.public.turn + turnsAfter;
  let bodies: Partial<BySeat<Body>> = { ...world.others, [seat]: body };
  let state = world.state;
  for (const luck of world.luck) {
    state = closed(rules, state, bodies, luck);
    const { phase, turn } = state.public;
    if (phase === 'over' || (phase === 'signals' && turn > last)) break;
    const now = state;
    bodies = {};
    for (const each of SEATS) bodies[each] = doctrineOf(now, c, each, dice);
  }
  return prospect(state, c, seat);
}
