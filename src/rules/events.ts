import type { Answer, Message } from './commands.ts';
import type { RaidResult } from './raids/types.ts';
import type { ActKind, Confidence, Degree, GameResult, HeatTerm, TollRow } from './state/state.ts';
import type { ChannelState, Front, Lane, Level, OfferKind, OrderId, Phase, PlaceId, Seat, Tile } from './vocabulary.ts';

/** The steps of a turn in causal order (tables.md section 2). */
export const STEPS = [
  'news',
  'signals',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'assess',
  'over',
] as const;
export type Step = (typeof STEPS)[number];

/** Everything that can happen, with its facts. Money whole $M or dollars where named Usd; tracks in hundredths. */
export interface EventFacts {
  'game.started': { scenario: string; length: string };
  /** Opens a turn: the public tracks as they stand. */
  'turn.opened': {
    turn: number;
    heat: number;
    incidentPct: number;
    estimate: number;
    oil: number;
    freight: number;
    lanes: Record<Lane, number>;
    norms: Record<Front, number>;
    channel: ChannelState;
    process: number;
  };
  'phase.opened': { phase: Phase };
  'seat.control': { seat: Seat; by: 'human' | 'ai' };
  'income.arrived': { seat: Seat; income: number; upkeep: number; money: number };
  /** Tehran could not pay: a commander's Funding fell by one. */
  'funding.fell': { commander: Seat; to: number };
  'card.drawn': { card: string };
  'card.lapsed': { card: string };
  'reading.arrived': { seat: Seat; index: number };
  'lamps.lit': { lamps: [boolean, boolean, boolean, boolean] };
  'unit.moved': { unit: string; seat: Seat; kind: string; from: PlaceId; to: PlaceId; announced: boolean };
  'unit.out': { unit: string; seat: Seat; kind: string; until: number; why: 'magazine' | 'struck' | 'killed' };
  'unit.back': { unit: string; seat: Seat; kind: string };
  'message.delivered': {
    id: string;
    from: Seat;
    to: Seat | null;
    venue: string;
    message: Message;
    late: boolean;
    blurred: string | null;
  };
  /** What a seat wrote, for itself: it never learns how it was read. */
  'message.sent': { id: string; to: Seat | null; venue: string; message: Message };
  'message.leaked': { from: Seat; venue: string; kind: string };
  'red-line.declared': { seat: Seat; line: string };
  'red-line.crossed': { seat: Seat; line: string; act: string | null; told: boolean };
  /** A public line that was crossed: answered in time, or not. */
  'red-line.settled': { seat: Seat; line: string; kept: boolean };
  'answer.given': { id: string; by: Seat; answer: Answer };
  'deal.made': { kind: OfferKind; giver: Seat; until: number };
  'deal.refused': { kind: OfferKind; by: Seat };
  'deal.lapsed': { kind: OfferKind; giver: Seat };
  /** Frozen funds reach Tehran, $M. */
  'funds.released': { amount: number };
  'deal.broken': { kind: OfferKind; by: Seat };
  /** A package collapses on the first condition missing (M21). */
  'package.collapsed': { missing: 'relief' | 'verification' | 'quiet' | 'ratification' };
  'pause.started': { from: number; until: number };
  'pause.broken': { by: Seat | null; act: string };
  'pause.ended': Record<string, never>;
  'limit.set': { front: Front; level: number };
  'telegraph.kept': { message: string; by: Seat; act: string };
  'telegraph.lapsed': { message: string; by: Seat };
  'telegraph.broken': { message: string; by: Seat; act: string };
  'warning.forwarded': { message: string; to: Seat; by: Seat };
  /** A denial turned out to be false. */
  'denial.exposed': { act: string; by: Seat; to: Seat };
  /** `debate`: a leak set people talking; who leaked is not said. */
  'process.moved': {
    from: number;
    to: number;
    why: 'note' | 'failed-round' | 'order' | 'debate' | 'incident' | 'card';
  };
  'pledge.broken': { by: Seat; to: Seat; kind: string };
  'pledge.kept': { by: Seat; to: Seat; kind: string };
  'channel.moved': {
    from: ChannelState;
    to: ChannelState;
    why: 'strike' | 'pause-broken' | 'telegraph-betrayed' | 'deal-broken' | 'process' | 'mediators' | 'card';
  };
  'directive.judged': { commander: Seat; stance: string; obeyed: boolean };
  'order.called-off': { seat: Seat; order: OrderId; why: 'pause' | 'no-stock' | 'no-cells' | 'no-money' | 'unit-out' };
  /** An order carried out that is no act. */
  'order.done': {
    seat: Seat;
    order: OrderId;
    place: PlaceId | null;
    to: Seat | null;
    amount: number;
    success: boolean | null;
  };
  'tile.placed': { tile: Tile };
  'threshold.declared': Record<string, never>;
  'act.seen': {
    act: string;
    front: Front;
    place: PlaceId;
    level: Level;
    kind: ActKind;
    claimedBy: Seat | null;
    announced: boolean;
    victim: Seat;
    from: PlaceId[];
  };
  /** The same act for its author, where others cannot know whose it was. */
  'act.known': {
    act: string;
    author: Seat;
    front: Front;
    place: PlaceId;
    level: Level;
    kind: ActKind;
    slip: boolean;
    seen: boolean;
    from: PlaceId[];
  };
  'raid.flown': { act: string; place: PlaceId; result: RaidResult };
  /** Layers of the defender that had targets in reach and no rounds left: only he knows why they were silent. */
  'magazine.empty': { act: string; place: PlaceId; systems: string[] };
  'strike.result': {
    act: string;
    place: PlaceId;
    success: boolean;
    deaths: number;
    displaced: number;
    damage: number;
    armsLostPct: number;
    cellKilled: boolean;
  };
  'shadow.result': { act: string; success: boolean; what: string; value: number };
  'report.arrived': { seat: Seat; act: string; blamed: Seat; confidence: Confidence; degree: Degree };
  'shipment.lost': { to: Seat; half: boolean };
  'toll.paid': { row: TollRow };
  'lane.moved': { lane: Lane; from: number; to: number };
  'oil.moved': { from: number; to: number; freight: number };
  'estimate.moved': { from: number; to: number };
  'incident.rolled': { pct: number; drew: boolean };
  'incident.opened': { card: string; seat: Seat; heat: number };
  'incident.answered': { card: string; seat: Seat; choice: 'a' | 'b' };
  'norm.moved': { front: Front; from: number; to: number; why: 'creep' | 'quiet' | 'pause' | 'limit' | 'truce' };
  'green-light': { front: Front };
  'heat.settled': { from: number; to: number; floor: number; terms: HeatTerm[] };
  'track.moved': {
    seat: Seat;
    track: 'home' | 'grievance' | 'rivals' | 'trust' | 'backing' | 'resolve' | 'breakout' | 'hardening' | 'rents';
    from: number;
    to: number;
  };
  'leadership.changed': { seat: Seat };
  /** Another agenda card, for its seat alone. */
  'agenda.drawn': { seat: Seat; agenda: string };
  'game.over': { result: GameResult };
}
export type EventType = keyof EventFacts;

/** One typed fact: who may see it and what caused it. `id` is unique in the match; observers get their own numbering. */
export interface GameEvent<T extends EventType = EventType> {
  id: string;
  turn: number;
  step: Step;
  type: T;
  facts: EventFacts[T];
  /** 'all', or the seats that may know. The umpire sees everything. */
  seen: 'all' | Seat[];
  causes: string[];
}
/** An event as an observer receives it: renumbered, with only causes that observer also saw. */
export type SeenEvent<T extends EventType = EventType> = Omit<GameEvent<T>, 'seen'>;

/** Narrows an event by its type. */
export function isEvent<T extends EventType, E extends { type: EventType; facts: unknown }>(
  event: E,
  type: T,
): event is E & { type: T; facts: EventFacts[T] } {
  return event.type === type;
}
