import { rngOver, seedRng } from '../../lib/rng.ts';
import { type Decide, lockAiSeats } from '../../match/ai-driver.ts';
import type { Command } from '../../rules/commands.ts';
import type { Rules } from '../../rules/core.ts';
import { ruleOf } from '../../rules/orders/rules.ts';
import type { GameSetup } from '../../rules/turn/setup.ts';
import { LENGTHS, type Seat } from '../../rules/vocabulary.ts';
import { BareTable } from '../play/bare-table.ts';
import { randomCommand } from '../players/random.ts';

/** A game as it was played: how it was set up, and every accepted command in order. */
export interface Recording {
  setup: GameSetup;
  seed: string;
  commands: { by: Seat | 'umpire'; command: Command }[];
}

/** Kinds of act a seat considers in a turn, in %: with all of them, random seats are at war in the second turn. */
const ACTS_PCT = 8;

/** Plays one random legal game, of one length after the other, and keeps its commands. */
export async function recordGame(rules: Rules, game: number): Promise<Recording> {
  const setup: GameSetup = { scenario: 'stand-down', length: LENGTHS[game % LENGTHS.length] ?? 'standard' };
  const seed = `bench/${game}`;
  const commands: Recording['commands'] = [];
  const table = new BareTable(rules, setup, seed, (by, command) => commands.push({ by, command }));
  const decide: Decide = async (view, legal, text) => {
    const rng = rngOver(seedRng(text));
    const orders = legal.orders.filter(({ order }) => ruleOf(order).step !== 'act' || rng.chance(ACTS_PCT));
    return randomCommand(view, { ...legal, orders }, rules.catalogue, rng);
  };
  while (await lockAiSeats(table, { decide, seed }));
  return { setup, seed, commands };
}
