import { catalogue } from '../../src/content/catalogue.ts';
import { randomCommand } from '../../src/lab/players/random.ts';
import { type Rng, rngOver, seedRng } from '../../src/lib/rng.ts';
import type { Sender } from '../../src/match/seats.ts';
import type { Command, SeatCommandBody } from '../../src/rules/commands.ts';
import { createRules } from '../../src/rules/core.ts';
import type { GameEvent } from '../../src/rules/events.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import type { Legal } from '../../src/rules/legal/legal-types.ts';
import { ruleOf } from '../../src/rules/orders/rules.ts';
import type { State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { COMMANDERS, type Length, SEATS, type Seat } from '../../src/rules/vocabulary.ts';

export const rules = createRules(catalogue);

/** The same desk with acts greyed but for a few: seats that pick everything at random are at war by the third turn. */
export function calmed(legal: Legal, rng: Rng, actsPct: number): Legal {
  const orders = legal.orders.filter(({ order }) => ruleOf(order).step !== 'act' || rng.chance(actsPct));
  return { ...legal, orders };
}

/** A random legal decision of a seat, from its own view. `actsPct`: how many kinds of act it considers. */
export function decideAtRandom(state: State, seat: Seat, rng: Rng, actsPct = 100): SeatCommandBody {
  const view = seatView(state, seat);
  return randomCommand(view, calmed(legalFor(view, catalogue), rng, actsPct), catalogue, rng);
}

export const commandOf = ({ public: open }: State, id: string, body: SeatCommandBody): Command =>
  ({ id, turn: open.turn, phase: open.phase, ...body }) as Command;

export interface RandomSetup {
  length: Length;
  seed: string;
  actsPct: number;
  /** Seats that the rules take for the computer's: its commanders have moods. */
  computers: readonly Seat[];
}
/** One accepted command of a random game. */
export interface Step {
  before: State;
  seat: Sender;
  command: Command;
  after: State;
  events: GameEvent[];
}

function given(before: State, seat: Sender, command: Command): Step {
  const result = rules.apply(before, seat, command);
  if (!result.ok) throw new Error(`${seat}: ${JSON.stringify(result.refused)} for ${JSON.stringify(command)}`);
  return { before, seat, command, after: result.state, events: result.events };
}

/** No game comes near it: fourteen turns and an aftermath, twelve locks a turn. */
const MOST_COMMANDS = 1000;

/** Plays a game in which every seat decides at random, and yields every command. Throws if a legal one is refused. */
export function* randomGame({ length, seed, actsPct, computers }: RandomSetup): Generator<Step, State> {
  const rng = rngOver(seedRng(`players of ${seed}`));
  let { state } = rules.setup({ scenario: 'stand-down', length }, seed);
  for (const seat of computers) {
    const step = given(state, 'umpire', { id: seat, turn: 1, phase: 'signals', type: 'control', seat, by: 'ai' });
    yield step;
    state = step.after;
  }
  for (let number = 0; number < MOST_COMMANDS && state.public.phase !== 'over'; number += 1) {
    const waiting = SEATS.filter((seat) => !state.public.locked[seat]);
    const seat = waiting[rng.below(waiting.length)];
    if (!seat) break;
    const step = given(state, seat, commandOf(state, `${seat}-${number}`, decideAtRandom(state, seat, rng, actsPct)));
    yield step;
    state = step.after;
  }
  return state;
}

const LENGTHS: readonly Length[] = ['lesson', 'standard', 'exercise'];
const TEMPERS = [100, 30, 8, 0];

/** The set-up of the n-th random game: all lengths, from seats that do anything to seats that never act. */
export const setupOf = (n: number, name = 'random'): RandomSetup => ({
  length: LENGTHS[n % LENGTHS.length] ?? 'standard',
  seed: `${name} ${n}`,
  actsPct: TEMPERS[Math.floor(n / LENGTHS.length) % TEMPERS.length] ?? 100,
  computers: n % 2 === 0 ? [] : COMMANDERS,
});
