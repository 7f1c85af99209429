import type { Answer, Order } from '../../rules/commands.ts';
import type { MessageField } from '../../rules/legal/legal-types.ts';
import type { Doctrine } from '../../rules/raids/types.ts';
import type { MessageKind, OfferKind, OrderId, RequestKind, Seat, Tile, Venue } from '../../rules/vocabulary.ts';
import type { Because } from '../explain/because.ts';
import type { Saying } from '../interpret/saying-names.ts';
import type { Must, Prefer } from '../interpret/target-names.ts';
import type { FactName } from '../situation.ts';

/** A named condition: a fact at or above a value, or below one. */
export interface Test {
  fact: FactName;
  atLeast?: number;
  below?: number;
}

/** What adds to a rule's score, or takes from it: so many points for every step beyond a mark. */
export interface Weight {
  fact: FactName;
  from: number;
  step: number;
  points: number;
  /** 'above' and 'below' count only on their side of the mark; 'both' goes up and down with the fact. */
  side: 'above' | 'below' | 'both';
}

/** What every rule says: when it applies, how much it matters (0-100), and why, in one stable word. */
export interface Rule {
  id: string;
  when: readonly Test[];
  score: number;
  more?: readonly Weight[];
  because: Because;
  /** Asked once for each commander; facts named `its…` are then his. */
  each?: 'commander';
}

/** Gives an order: which of the ways the desk lists is chosen by what it must be and what is preferred, in sequence. */
export interface OrderRule extends Rule {
  order: OrderId;
  with?: Partial<Order>;
  must?: readonly Must[];
  prefer?: readonly Prefer[];
  ticks?: { claimed?: boolean; announce?: boolean; holdIfPause?: boolean };
  /** Carried out whatever the risk: a word that was given. */
  bound?: true;
}

/** Writes a message: fields are given, or found by a named saying; the rest takes the first value the desk allows. */
export interface MessageRule extends Rule {
  kind: MessageKind;
  venues: readonly Venue[];
  say?: Partial<Record<MessageField, string | number | { find: Saying }>>;
}

export interface TileRule extends Rule {
  tile: Tile;
}

/** Answers a delivered message: the first rule that fits its kind and terms, and whose conditions hold. */
export interface AnswerRule {
  id: string;
  to: MessageKind;
  give?: OfferKind;
  get?: OfferKind;
  ask?: RequestKind;
  when: readonly Test[];
  answer: Answer;
  because: Because;
}

/** The first that holds sets the standing doctrine of air defence. */
export interface DefenceRule {
  id: string;
  when: readonly Test[];
  doctrine: Doctrine;
  because: Because;
}

/** The first that holds answers an incident card. */
export interface ChoiceRule {
  id: string;
  card?: string;
  when: readonly Test[];
  choice: 'a' | 'b';
  because: Because;
}

/** How a seat thinks, as data that can be read and argued with. */
export interface SeatDoctrine {
  seat: Seat;
  /** One sentence: what it is after. */
  aim: string;
  orders: readonly OrderRule[];
  messages: readonly MessageRule[];
  answers: readonly AnswerRule[];
  tiles: readonly TileRule[];
  defence: readonly DefenceRule[];
  choices: readonly ChoiceRule[];
  /** When a pause lets it think again about its agenda. */
  redraw: readonly Test[];
}

export const atLeast = (fact: FactName, value: number): Test => ({ fact, atLeast: value });
export const below = (fact: FactName, value: number): Test => ({ fact, below: value });
export const between = (fact: FactName, low: number, high: number): Test => ({ fact, atLeast: low, below: high });
export const yes = (fact: FactName): Test => ({ fact, atLeast: 1 });
export const no = (fact: FactName): Test => ({ fact, below: 1 });

interface Steps {
  from: number;
  each: number;
  add: number;
}
/** Adds points for every step above the mark. */
export const above = (fact: FactName, { from, each, add }: Steps): Weight => ({
  fact,
  from,
  step: each,
  points: add,
  side: 'above',
});
/** Adds points for every step below the mark. */
export const under = (fact: FactName, { from, each, add }: Steps): Weight => ({
  fact,
  from,
  step: each,
  points: add,
  side: 'below',
});
/** Points for every ten of a trait or an agenda's pull: more above the middle of a trait, less below it. */
export const tilt = (fact: FactName, points: number): Weight => ({ fact, from: 50, step: 10, points, side: 'both' });
export const wanted = (fact: FactName & `wants:${string}`, points: number): Weight => ({
  fact,
  from: 0,
  step: 10,
  points,
  side: 'both',
});
