import { rngOver, seedRng } from '../../lib/rng.ts';
import { type Decide, lockAiSeats } from '../../match/ai-driver.ts';
import type { Command } from '../../rules/commands.ts';
import type { Rules } from '../../rules/core.ts';
import { digest } from '../../rules/digest.ts';
import type { Ending } from '../../rules/state/state.ts';
import { type BySeat, type Length, type OrderId, SEATS, type Seat } from '../../rules/vocabulary.ts';
import type { Player } from '../players/players.ts';
import { BareTable } from './bare-table.ts';

/** One finished game, as the tables of the laboratory need it. */
export interface GameRow {
  game: number;
  ending: Ending;
  turns: number;
  /** Tenths of a point. */
  scores: BySeat<number>;
  orders: BySeat<Partial<Record<OrderId, number>>>;
  digest: string;
  /** Decisions that were refused or broke: faults of the player. */
  faults: string[];
}

export interface Match {
  scenario: string;
  length: Length;
  seed: string;
}

const perSeat = <T>(make: () => T): BySeat<T> => ({
  washington: make(),
  tehran: make(),
  jerusalem: make(),
  lebanon: make(),
  border: make(),
  yemen: make(),
});

/** The seed of the n-th game of a series. */
export const seedOf = (seed: string, game: number): string => `${seed}/${game}`;

function countOrders(orders: GameRow['orders'], who: Seat | 'umpire', command: Command): void {
  if (who === 'umpire' || command.type !== 'orders') return;
  for (const { order } of command.orders) orders[who][order] = (orders[who][order] ?? 0) + 1;
}

/** Plays the n-th game of a series to its end, all six seats by the same player. */
export async function playGame(rules: Rules, player: Player, match: Match, game: number): Promise<GameRow> {
  const seed = seedOf(match.seed, game);
  const orders: GameRow['orders'] = perSeat(() => ({}));
  const faults: string[] = [];
  const table = new BareTable(rules, match, seed, (who, command) => countOrders(orders, who, command));
  const decide: Decide = async (view, legal, text) => player(view, rules.catalogue, legal, rngOver(seedRng(text)));
  const onFault = (seat: Seat, fault: unknown) => {
    faults.push(`${seat}: ${fault instanceof Error ? fault.stack : JSON.stringify(fault)}`);
  };
  while (await lockAiSeats(table, { decide, seed, onFault }));
  const { result, turn } = table.state.public;
  if (!result) throw new Error(`game ${seed} did not end: turn ${turn}, ${faults.join('; ')}`);
  const scores = perSeat(() => 0);
  for (const seat of SEATS) scores[seat] = result.scores[seat];
  return { game, ending: result.ending, turns: turn, scores, orders, digest: digest(table.state), faults };
}
