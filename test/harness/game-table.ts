import { expect } from 'vitest';
import { catalogue } from '../../src/content/catalogue.ts';
import { type Rng, type RngState, rngOver } from '../../src/lib/rng.ts';
import type { Catalogue } from '../../src/rules/catalogue.ts';
import type { Message, Order, OrdersCommand } from '../../src/rules/commands.ts';
import { createRules, type Rules } from '../../src/rules/core.ts';
import type { EventType, GameEvent } from '../../src/rules/events.ts';
import { clone } from '../../src/rules/state/clone.ts';
import type { GameOptions, SeatState, State } from '../../src/rules/state/state.ts';
import { type Length, SEATS, type Seat } from '../../src/rules/vocabulary.ts';

type Script = Record<string, number | number[]>;

/**
 * Dice that fall as written: a draw whose label is in the script takes its number (chance: the draw 1-100; below: the
 * value itself; binomial: the count), several draws of one label take them in turn. All other draws are seeded.
 */
export function scriptedDice(script: Script): (state: RngState) => Rng {
  const left = new Map(Object.entries(script).map(([label, draws]) => [label, [draws].flat()]));
  const scripted = (label: string | undefined) => (label === undefined ? undefined : left.get(label)?.shift());
  return (state) => {
    const rng = rngOver(state);
    return {
      below: (n, label) => scripted(label) ?? rng.below(n),
      between: (low, high, label) => scripted(label) ?? rng.between(low, high),
      chance: (percent, label) => {
        const draw = scripted(label);
        return draw === undefined ? rng.chance(percent) : draw <= percent;
      },
      binomial: (n, percent, label) => scripted(label) ?? rng.binomial(n, percent),
    };
  };
}

export interface TableOptions {
  length?: Length;
  seed?: string;
  options?: Partial<GameOptions>;
  dice?: Script;
  catalogue?: Catalogue;
  /** Edits the opening state before anything is done. */
  opening?: (state: State) => void;
}

type OrdersExtra = Partial<Pick<OrdersCommand, 'answers' | 'doctrine' | 'tile' | 'choice' | 'redraw'>>;

/** A game to tell a story with: seats write messages and orders, whoever is silent holds. */
export class GameTable {
  readonly rules: Rules;
  state: State;
  /** Events since the last `resolve` or `deliver` began. */
  events: GameEvent[] = [];

  constructor({
    length = 'standard',
    seed = 'story',
    options = {},
    dice = {},
    catalogue: c = catalogue,
    opening,
  }: TableOptions = {}) {
    this.rules = createRules(c, scriptedDice(dice));
    const { state, events } = this.rules.setup({ scenario: 'stand-down', length, options }, seed);
    this.state = clone(state);
    // Nobody misreads the other at the start of a story, unless the story says so.
    for (const seat of ['washington', 'tehran'] as const) this.state.seats[seat].trustRead = this.state.secret.trust;
    opening?.(this.state);
    this.events = events;
  }

  seat(seat: Seat): SeatState {
    return this.state.seats[seat];
  }

  sends(seat: Seat, ...messages: Message[]): this {
    return this.lock(seat, { type: 'signals', messages });
  }

  orders(seat: Seat, orders: Order[], more: OrdersExtra = {}): this {
    if (this.state.public.phase === 'signals') this.deliver();
    return this.lock(seat, { type: 'orders', orders, answers: {}, doctrine: 'balanced', ...more });
  }

  /** Closes Signals; seats that wrote nothing send nothing. */
  deliver(): this {
    expect(this.state.public.phase, 'deliver closes Signals').toBe('signals');
    return this.close();
  }

  /** Closes what is open until the next turn begins. */
  resolve(): this {
    const { turn } = this.state.public;
    while (this.state.public.turn === turn && this.state.public.phase !== 'over') this.close();
    return this;
  }

  of<T extends EventType>(type: T): GameEvent<T>[] {
    return this.events.filter((event): event is GameEvent<T> => event.type === type);
  }

  /** The last seat's list waits until the phase is closed. */
  private waiting: { seat: Seat; body: object } | null = null;

  private close(): this {
    const { phase } = this.state.public;
    const last = this.waiting;
    this.waiting = null;
    const result = last ? this.give(last.seat, last.body) : this.give('umpire', { type: 'close' });
    if (this.state.public.phase === phase && !last) throw new Error('the phase did not close');
    this.events = result;
    return this;
  }

  private lock(seat: Seat, body: object): this {
    if (SEATS.every((each) => each === seat || this.state.public.locked[each])) this.waiting = { seat, body };
    else this.give(seat, body);
    return this;
  }

  private give(seat: Seat | 'umpire', body: object): GameEvent[] {
    const { turn, phase } = this.state.public;
    const result = this.rules.apply(this.state, seat, { id: `${turn}${seat}`, turn, phase, ...body } as never);
    if (!result.ok) throw new Error(`${seat} refused: ${JSON.stringify(result.refused)}`);
    this.state = result.state;
    return result.events;
  }
}

export const table = (options?: TableOptions): GameTable => new GameTable(options);
