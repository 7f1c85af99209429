import type { ClocksTuning } from './clocks/tuning.ts';
import type { EconomyTuning, IncomeTuning, ProductionTuning } from './economy/tuning.ts';
import type { ScoreTuning } from './endings/tuning.ts';
import type { BackingTuning, HeatTuning, HomeTuning, PerceptionTuning, ResolveTuning } from './escalation/tuning.ts';
import type { AttributionTuning, ObeyTuning, SlipTuning } from './franchise/tuning.ts';
import type { AirEffects } from './raids/air-package.ts';
import type { AirPackages, SalvoRow } from './raids/salvo.ts';
import type { PlaceKind, SystemId, WeaponTables } from './raids/types.ts';
import type { RepairTuning, SignalsTuning, TrustTuning } from './signals/tuning.ts';
import type { LampTuning } from './turn/lamps.ts';
import type {
  ByCommander,
  ByFront,
  BySeat,
  Commander,
  Country,
  Front,
  Lane,
  Length,
  OfferKind,
  OrderId,
  PlaceId,
  RedLineId,
  Seat,
  Tile,
  UnitKind,
} from './vocabulary.ts';

/** All content of the game, passed to `createRules`. Plain JSON; checked by the validator in src/content. */
export interface Catalogue {
  version: string;
  places: Record<PlaceId, PlaceDef>;
  weapons: WeaponTables;
  salvos: readonly SalvoRow[];
  airPackages: AirPackages;
  airEffects: AirEffects;
  orders: Record<OrderId, OrderDef>;
  tiles: Record<Tile, { price: number }>;
  /** Whose people live on a front, and with a commander. */
  peoples: { fronts: ByFront<Country[]>; commanders: ByCommander<Country[]> };
  /** What one shipment of rockets brings, by commander. */
  shipments: ByCommander<Record<string, number>>;
  offers: Record<OfferKind, OfferDef>;
  redLines: Record<RedLineId, RedLineDef>;
  agendas: Record<string, AgendaDef>;
  cards: Record<string, CardDef>;
  incidents: Record<string, IncidentDef>;
  scenarios: Record<string, ScenarioDef>;
  tuning: Tuning;
  /** Par and spread per scenario, length, seat, computed by self-play; tenths of a point. */
  par: Record<string, Record<Length, BySeat<{ par: number; sd: number }>>>;
  sources: Record<string, SourceDef>;
}

export interface SourceDef {
  title: string;
  publisher: string;
  date: string;
  url: string;
}

export interface PlaceDef {
  id: PlaceId;
  name: string;
  front: Front | null;
  /** `merchant_ship` for the lanes; null for waters no act can name. */
  kind: PlaceKind | null;
  sea: boolean;
  /** Toll of acts here is booked on these countries, first one first. */
  countries: Country[];
  /** Whose ground it is: who is hit when it is hit. Partners' places count as Washington's to answer for. */
  holder: Seat | null;
  /** US troops stand here: deaths are US deaths. */
  usTroops: boolean;
  /** Held by partners with their own purse. */
  partner: boolean;
  /** Target of air packages (militia area or a capital that may be named). */
  militia: Commander | null;
  /** Doubles the toll of an air package. */
  capital: boolean;
  lane: Lane | null;
  /** Most oil output that can be out here, mb/d hundredths. */
  oilMax: number;
}

/** One order: who may give it, what it costs, and the amounts its effect uses (tables.md section 9). */
export interface OrderDef {
  id: OrderId;
  seats: Seat[];
  /** $M; by level (index level − 1), by seat, or flat. */
  price: number | number[] | Partial<BySeat<number>>;
  amounts: Record<string, number>;
  /** Turns that must lie between two uses: 1 = any turn, 2 = not two turns running. 0 = once in a game. */
  every: number;
}
export interface OfferDef {
  id: OfferKind;
  givers: Seat[];
  concession: boolean;
  turns: number;
  every: number;
  minTrust: number;
}
export interface RedLineDef {
  id: RedLineId;
  owners: Seat[];
}
export interface AgendaDef {
  id: string;
  seats: Seat[];
  /** Weight name +10, weight name −10 (names of the score weights of that seat). */
  plus: string;
  minus: string;
}

export const SUITS = ['washington', 'tehran', 'jerusalem', 'region', 'markets', 'mediators', 'incidents'] as const;
export type Suit = (typeof SUITS)[number];
/**
 * What an event card does: prices, permissions, small moves of a track. All amounts in the track's own unit. `turns`
 * counts the turn of the card: 2 = this turn and next. A price's `pct` is percent of the normal price; the `pct` of
 * leak, noise and repair are percentage points added to that chance. A price or a ban holds for every seat whose order
 * it is.
 */
