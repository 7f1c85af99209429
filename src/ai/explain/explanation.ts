import type { Answer, Message, Order, OrdersCommand, SignalsCommand } from '../../rules/commands.ts';
import type { Doctrine } from '../../rules/raids/types.ts';
import type { Seat, Tile } from '../../rules/vocabulary.ts';
import type { FactName } from '../situation.ts';
import type { Temperament } from '../temperament.ts';
import type { Because } from './because.ts';

/** What a player of the Signals phase sends, without the head that the Host adds. */
export type SignalsBody = Pick<SignalsCommand, 'type' | 'messages' | 'forecast'>;
/** What a player of the Orders phase sends, without the head that the Host adds. */
export type OrdersBody = Pick<OrdersCommand, 'type' | 'answers' | 'orders' | 'doctrine' | 'tile' | 'choice' | 'redraw'>;

/** Something a seat did or might have done. */
export type Deed =
  | { what: 'order'; order: Order }
  | { what: 'message'; message: Message }
  | { what: 'answer'; message: string; answer: Answer }
  | { what: 'tile'; tile: Tile }
  | { what: 'doctrine'; doctrine: Doctrine }
  | { what: 'choice'; card: string; choice: 'a' | 'b' }
  | { what: 'redraw' };

/** A number the seat believed, by name, in the units of the state. */
export interface Belief {
  fact: FactName;
  value: number;
}

/** Why a deed was weighed as it was. */
export interface Reasoned {
  deed: Deed;
  /** Rule of the seat's doctrine. */
  rule: string;
  because: Because;
  score: number;
  /** Points of the score taken off for the Heat it would add. */
  risk: number;
  beliefs: Belief[];
}

/**
 * Weighed and left: what scored less, what the desk refused (a reason code), what was not worth doing, what did worse when
 * it was tried out.
 */
export interface Alternative extends Reasoned {
  left: 'scored-less' | 'not-worth-it' | 'refused' | 'tried-worse';
  refused: string | null;
}

/** One decision laid open, from the seat's own view alone. */
export interface Explanation {
  seat: Seat;
  turn: number;
  phase: 'signals' | 'orders' | 'over';
  body: SignalsBody | OrdersBody;
  temperament: Temperament;
  chosen: Reasoned[];
  alternatives: Alternative[];
  /** Of a player that looks ahead: plans it played out, and the points of 1000 it hopes to gain on the doctrine. */
  searched?: { playouts: number; gain: number };
}
