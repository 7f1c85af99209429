import type { Seating } from '../../match/ai-driver.ts';
import type { Outcome } from '../../match/host.ts';
import type { Command, CommandBody } from '../../rules/commands.ts';
import type { Rules } from '../../rules/core.ts';
import { legalFor } from '../../rules/legal/legal.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { State } from '../../rules/state/state.ts';
import type { GameSetup } from '../../rules/turn/setup.ts';
import { seatView, view } from '../../rules/view/view.ts';
import type { SeatView, View } from '../../rules/view/view-types.ts';
import { type Observer, SEATS, type Seat } from '../../rules/vocabulary.ts';

const isSeat = (observer: Observer): observer is Seat => observer !== 'public' && observer !== 'umpire';

/** A game on the pure rules and nothing else, with every seat led by the computer. */
export class BareTable implements Seating {
  readonly #rules: Rules;
  readonly #heard: (seat: Seat | 'umpire', command: Command) => void;
  #state: State;
  #sent = 0;

  constructor(
    rules: Rules,
    setup: GameSetup,
    seed: string,
    heard: (seat: Seat | 'umpire', command: Command) => void = () => {},
  ) {
    this.#rules = rules;
    this.#heard = heard;
    this.#state = rules.setup(setup, seed).state;
    for (const seat of SEATS) this.#give('umpire', { type: 'control', seat, by: 'ai' });
  }

  get state(): State {
    return this.#state;
  }

  #give(who: Seat | 'umpire', body: CommandBody | Command): Outcome {
    const { turn, phase } = this.#state.public;
    const command = { id: `${who}-${this.#sent}`, turn, phase, ...body } as Command;
    const result = this.#rules.apply(this.#state, who, command);
    if (!result.ok) return { ok: false, reason: result.refused };
    this.#sent += 1;
    this.#state = result.state;
    this.#heard(who, command);
    return { ok: true };
  }

  view(seat: Seat): SeatView;
  view(observer: Observer): View;
  view(observer: Observer): View {
    return isSeat(observer) ? seatView(this.#state, observer) : view(this.#state, observer);
  }

  legal(seat: Seat): Legal {
    return legalFor(seatView(this.#state, seat), this.#rules.catalogue);
  }

  async send(who: Seat | 'umpire', body: CommandBody | Command): Promise<Outcome> {
    return this.#give(who, body);
  }
}
