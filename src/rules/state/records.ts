import type { ByCommander, ByFront, BySeat, Commander, Front, Seat } from '../vocabulary.ts';

/** Records with one entry for every seat, commander or front, made in the order of `SEATS`, `COMMANDERS`, `FRONTS`. */
export const bySeat = <T>(make: (seat: Seat) => T): BySeat<T> => ({
  washington: make('washington'),
  tehran: make('tehran'),
  jerusalem: make('jerusalem'),
  lebanon: make('lebanon'),
  border: make('border'),
  yemen: make('yemen'),
});
export const byCommander = <T>(make: (seat: Commander) => T): ByCommander<T> => ({
  lebanon: make('lebanon'),
  border: make('border'),
  yemen: make('yemen'),
});
export const byFront = <T>(make: (front: Front) => T): ByFront<T> => ({
  LEB: make('LEB'),
  IRQ: make('IRQ'),
  RED: make('RED'),
  GULF: make('GULF'),
  ISR: make('ISR'),
  IRN: make('IRN'),
  SHD: make('SHD'),
});
