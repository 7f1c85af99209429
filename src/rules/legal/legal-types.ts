import type { Answer, Order } from '../commands.ts';
import type { Reason } from '../reasons.ts';
import type { MessageKind, OrderId, PlaceId, Seat, Tile, Venue } from '../vocabulary.ts';

/** Everything a seat may do now, worked out from its own view alone, with a reason for what it may not. */
export interface Legal {
  phase: 'signals' | 'orders' | 'over';
  locked: boolean;
  /** How many orders this turn. */
  ordersAllowed: number;
  /** In a pause: how many orders of Intelligence take no order of those allowed; 0 otherwise. */
  freeReadings: number;
  orders: OrderChoice[];
  /** Tehran's clock tiles; empty for others. */
  tiles: { tile: Tile; price: number; reason: Reason | null }[];
  answers: AnswerChoice[];
  /** An incident card asks this seat: choice a or b. */
  incident: string | null;
  redraw: boolean;
  messages: MessageForm[];
}
/** One line of the desk: an order with every concrete way to give it. */
export interface OrderChoice {
  order: OrderId;
  /** Lowest and highest price, $M. */
  price: { low: number; high: number };
  /** Null if at least one option is legal, else why none is. */
  reason: Reason | null;
  options: OrderOption[];
  /** Ticks that may be added to any option. */
  toggles: ('claimed' | 'announce' | 'holdIfPause')[];
}
export interface OrderOption {
  /** Complete except for toggles. */
  given: Order;
  price: number;
  reason: Reason | null;
  /** The place on the map it concerns, if any. */
  place: PlaceId | null;
}
export interface AnswerChoice {
  message: string;
  from: Seat;
  kind: MessageKind;
  allowed: Answer[];
  /** What a missing answer counts as. */
  standard: Answer;
}
export type MessageField =
  | 'to'
  | 'line'
  | 'place'
  | 'front'
  | 'level'
  | 'by'
  | 'turns'
  | 'from'
  | 'act'
  | 'give'
  | 'get'
  | 'third'
  | 'lane'
  | 'message'
  | 'stance'
  | 'support'
  | 'ask'
  | 'turn';
/** A message that may be written: for each field the values it may take. */
export interface MessageForm {
  venue: Venue;
  kind: MessageKind;
  reason: Reason | null;
  /** Must be filled, one value of each. */
  required: Partial<Record<MessageField, (string | number)[]>>;
  /** May be filled. */
  optional: Partial<Record<MessageField, (string | number)[]>>;
}
