import { ENDINGS, type Ending } from '../../rules/state/state.ts';
import { type BySeat, ORDERS_OF, type OrderId, SEATS, type Seat } from '../../rules/vocabulary.ts';
import { meanAndSd, type Share, wilson } from './intervals.ts';
import type { GameRow } from './one-game.ts';

export interface SeatReport {
  /** Points, 0-100, over all games: those that end in war count 0. */
  mean: number;
  sd: number;
  /** How often each order of the seat's desk was given. */
  orders: Partial<Record<OrderId, number>>;
}

/** What `lab play --json` prints. */
export interface PlayReport {
  games: number;
  endings: Record<Ending, Share>;
  seats: BySeat<SeatReport>;
  /** Turns of all games together. */
  turns: number;
  /** Of the last state of each game, in the order of the games. */
  digests: string[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function seatReport(rows: readonly GameRow[], seat: Seat): SeatReport {
  const counts = ORDERS_OF[seat].map((order) => [order, sum(rows.map(({ orders }) => orders[seat][order] ?? 0))]);
  const { mean, sd } = meanAndSd(rows.map(({ scores }) => scores[seat] / 10));
  return { mean, sd, orders: Object.fromEntries(counts) };
}

/** The tables of a series, however many of its games are played, in whatever order they came. */
export function playReport(unordered: readonly GameRow[]): PlayReport {
  const rows = unordered.toSorted((a, b) => a.game - b.game);
  const ended = (ending: Ending) => wilson(rows.filter((row) => row.ending === ending).length, rows.length);
  return {
    games: rows.length,
    endings: Object.fromEntries(ENDINGS.map((ending) => [ending, ended(ending)])) as PlayReport['endings'],
    seats: Object.fromEntries(SEATS.map((seat) => [seat, seatReport(rows, seat)])) as PlayReport['seats'],
    turns: sum(rows.map(({ turns }) => turns)),
    digests: rows.map(({ digest }) => digest),
  };
}

const ENDING_NAMES: Record<Ending, string> = { A: 'managed', B: 'limited strike', C: 'war' };
const percent = (share: number): string => (100 * share).toFixed(1);

function endingLine(ending: Ending, { count, low, high }: Share, games: number): string {
  const share = games === 0 ? '-' : percent(count / games);
  const name = `${ending} ${ENDING_NAMES[ending]}`.padEnd(20);
  return `  ${name}${String(count).padStart(6)}${share.padStart(8)} %   ${percent(low)}-${percent(high)} %`;
}

/** Orders of a seat by use, with their share of its orders; unused ones are named at the end. */
function orderLines(orders: SeatReport['orders']): string[] {
  const entries = Object.entries(orders).toSorted(([, a], [, b]) => b - a);
  const total = Math.max(1, sum(entries.map(([, count]) => count)));
  const used = entries.filter(([, count]) => count > 0).map(([order, count]) => `${order} ${percent(count / total)}`);
  const unused = entries.filter(([, count]) => count === 0).map(([order]) => order);
  const lines = [`    ${used.length} of ${entries.length} orders used, in % of its orders: ${used.join(', ')}`];
  return unused.length > 0 ? [...lines, `    never given: ${unused.join(', ')}`] : lines;
}

function seatLines(seat: Seat, { mean, sd, orders }: SeatReport): string[] {
  return [`  ${seat.padEnd(12)}${mean.toFixed(1).padStart(6)} ±${sd.toFixed(1).padStart(5)}`, ...orderLines(orders)];
}

/** The report for people. */
export function playText({ games, endings, seats, turns }: PlayReport): string {
  return [
    `${games} games, ${games === 0 ? 0 : (turns / games).toFixed(1)} turns a game`,
    'Endings: games, share, 95 % interval',
    ...ENDINGS.map((ending) => endingLine(ending, endings[ending], games)),
    'Scores: mean ± standard deviation over all games',
    ...SEATS.flatMap((seat) => seatLines(seat, seats[seat])),
  ].join('\n');
}
