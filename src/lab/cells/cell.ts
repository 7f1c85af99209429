import type { Ending, GameOptions } from '../../rules/state/state.ts';
import { type BySeat, type Length, type OrderId, SEATS, type Seat } from '../../rules/vocabulary.ts';
import type { PlayerName } from '../players/players.ts';

/** Who leads a seat. */
export interface SeatPlayer {
  level: PlayerName;
  /** Hawkishness 0-100; without it, the temperament of the seat's own cards. Doctrine players only. */
  hawkish?: number;
}

/** A number of the tuning, by its dotted path, set to another value. */
export interface Patch {
  path: string;
  value: number;
}

/** What is written down of a game besides its result; the last two cost time or room. */
export const NOTES = ['orders', 'raids', 'last-turn'] as const;
export type Note = (typeof NOTES)[number];

/** A series of games that are alike but for their seed. */
export interface Cell {
  /** Says in words what it is: reports and rows find it by this. */
  id: string;
  scenario: string;
  length: Length;
  options: Partial<GameOptions>;
  seats: BySeat<SeatPlayer>;
  tuning: readonly Patch[];
  /**
   * Empty, or levels of hawkishness that every seat goes through by itself: games come in blocks of as many on one seed, and
   * in each block each seat plays each level once, in an order of its own.
   */
  ladder: readonly number[];
  notes: readonly Note[];
  games: number;
}

/** One raid against a defence, at the moment it flew. */
export interface RaidNote {
  /** Share of drones among what was launched, %. */
  dronesPct: number;
  attackerUsd: number;
  defenderUsd: number;
  /** What the defence had to stop: launched, less failures and rockets in the open. */
  inbound: number;
  leaked: number;
  /** Mean fill of the magazines that met it, % of the start, when the turn's orders were given; null without any. */
  magazinesPct: number | null;
  /** The defending capital's purse then, $M. */
  money: number;
}

/** The last turn of a game played again, each time with one seat holding: mean scores over some dice, tenths. */
export interface LastTurn {
  played: BySeat<number>;
  held: BySeat<BySeat<number>>;
}

/** One finished game of a cell. */
export interface CellRow {
  game: number;
  ending: Ending;
  turns: number;
  /** Tenths of a point; all 0 after a war. */
  scores: BySeat<number>;
  /** A strike on Iran of level 3 or more happened. */
  strike: boolean;
  /** Of a war: what its chain of causes holds. */
  chain: { slip: boolean; incident: boolean; misattributed: boolean } | null;
  /** Lamps lit at the News of each turn. */
  lit: number[];
  /** Hawkishness by seat where the cell has a ladder. */
  hawkish?: BySeat<number>;
  orders?: BySeat<Partial<Record<OrderId, number>>>;
  raids?: RaidNote[];
  lastTurn?: LastTurn;
  /** Decisions that were refused or broke. */
  faults: number;
}

export const forSeats = <T>(of: (seat: Seat) => T): BySeat<T> => ({
  washington: of('washington'),
  tehran: of('tehran'),
  jerusalem: of('jerusalem'),
  lebanon: of('lebanon'),
  border: of('border'),
  yemen: of('yemen'),
});

/** Every seat led by Steady with the temperament of its own cards. */
export const mixed = (): BySeat<SeatPlayer> => forSeats(() => ({ level: 'steady' }));

/** A cell of Stand-Down at Standard length with mixed temperaments, but for what is said. */
export const cellOf = (id: string, games: number, more: Partial<Omit<Cell, 'id' | 'games'>> = {}): Cell => ({
  id,
  scenario: 'stand-down',
  length: 'standard',
  options: {},
  seats: mixed(),
  tuning: [],
  ladder: [],
  notes: [],
  ...more,
  games,
});

/** What decides the games of a cell, as text: two cells with the same text have the same games. */
export function cellKey({ scenario, length, options, seats, tuning, ladder, notes }: Cell): string {
  const players = SEATS.map((seat) => `${seats[seat].level}/${seats[seat].hawkish ?? 'own'}`);
  const switched = Object.entries(options)
    .filter(([, on]) => on)
    .map(([name]) => name)
    .sort();
  return JSON.stringify([scenario, length, switched, players, tuning, ladder, [...notes].sort()]);
}
