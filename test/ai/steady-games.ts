import { decide } from '../../src/ai/decide.ts';
import type { OrdersBody, SignalsBody } from '../../src/ai/explain/explanation.ts';
import { catalogue } from '../../src/content/catalogue.ts';
import { rngOver, seedRng } from '../../src/lib/rng.ts';
import { createRules } from '../../src/rules/core.ts';
import { legalFor } from '../../src/rules/legal/legal.ts';
import type { State } from '../../src/rules/state/state.ts';
import { seatView } from '../../src/rules/view/view.ts';
import { type Length, SEATS, type Seat } from '../../src/rules/vocabulary.ts';

export const rules = createRules(catalogue);

export const dice = (seed: string) => rngOver(seedRng(seed));

/** What the Steady player of a seat does in this state, with these dice. */
export function steady(state: State, seat: Seat, seed = 'mind'): SignalsBody | OrdersBody {
  const view = seatView(state, seat);
  return decide(view, catalogue, legalFor(view, catalogue), dice(seed));
}

export const steadyOrders = (state: State, seat: Seat, seed?: string): OrdersBody => {
  const body = steady(state, seat, seed);
  if (body.type !== 'orders') throw new Error('the game is not in Orders');
  return body;
};

export const steadyMessages = (state: State, seat: Seat, seed?: string): SignalsBody => {
  const body = steady(state, seat, seed);
  if (body.type !== 'signals') throw new Error('the game is not in Signals');
  return body;
};

/** Commanders' moods are rolled only where no person decides for them. */
const ledByComputers = (state: State): State =>
  SEATS.reduce((at, seat) => {
    const result = rules.apply(at, 'umpire', { id: seat, turn: 1, phase: 'signals', type: 'control', seat, by: 'ai' });
    return result.ok ? result.state : at;
  }, state);

/** One decision of a game in which all six seats are Steady. */
export interface SteadyStep {
  state: State;
  seat: Seat;
  body: SignalsBody | OrdersBody;
}

/** Plays a game among six Steady players and yields every decision before it is carried out; returns the end. */
export function* steadyGame(length: Length, seed: string): Generator<SteadyStep, State> {
  let state = ledByComputers(rules.setup({ scenario: 'stand-down', length }, seed).state);
  while (state.public.phase !== 'over') {
    const { turn, phase } = state.public;
    for (const seat of SEATS) {
      const body = steady(state, seat, `${seed} ${seat} ${turn} ${phase}`);
      yield { state, seat, body };
      const result = rules.apply(state, seat, { id: `${seat} ${turn} ${phase}`, turn, phase, ...body } as never);
      if (!result.ok) throw new Error(`${seat}: ${JSON.stringify(result.refused)} for ${JSON.stringify(body)}`);
      state = result.state;
    }
  }
  return state;
}
