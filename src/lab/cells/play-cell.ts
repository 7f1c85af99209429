import { playerOf } from '../../ai/decide.ts';
import { temperamentOf } from '../../ai/temperament.ts';
import { catalogue } from '../../content/catalogue.ts';
import { rngOver, seedRng } from '../../lib/rng.ts';
import { type Decide, lockAiSeats } from '../../match/ai-driver.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Command, OrdersCommand } from '../../rules/commands.ts';
import { createRules, type Rules } from '../../rules/core.ts';
import type { GameResult, State } from '../../rules/state/state.ts';
import type { BySeat, Seat } from '../../rules/vocabulary.ts';
import { BareTable } from '../play/bare-table.ts';
import { seedOf } from '../play/one-game.ts';
import { type Player, playerNamed } from '../players/players.ts';
import { type Cell, type CellRow, forSeats, type RaidNote, type SeatPlayer } from './cell.ts';
import { ladderOf } from './ladder.ts';
import { type LastOrders, replayLastTurn } from './last-turn.ts';
import { raidNotes } from './raid-note.ts';
import { withTuning } from './tuning-path.ts';

/** Last turns are played again in one game of so many. */
const LAST_TURN_EVERY = 4;

/** A person of the doctrine with its own cards but this hawkishness. */
const hawkishPlayer =
  (hawkish: number): Player =>
  (view, c, legal, rng) =>
    playerOf({ ...temperamentOf(view), hawkish })(view, c, legal, rng);

const playerFor = async ({ level, hawkish }: SeatPlayer): Promise<Player> =>
  hawkish !== undefined && level === 'steady' ? hawkishPlayer(hawkish) : playerNamed(level);

async function playersOf(seats: BySeat<SeatPlayer>): Promise<BySeat<Player>> {
  const found = await Promise.all(
    Object.entries(seats).map(async ([seat, who]) => [seat, await playerFor(who)] as const),
  );
  return Object.fromEntries(found) as BySeat<Player>;
}

/** Written down while a game runs. */
interface GameRecord {
  lit: number[];
  raids: RaidNote[];
  orders: NonNullable<CellRow['orders']>;
  last: LastOrders | null;
  faults: number;
}

const blankRecord = (): GameRecord => ({ lit: [], raids: [], orders: forSeats(() => ({})), last: null, faults: 0 });

function hear(record: GameRecord, who: Seat | 'umpire', command: Command): void {
  if (who === 'umpire' || command.type !== 'orders') return;
  if (record.last) record.last.sent[who] = command;
  const counts = record.orders[who];
  for (const { order } of command.orders) counts[order] = (counts[order] ?? 0) + 1;
}

/** Called when a phase has opened. */
function look(record: GameRecord, state: State): void {
  const { phase, lamps } = state.public;
  if (phase === 'signals') record.lit.push(lamps.filter((lit) => lit).length);
  if (phase === 'orders') record.last = { opened: state, sent: forSeats<OrdersCommand | null>(() => null) };
}

/** The same rules, with every raid written down. */
const overheard = (rules: Rules, record: GameRecord): Rules => ({
  ...rules,
  apply: (state, seat, command) => {
    const result = rules.apply(state, seat, command);
    if (result.ok) record.raids.push(...raidNotes(state, result.state, result.events));
    return result;
  },
});

function chainOf({ ending, chain }: GameResult): CellRow['chain'] {
  if (ending !== 'C') return null;
  return {
    slip: chain.some(({ slip }) => slip),
    incident: chain.some(({ incident }) => incident !== null),
    misattributed: chain.some(({ misattributed }) => misattributed),
  };
}

function rowOf(
  c: Catalogue,
  cell: Cell,
  game: number,
  { state, record }: { state: State; record: GameRecord },
): CellRow {
  const { result, turn } = state.public;
  if (!result) throw new Error(`game ${game} of "${cell.id}" did not end: turn ${turn}, ${record.faults} faults`);
  const { notes } = cell;
  const again = notes.includes('last-turn') && game % LAST_TURN_EVERY === 0 && result.ending !== 'C' && record.last;
  return {
    game,
    ending: result.ending,
    turns: turn,
    scores: result.scores,
    strike: state.secret.score.lastStrikeOnIran > 0,
    chain: chainOf(result),
    lit: record.lit,
    ...(notes.includes('orders') && { orders: record.orders }),
    ...(notes.includes('raids') && { raids: record.raids }),
    ...(again && { lastTurn: replayLastTurn(c, again) }),
    faults: record.faults,
  };
}

/**
 * Plays the n-th game of a cell. Scores are raw: no par is known at this table, so that par can be taken from it. The same
 * seed, cell and number give the same game.
 */
export async function playCellGame(cell: Cell, seed: string, game: number): Promise<CellRow> {
  const c: Catalogue = { ...withTuning(catalogue, cell.tuning), par: {} };
  const rules = createRules(c);
  const rung = cell.ladder.length > 0 ? ladderOf(cell.ladder, game) : null;
  const seats = rung ? forSeats((seat) => ({ ...cell.seats[seat], hawkish: rung.hawkish[seat] })) : cell.seats;
  const text = seedOf(seed, rung?.block ?? game);
  const [players, record] = [await playersOf(seats), blankRecord()];
  const watched = cell.notes.includes('raids') ? overheard(rules, record) : rules;
  const table = new BareTable(watched, cell, text, (who, command) => hear(record, who, command));
  const decide: Decide = async (view, legal, dice) => players[view.seat](view, c, legal, rngOver(seedRng(dice)));
  const onFault = () => {
    record.faults += 1;
  };
  look(record, table.state);
  while (await lockAiSeats(table, { decide, seed: text, onFault })) look(record, table.state);
  const row = rowOf(c, cell, game, { state: table.state, record });
  return rung ? { ...row, hawkish: rung.hawkish } : row;
}
