import {
  type ByCommander,
  type ByFront,
  type BySeat,
  COMMANDERS,
  type Commander,
  FRONTS,
  type Front,
  SEATS,
  type Seat,
} from '../vocabulary.ts';

/** Records with one entry for every seat, commander or front. */
export const bySeat = <T>(make: (seat: Seat) => T): BySeat<T> =>
  Object.fromEntries(SEATS.map((seat) => [seat, make(seat)])) as BySeat<T>;
export const byCommander = <T>(make: (seat: Commander) => T): ByCommander<T> =>
  Object.fromEntries(COMMANDERS.map((seat) => [seat, make(seat)])) as ByCommander<T>;
export const byFront = <T>(make: (front: Front) => T): ByFront<T> =>
  Object.fromEntries(FRONTS.map((front) => [front, make(front)])) as ByFront<T>;
