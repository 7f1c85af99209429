import type { RngState } from '../../lib/rng.ts';
import type { Answer, Message, Order, OrdersCommand, SignalsCommand } from '../commands.ts';
import type { Doctrine } from '../raids/types.ts';
import type {
  ByCommander,
  ByFront,
  BySeat,
  Capital,
  ChannelState,
  Country,
  Front,
  Lane,
  Length,
  Level,
  MessageKind,
  OfferKind,
  OrderId,
  Phase,
  PlaceId,
  RedLineId,
  RequestKind,
  Seat,
  Stance,
  Support,
  Tile,
  UnitKind,
  Venue,
} from '../vocabulary.ts';

/**
 * The whole game as plain JSON. Who may know a leaf is decided by the region it lives in, and by nothing else:
 * `public` is for everyone, `seats[x]` for seat x, `shared.franchise[c]` for Tehran and commander c,
 * `shared.capitals` for Washington and Tehran, `shared.allies` for Washington and Jerusalem, `secret` for no seat.
 * Noise is drawn once, in `apply`, and stored with its reader, so that a view only copies.
 *
 * Units: money whole $M; tracks, oil ($/bbl), freight, lanes and mb/d in whole hundredths unless said; people whole
 * persons; chances whole %; stock whole ready rounds.
 */
export interface State {
  public: PublicState;
  seats: BySeat<SeatState>;
  shared: SharedState;
  secret: SecretState;
}

export interface GameOptions {
  /** The back-channel is cut: no venue carries anything (lab row 3, scenario Quiet Line). */
  noChannel: boolean;
  /** No cell acts by itself (lab row 4). */
  noSlips: boolean;
  /** No incident is rolled (lab row 4). */
  noIncidents: boolean;
  /** Norms do not creep (lab row 10). */
  noCreep: boolean;
  /** Nobody may announce an act (lab row 10). */
  noTelegraph: boolean;
  /** Nobody may propose a pause (lab row 10). */
  noPause: boolean;
}

export interface PublicState {
  scenario: string;
  length: Length;
  options: GameOptions;
  turn: number;
  /** The turn after whose Assess the game ends; a limited strike may move it (game.md section 12). */
  lastTurn: number;
  phase: Phase;
  control: BySeat<'human' | 'ai'>;
  locked: BySeat<boolean>;
  heat: number;
  /** Heat at the start of each turn, first turn first. */
  heatHistory: number[];
  /** Printed in News: the chance in % of this turn's incident roll. */
  incidentPct: number;
  /** 0-3, whole. */
  norms: ByFront<number>;
  startNorms: ByFront<number>;
  channel: ChannelState;
  process: number;
  estimate: number;
  estimateHistory: number[];
  oil: number;
  oilHistory: number[];
  freight: number;
  lanes: Record<Lane, number>;
  /** 0-4, whole. */
  sanctions: number;
  thresholdDeclared: boolean;
  /** Oil output lost at struck plants, mb/d hundredths, by place. */
  oilOut: Record<PlaceId, number>;
  pause: Pause | null;
  /** First turn in which a new pause may start. */
  nextPauseFrom: number;
  lamps: [boolean, boolean, boolean, boolean];
  card: string | null;
  /** Cards whose effect still runs. */
  effects: { card: string; until: number }[];
  incident: OpenIncident | null;
  declared: DeclaredLine[];
  leaks: Leak[];
  /** Acts that everybody can see, of this turn and the two before. The truth about them is in `secret.acts`. */
  acts: PublicAct[];
  toll: TollRow[];
  usDeaths: number;
  units: PublicUnit[];
  /** Heat terms of the last Assess. */
  heatTerms: HeatTerm[];
  /** Dollars of all raids so far: what attackers launched, what defenders shot. */
  bills: { attacker: number; defender: number };
  result: GameResult | null;
}