export type CardEffect =
  | { kind: 'price'; orders: OrderId[]; pct: number; turns: number }
  | { kind: 'forbid'; orders: OrderId[]; turns: number }
  | { kind: 'home'; seat: Seat; by: number }
  | { kind: 'grievance'; seat: Commander; by: number }
  | { kind: 'money'; seat: Seat; by: number }
  | { kind: 'oil'; by: number }
  | { kind: 'freight'; by: number }
  | { kind: 'lane'; lane: Lane; by: number }
  | { kind: 'estimate'; by: number }
  | { kind: 'process'; by: number }
  | { kind: 'leak'; pct: number; turns: number }
  | { kind: 'noise'; pct: number; turns: number }
  | { kind: 'repair'; pct: number; turns: number }
  | { kind: 'rivals'; seat: Commander; by: number }
  | { kind: 'displaced'; country: Country; people: number }
  | { kind: 'backing'; by: number }
  | { kind: 'resolve'; by: number };
export interface CardDef {
  id: string;
  suit: Suit;
  title: string;
  /** One sentence: what it does. */
  text: string;
  fact: string;
  source: string;
  effects: CardEffect[];
}
/** An incident adds Heat and puts a choice to one seat (tables.md section 13). */
export interface IncidentDef {
  id: string;
  title: string;
  text: string;
  /** Hundredths. */
  heat: number;
  /** Who is asked. */
  asks: 'author' | 'defender' | 'commander' | 'washington' | 'tehran' | 'finder';
  choices: { a: IncidentChoice; b: IncidentChoice };
  fact: string;
  source: string;
}
export interface IncidentChoice {
  text: string;
  /** Hundredths. */
  heat: number;
  home: number;
  trust: number;
  resolve: number;
  process: number;
  lane: { lane: Lane; by: number } | null;
  /** P(obey) of all commanders −10 next turn. */
  sour: boolean;
  /** Capacity of the chooser's defence this turn, %. */
  capacityPct: number;
  /** Chance in % of a second card. */
  again: number;
  /** Must answer a raid. */
  grudge: boolean;
}

export interface UnitDef {
  id: string;
  seat: Seat;
  kind: UnitKind;
  place: PlaceId;
  stock: Record<string, number>;
}
export interface ScenarioDef {
  id: string;
  title: string;
  /** "As of" premise, shown with the scenario. */
  asOf: string;
  premise: string;
  /** Sentences of the brief, by seat: written from that seat's own reasons. */
  briefs: BySeat<string>;
  lengths: Record<Length, { turns: number; heat: number; breakout: number; estimate: number }>;
  norms: ByFront<number>;
  channelOpen: boolean;
  process: number;
  oil: number;
  freight: number;
  lanes: Record<Lane, number>;
  sanctions: number;
  hardening: number;
  shadow: number;
  trust: number;
  resolve: number;
  backing: number;
  money: BySeat<number>;
  home: BySeat<number>;
  grievance: ByCommander<number>;
  rivals: ByCommander<number>;
  funding: number;
  telemetry: number;
  rockets: number;
  stock: BySeat<Record<string, number>>;
  units: UnitDef[];
}

/** What a kind of unit is: attention it binds, upkeep, which places it covers, with which layers. */
export interface UnitType {
  kind: UnitKind;
  weight: number;
  upkeep: number;
  /** What its layers defend: where it stands, every place of that place's front, that front's lane waters, or nothing. */
  covers: 'place' | 'front' | 'lanes' | 'none';
  /** Where one may be sent from the Indo-Pacific. */
  stations: PlaceId[];
  /** Places it defends besides, by where it stands. */
  also: Record<PlaceId, PlaceId[]>;
  layers: { system: SystemId; units: number }[];
}

/** Numbers that tuning may move, by concept. Hundredths for tracks, whole % for chances, $M for money. */
export interface Tuning {
  orders: { capital: number; commander: number };
  heat: HeatTuning;
  incident: { from: number; perPoint: number };
  /** The highest Norm, and people driven out each turn for each step of a Norm above 1. */
  norms: { max: number; displacedPerStep: number };
  slip: SlipTuning;
  obey: ObeyTuning;
  attribution: AttributionTuning;
  signals: SignalsTuning;
  trust: TrustTuning;
  repair: RepairTuning;
  home: HomeTuning;
  resolve: ResolveTuning;
  perception: PerceptionTuning;
  backing: BackingTuning;
  economy: EconomyTuning;
  clocks: ClocksTuning;
  lamps: LampTuning;
  income: IncomeTuning;
  production: ProductionTuning;
  unitTypes: Record<UnitKind, UnitType>;
  /** Fixed defences by place group: 'us-base', 'partner', 'israel'. */
  fixed: FixedDefence[];
  /** Percentage points of accuracy that each step of Telemetry above or below 1 is worth to a commander. */
  telemetry: { hits: number };
  cells: { backAfter: number; most: ByCommander<number> };
  carrier: { lowPct: number; awayTurns: number };
  /** Rounds that one unit of Tehran's can launch in a turn: a brigade ballistic missiles, a drone unit drones. */
  launch: { brigade: number; drones: number };
  score: ScoreTuning;
}
export interface FixedDefence {
  id: string;
  places: PlaceId[];
  owner: Seat | 'partners';
  layers: { system: SystemId; units: number }[];
}
