import type { Doctrine } from './raids/types.ts';
import type {
  Front,
  IntelTarget,
  Lane,
  Level,
  MessageKind,
  OfferKind,
  OrderId,
  PlaceId,
  RedLineId,
  RequestKind,
  Seat,
  Stance,
  Support,
  Tile,
  Venue,
} from './vocabulary.ts';

/**
 * One typed message of the Signals phase (game.md section 5). Which fields count depends on `kind`:
 * red-line `line`; telegraph `place` or `front`, `level`, `by` (whose act is promised; default the sender);
 * pause `turns`, `from`; limit `front`, `level`; query and deny `act`; offer `give` and/or `get` (from the
 * sender's side), `third` makes it a package; share `message`; directive `stance`, `support`; request `ask`,
 * `turn` for a not-before date. `text` is free text, carried only where the press setting allows it.
 */
export interface Message {
  kind: MessageKind;
  venue: Venue;
  to?: Seat;
  line?: RedLineId;
  place?: PlaceId;
  front?: Front;
  level?: number;
  by?: Seat;
  turns?: 1 | 2;
  from?: 'now' | 'next';
  act?: string;
  give?: OfferKind;
  get?: OfferKind;
  third?: OfferKind;
  lane?: Lane;
  message?: string;
  stance?: Stance;
  support?: Support;
  ask?: RequestKind;
  turn?: number;
  text?: string;
}

/**
 * One order (game.md section 10). Which fields count depends on `order`; `legal` lists the complete ones.
 * `claimed` for a commander's attack; `announce` for Withdraw; `holdIfPause` is the tick "not if a pause starts"
 * (set by default); `item` picks a variant (strike-iran: cyber, site, missiles; resupply: jerusalem, own).
 */
export interface Order {
  order: OrderId;
  place?: PlaceId;
  level?: Level;
  lane?: Lane;
  unit?: string;
  to?: Seat;
  item?: string;
  step?: 1 | -1;
  act?: string;
  ask?: IntelTarget;
  claimed?: boolean;
  announce?: boolean;
  holdIfPause?: boolean;
}

export const ANSWERS = ['yes', 'no', 'forward', 'keep', 'own', 'deny', 'silent'] as const;
export type Answer = (typeof ANSWERS)[number];

interface CommandHead {
  /** Chosen by the sender; a repeat of the last accepted id changes nothing and is accepted. */
  id: string;
  turn: number;
}

/** Locks the seat's messages. Sent again before the phase closes, it replaces the earlier list. */
export interface SignalsCommand extends CommandHead {
  phase: 'signals';
  type: 'signals';
  messages: Message[];
  /** One-tap forecast of last turn's Assess: chance of war within two turns, 0-100 %. */
  forecast?: number;
}

/** Locks the seat's answers, orders and standing doctrine. */
export interface OrdersCommand extends CommandHead {
  phase: 'orders';
  type: 'orders';
  /** By id of the delivered message. A missing answer is no (forward: yes; query: silent). */
  answers: Record<string, Answer>;
  orders: Order[];
  doctrine: Doctrine;
  tile?: Tile;
  /** Answer to a pending incident card that puts a choice to this seat. */
  choice?: 'a' | 'b';
  /** During a pause each seat may redraw its agenda once. */
  redraw?: boolean;
}

export interface UnlockCommand extends CommandHead {
  phase: 'signals' | 'orders';
  type: 'unlock';
}

/** Umpire: closes the phase; a seat that has not locked holds. */
export interface CloseCommand extends CommandHead {
  phase: 'signals' | 'orders';
  type: 'close';
}

/** Umpire: a seat changes hands at a phase edge. */
export interface ControlCommand extends CommandHead {
  phase: 'signals' | 'orders';
  type: 'control';
  seat: Seat;
  by: 'human' | 'ai';
}

export type SeatCommand = SignalsCommand | OrdersCommand | UnlockCommand;
export type UmpireCommand = CloseCommand | ControlCommand;
export type Command = SeatCommand | UmpireCommand;

type Body<T> = T extends unknown ? Omit<T, 'id' | 'turn' | 'phase'> : never;
/** A seat's command without its head: what a player or an AI decides; the host adds id, turn and phase. */
export type SeatCommandBody = Body<SeatCommand>;
export type CommandBody = Body<Command>;