export interface Pause {
  from: number;
  /** Last turn of the pause. */
  until: number;
}
export interface OpenIncident {
  id: string;
  card: string;
  /** Who is asked; answered in the next Orders by `choice`. */
  seat: Seat;
  turn: number;
}
export interface DeclaredLine {
  seat: Seat;
  line: RedLineId;
  turn: number;
  /** Turn in which it was crossed and nobody answered: it no longer stands. 0 while it stands. */
  fallenOn: number;
}
/** A message that leaked: sender, venue, kind, never the terms. */
export interface Leak {
  turn: number;
  from: Seat;
  venue: Venue;
  kind: MessageKind;
}

/** What everybody sees of an act. Its id is drawn at random, so that ids betray nothing about unseen acts. */
export interface PublicAct {
  id: string;
  turn: number;
  front: Front;
  place: PlaceId;
  /** The level it counts as. */
  level: Level;
  kind: ActKind;
  /** The seat that owned it openly, or null. */
  claimedBy: Seat | null;
  announced: boolean;
  /** Whom it was done to. */
  victim: Seat;
  hits: number;
  deaths: number;
  usDeaths: number;
  displaced: number;
  damage: number;
  attackerUsd: number;
  defenderUsd: number;
}
export const ACT_KINDS = [
  'raid',
  'air-package',
  'harassment',
  'enforcement',
  'strike-site',
  'strike-missiles',
  'killing',
  'sabotage',
  'cyber',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export interface TollRow {
  turn: number;
  country: Country;
  place: PlaceId | null;
  /**
   * Act id, incident or card id; 'fighting' for the displacement of a front at Norm 2 or more; 'govern' for what a
   * commander mended at home (damage below 0).
   */
  cause: string;
  deaths: number;
  injured: number;
  displaced: number;
  damage: number;
}
export interface PublicUnit {
  id: string;
  seat: Seat;
  kind: UnitKind;
  /** Where everybody believes it is; 'box' is the Indo-Pacific. A quiet withdrawal may go unseen. */
  shown: PlaceId;
}
/** A Heat term as it is gathered before Assess, with what stays secret about it. */
export interface HeatEntry {
  code: HeatCode;
  amount: number;
  act: string | null;
  seat: Seat | null;
  incident: string | null;
}
export interface HeatTerm {
  code: HeatCode;
  amount: number;
  act: string | null;
  front: Front | null;
}
export const HEAT_CODES = [
  'act',
  'toll',
  'red-line',
  'wrong-author',
  'incident',
  'misread',
  'threshold',
  'pause',
  'choice',
  'card',
  'decay',
  'floor',
] as const;
export type HeatCode = (typeof HEAT_CODES)[number];

export const ENDINGS = ['A', 'B', 'C'] as const;
export type Ending = (typeof ENDINGS)[number];
export interface GameResult {
  ending: Ending;
  grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  gradePoints: number;
  /** 0-100, one decimal as whole tenths. */
  scores: BySeat<number>;
  par: BySeat<number | null>;
  met: BySeat<boolean>;
  strong: BySeat<boolean>;
  tollPoints: number;
  /** Of ending C: the chain of causes, last first. */
  chain: TrailRow[];
  /** Of ending C: Heat without the latest incident or slip, hundredths; null if none. */
  heatWithout: number | null;
}

/** What one seat knows for itself. Fields that a seat has no use for stay at their neutral value. */
export interface SeatState {
  money: number;
  stock: Record<string, number>;
  startStock: Record<string, number>;
  startMoney: number;
  /** Home of a capital, Standing of a commander: 0-1000. */
  home: number;
  agenda: string | null;
  redrawn: boolean;
  /** The two red lines drawn for this seat. */
  redLines: RedLineId[];
  doctrine: Doctrine;
  /** Jerusalem: reserves are called up. */
  mobilised: boolean;
  /** Words spoken that the next unanswered hit will cost, hundredths of Home. */
  boast: number;
  /** Leadership changed: one order fewer in this turn; score capped at par. */
  fewerOrdersOn: number;
  capped: boolean;
  /** Order → last turn it was given. */
  lastGiven: Partial<Record<OrderId, number>>;
  /** Own commands of the running phase; never seen by others. */
  draft: { signals: SignalsCommand | null; orders: OrdersCommand | null };
  sent: SentMessage[];
  inbox: Delivered[];
  /** Own acts, seen or not, newest last. */
  ownActs: OwnAct[];
  /** Own reports on authors of others' acts. */
  reports: Report[];
  /** Results of Intelligence and of the private report each News. */
  readings: Reading[];
  /** What this seat reads of the others; redrawn each News. */
  reads: BySeat<SeatReading>;
  /** Washington's Resolve as this seat reads it (Washington: its own, exact). */
  resolveRead: number;
  /** Trust between the capitals as this capital reads it; 0 for everybody else. */
  trustRead: number;
  /** Dollars: what own rounds cost, what own defence fired, by item. */
  ledger: { attack: Record<string, number>; defence: Record<string, number> };
  /** Units as their owner knows them. */
  units: OwnUnit[];
  /** Deeds this seat must answer this turn or next: lethal hits on it, with whom it blames. */
  grudges: Grudge[];
  /** Requests granted or promises made, which need their order this turn. */
  pledges: Pledge[];
  forecasts: { turn: number; pct: number }[];
  terms: TrackTerm[];
  commander: CommanderState | null;
  nuclear: NuclearState | null;
  economy: OilState | null;
}

export interface OwnUnit {
  id: string;
  kind: UnitKind;
  place: PlaceId;
  /** First turn in which it stands in line again; at or below the running turn = in line. */
  readyFrom: number;
  stock: Record<string, number>;
  startStock: Record<string, number>;
}
export interface SentMessage {
  id: string;
  turn: number;
  message: Message;
  to: Seat | null;
  answer: Answer | null;
}
/** A message as it arrived. `blurred` names the blurred field; a late one came one close later than it was sent. */
export interface Delivered {
  id: string;
  turn: number;
  from: Seat;
  message: Message;
  late: boolean;
  blurred: string | null;
  /** Telegraph: forwarded to whom it concerns. */
  answer: Answer | null;
  /** Of a shared message: what was shared, as the sharer had it, and who wrote it to whom. */
  copy?: { from: Seat; to: Seat | null; message: Message; blurred: string | null };
}
export interface OwnAct {
  id: string;
  turn: number;
  front: Front;
  place: PlaceId;
  level: Level;
  kind: ActKind;
  seen: boolean;
  claimed: boolean;
  slip: boolean;
  success: boolean | null;
}
export type Confidence = 'high' | 'medium' | 'low';
export type Degree = 'directed' | 'tolerated' | 'freelance';
export interface Report {
  act: string;
  turn: number;
  blamed: Seat;
  confidence: Confidence;
  degree: Degree;
  /** 'owned': its author owned it; 'evidence': shown beyond doubt. */
  basis: 'report' | 'intelligence' | 'evidence' | 'owned';
}
export interface Reading {
  turn: number;
  /** 'card' for the News report, 'intelligence' for the order. */
  by: 'news' | 'intelligence';
  what: string;
  about: Seat | null;
  act: string | null;
  /** A whole number in the track's own unit, or a word (seat id, agenda id, message kind). */
  value: number | string;
  /** A message of the channel, where Jerusalem read one. */
  message?: InterceptedMessage;
}
/** A message as it was written, in the hands of somebody it was not meant for. */
export interface InterceptedMessage {
  from: Seat;
  to: Seat | null;
  venue: Venue;
  message: Message;
}
export type StockBand = 'low' | 'mid' | 'high';
export interface SeatReading {
  /** Home or Standing, hundredths, shifted by up to 100. */
  home: number;
  money: StockBand;
  /** By munition or interceptor id. */
  stock: Record<string, StockBand>;
  /** Commanders only, else 0. Grievance hundredths; rivals whole. */
  grievance: number;
  rivals: number;
}
export interface Grudge {
  act: string;
  turn: number;
  front: Front;
  deaths: number;
  lethal: boolean;
  /** Whom this seat blames; null = nobody named yet. */
  blamed: Seat | null;
  answered: boolean;
}
/** A granted request or promised support that binds this turn (`due`); broken if its order does not follow. */
export interface Pledge {
  to: Seat;
  kind: RequestKind | 'funding' | 'support-rockets';
  due: number;
  message: string;
}
/** Why a track of this seat moved, in the last Assess and since: shown on hover. */
export interface TrackTerm {
  turn: number;
  track: string;
  code: string;
  amount: number;
  act: string | null;
}
export interface CommanderState {
  grievance: number;
  /** Whole. */
  rivals: number;
  /** Directive in force as this commander understands it, and whether the cells will follow (AI seats). */
  directive: Directive | null;
  mood: 'obey' | 'defy' | null;
  /** -1, 0 or 1: how much this commander wants by himself. */
  temper: number;
  disciplineUntil: number;
  /** Turn of a demand still open, 0 if none. */
  demandedOn: number;
  turnsOffDirective: number;
  /** Toll points at home of the last turn, hundredths. */
  homeTollLastTurn: number;
  withMe: number;
}
export interface Directive {
  turn: number;
  stance: Stance;
  support: Support;
}
export interface NuclearState {
  breakout: number;
  /** 0-4, whole. */
  hardening: number;
  tile: Tile;
  lastTiles: Tile[];
  dispersedUntil: number;
  timesStruck: number;
}
export interface OilState {
  /** Whole 0-3. */
  shadow: number;
  /** Hundredths. */
  rents: number;
  exports: number;
  income: number;
  /** Enforcement or struck terminals: mb/d hundredths taken off exports at the next News. */
  exportsCut: number;
}

export interface SharedState {
  franchise: ByCommander<Franchise>;
  capitals: CapitalsShared;
  allies: AlliesShared;
}
export interface Franchise {
  /** Whole 0-3, 0-2, 0-3. */
  funding: number;
  telemetry: number;
  rockets: number;
  /** Turn until which promises count 0 after a broken one. */
  promisesVoidUntil: number;
  /** P(obey) −10 until this turn. */
  sourUntil: number;
  obeyed: number;
  directed: number;
}
export interface CapitalsShared {
  deals: Deal[];
  limits: Partial<ByFront<number>>;
  lastFunds: number;
  lastPrisoners: number;
  /** Telegraphs in force as delivered: what the addressee and the sender both know. */
  failedRounds: number;
}
export interface Deal {
  kind: OfferKind;
  giver: Seat;
  /** Last turn in which it runs. */
  until: number;
  lane: Lane | null;
  /** The message that offered it: what was agreed together stops together. Absent in a deal that stands alone. */
  bargain?: string;
}
export interface AlliesShared {
  backing: number;
  /** Last turn in which Washington joins a strike of Jerusalem's on a site; 0 = none. */
  greenLight: number;
  /** Jerusalem's word: no strike on a site before this turn; 0 = none. */
  notBefore: number;
  lobbiedOn: number;
}

/** The truth about an act. */
export interface TrueAct {
  id: string;
  turn: number;
  author: Seat;
  victim: Seat;
  front: Front;
  place: PlaceId;
  level: Level;
  kind: ActKind;
  slip: boolean;
  degree: Degree;
  claimed: boolean;
  /** In everybody's view. Unseen acts of the shadow are not. */
  seen: boolean;
  disowned: boolean;
  /** Telegraphed, and kept as sent; telegraphed as delivered. */
  keptAsSent: boolean;
  keptAsDelivered: boolean;
  tollPoints: number;
  usDeaths: number;
  deaths: number;
  hits: number;
  /** What it added to its lane's disruption, hundredths. */
  laneMove: number;
  armsLostPct: number;
  cellKilled: boolean;
  targetedKilling: boolean;
  brokePause: boolean;
  brokeLimit: boolean;
  /** Grudge it answers, if it is a reply. */
  answers: string | null;
  /** The author its doer blamed for that grudge. */
  blamed: Seat | null;
  success: boolean | null;
  joint: boolean;
}
export interface Telegraphed {
  message: string;
  /** The turn it was written in, and in which the promised act must come. */
  turn: number;
  /** The turn it was read in: a late one warns, and lightens Heat, a turn after the act it was meant for. */
  due: number;
  from: Seat;
  by: Seat;
  to: Seat;
  venue: Venue;
  sent: { place: PlaceId | null; front: Front | null; level: number };
  delivered: { place: PlaceId | null; front: Front | null; level: number } | null;
  forwarded: boolean;
  outcome: 'open' | 'kept' | 'lapsed' | 'broken';
  /** It earned Trust: at most one in two turns does. */
  trusted: boolean;
}
/** A message as it was written and as it was read; `read` stays null while it is under way, or if it was lost. */
export interface CarriedMessage {
  id: string;
  turn: number;
  from: Seat;
  to: Seat | null;
  venue: Venue;
  sent: Message;
  read: Message | null;
  late: boolean;
  blurred: string | null;
  leaked: boolean;
  /** Seats whose Home has paid for showing weakness by it. */
  paid: Seat[];
}
/** A red line that was crossed, until its owner answered or the time to answer ran out. */
export interface Crossing {
  seat: Seat;
  line: RedLineId;
  turn: number;
  /** Last turn in which it was found crossed: a state of things that lasts is one crossing. */
  last: number;
  act: string | null;
  /** It had been declared in public, so that it must be answered. */
  declared: boolean;
  settled: boolean;
}
export interface FrontTurn {
  west: number;
  network: number;
}
export interface SecretState {
  rng: RngState;
  /** Events of the match so far: what the next one is named by. */
  events: number;
  /** The event that stands for an act, a message or an incident, by its id: what later events name as their cause. */
  eventOf: Record<string, string>;
  deck: string[];
  bag: string[];
  resolve: number;
  /** Trust between Washington and Tehran, 0-500: each has its own reading of it. */
  trust: number;
  acts: TrueAct[];
  /** Highest level by front and side: this turn, last turn, the turn before. */
  fronts: ByFront<FrontTurn[]>;
  telegraphs: Telegraphed[];
  /** Written but not yet delivered: late ones. */
  post: { due: number; from: Seat; to: Seat | null; id: string; message: Message }[];
  /** Every message as sent and as read: the debrief's "you meant, they read". */
  messages: CarriedMessage[];
  crossings: Crossing[];
  deniedFalsely: { act: string; by: Seat; to: Seat; turn: number }[];
  /** The message that brought the latest pause. */
  pauseMessage: string | null;
  disruptedThisTurn: boolean;
  attackReadings: number;
  /** First turn whose News brings double production; 0 = never. */
  surge: { washington: number; jerusalem: number };
  civilDefence: boolean;
  sheltered: ByCommander<boolean>;
  truce: ByCommander<boolean>;
  /** The layer of a capital's defence that is blinded this turn, by cyber. */
  blinded: Partial<Record<Capital, string>>;
  standDownPct: Record<Capital, number>;
  /** Whether each commander kept to this turn's directive; null if there was none, or a free hand. */
  obeyed: ByCommander<boolean | null>;
  /** Restraint in force this turn. */
  restrained: boolean;
  escorted: Partial<Record<Lane, boolean>>;
  enforcedTurns: number[];
  /** Last turn in which Washington replied against the boats; -1 if never. */
  boatsHitOn: number;
  strikes: { turn: number; level: Level; site: PlaceId; success: boolean }[];
  /** Heat gathered while signals closed, settled with the rest of the turn. */
  pendingHeat: HeatEntry[];
  trail: TrailRow[];
  score: ScoreTally;
  shipmentsSeen: number;
  arms: ByCommander<{ start: number; lostThisTurnPct: number }>;
  raided: ByFront<Record<PlaceId, number>>;
  pendingOrders: BySeat<Order[]>;
}
/** One step towards the ending, kept for the whole game. */
export interface TrailRow {
  turn: number;
  code: HeatCode;
  amount: number;
  heatAfter: number;
  act: string | null;
  seat: Seat | null;
  slip: boolean;
  incident: string | null;
  misattributed: boolean;
  front: Front | null;
  place: PlaceId | null;
  level: number;
}
export interface ScoreTally {
  oil: number;
  boxWeight: number;
  homeSum: BySeat<number>;
  homeLow: BySeat<number>;
  quietTurns: number;
  oilIncome: number;
  rents: number;
  turns: number;
  tollCaused: BySeat<number>;
  tollHome: ByCommander<number>;
  /** Turn of the latest act of level 3 or more at a place in Iran, known or not; 0 if none. */
  lastStrikeOnIran: number;
}
