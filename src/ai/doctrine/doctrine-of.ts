import type { Seat } from '../../rules/vocabulary.ts';
import { BORDER } from './border.ts';
import { JERUSALEM } from './jerusalem.ts';
import { LEBANON } from './lebanon.ts';
import type { SeatDoctrine } from './rule.ts';
import { TEHRAN } from './tehran.ts';
import { WASHINGTON } from './washington.ts';
import { YEMEN } from './yemen.ts';

const DOCTRINES: Record<Seat, SeatDoctrine> = {
  washington: WASHINGTON,
  tehran: TEHRAN,
  jerusalem: JERUSALEM,
  lebanon: LEBANON,
  border: BORDER,
  yemen: YEMEN,
};

/** How a seat thinks. */
export const doctrineOf = (seat: Seat): SeatDoctrine => DOCTRINES[seat];
