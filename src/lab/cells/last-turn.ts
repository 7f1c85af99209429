import type { Catalogue } from '../../rules/catalogue.ts';
import type { OrdersCommand } from '../../rules/commands.ts';
import { createRules, type Rules } from '../../rules/core.ts';
import type { State } from '../../rules/state/state.ts';
import { type BySeat, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { forSeats, type LastTurn } from './cell.ts';
import { keyedDice } from './keyed-dice.ts';

/** Throws of the dice that are averaged, so that luck alone flips no objective. */
const THROWS = 5;

/** The last Orders phase as it opened, and what every seat then sent. */
export interface LastOrders {
  opened: State;
  sent: BySeat<OrdersCommand | null>;
}

/** A seat that holds keeps its answers and its standing doctrine, and does nothing. */
function holding({ tile: _tile, ...command }: OrdersCommand): OrdersCommand {
  return { ...command, orders: [] };
}

/** Scores after the turn, tenths; a seat that sent nothing holds, and so does one whose list is refused. */
function scoresOf(rules: Rules, { opened, sent }: LastOrders, held: Seat | null): BySeat<number> {
  let state = opened;
  const { turn } = opened.public;
  for (const seat of SEATS) {
    const command = sent[seat];
    if (!command) continue;
    const result = rules.apply(state, seat, seat === held ? holding(command) : command);
    if (result.ok) state = result.state;
  }
  if (state.public.phase === 'orders') {
    const result = rules.apply(state, 'umpire', { id: 'last-turn', turn, phase: 'orders', type: 'close' });
    if (result.ok) state = result.state;
  }
  return state.public.result?.scores ?? forSeats(() => 0);
}

/** Plays the last turn again as it was and once for every seat that holds, all with the same throws of the dice. */
export function replayLastTurn(c: Catalogue, last: LastOrders): LastTurn {
  const tables = Array.from({ length: THROWS }, (_, at) => createRules(c, keyedDice(at)));
  const meanScores = (held: Seat | null): BySeat<number> => {
    const all = tables.map((rules) => scoresOf(rules, last, held));
    return forSeats((seat) => all.reduce((sum, scores) => sum + scores[seat], 0) / THROWS);
  };
  return { played: meanScores(null), held: forSeats(meanScores) };
}
