/** The closed lists of the game: every id that a command, an event or a content file may name. */

export const SEATS = ['washington', 'tehran', 'jerusalem', 'lebanon', 'border', 'yemen'] as const;
export type Seat = (typeof SEATS)[number];
export const CAPITALS = ['washington', 'tehran', 'jerusalem'] as const;
export type Capital = (typeof CAPITALS)[number];
export const COMMANDERS = ['lebanon', 'border', 'yemen'] as const;
export type Commander = (typeof COMMANDERS)[number];
/** Who may read a view or send a command: the six seats, the public, and the umpire, who sees all. */
export type Observer = Seat | 'public' | 'umpire';
export type BySeat<T> = Record<Seat, T>;
export type ByCommander<T> = Record<Commander, T>;

export const FRONTS = ['LEB', 'IRQ', 'RED', 'GULF', 'ISR', 'IRN', 'SHD'] as const;
export type Front = (typeof FRONTS)[number];
export type ByFront<T> = Record<Front, T>;
export const LANES = ['RED', 'GULF'] as const;
export type Lane = (typeof LANES)[number];
export const HOME_FRONT: ByCommander<Front> = { lebanon: 'LEB', border: 'IRQ', yemen: 'RED' };

export const LENGTHS = ['lesson', 'standard', 'exercise'] as const;
export type Length = (typeof LENGTHS)[number];
export type Phase = 'signals' | 'orders' | 'over';
export type Level = 1 | 2 | 3 | 4;
/** A place or sea zone of the catalogue. */
export type PlaceId = string;

export const CHANNEL_STATES = ['open', 'strained', 'closed'] as const;
export type ChannelState = (typeof CHANNEL_STATES)[number];
export const VENUES = ['muscat', 'doha', 'bern', 'allied', 'patron', 'commanders', 'public'] as const;
export type Venue = (typeof VENUES)[number];

export const MESSAGE_KINDS = [
  'red-line',
  'telegraph',
  'pause',
  'limit',
  'query',
  'deny',
  'offer',
  'share',
  'directive',
  'request',
  'with-me',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const RED_LINES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'] as const;
export type RedLineId = (typeof RED_LINES)[number];
export const OFFERS = ['waiver', 'funds', 'cap', 'inspectors', 'prisoners', 'convoy'] as const;
export type OfferKind = (typeof OFFERS)[number];
export const STANCES = ['stand-down', 'hold', 'harass', 'strike', 'free-hand'] as const;
export type Stance = (typeof STANCES)[number];
export const SUPPORTS = ['none', 'funding', 'rockets'] as const;
export type Support = (typeof SUPPORTS)[number];
export const REQUESTS = ['munitions', 'green-light', 'not-before', 'money', 'rockets'] as const;
export type RequestKind = (typeof REQUESTS)[number];

export const TILES = ['empty', 'enrich', 'dash', 'conceal', 'dig', 'comply', 'threshold'] as const;
export type Tile = (typeof TILES)[number];

export const COMMON_ORDERS = ['hold', 'statement', 'intelligence'] as const;
export const WASHINGTON_ORDERS = [
  'process',
  'escort',
  'reply',
  'strike-iran',
  'restrain',
  'resupply',
  'deploy',
  'withdraw',
  'tighten',
  'ease',
  'enforce',
  'declassify',
  'surge',
] as const;
export const TEHRAN_ORDERS = [
  'fund',
  'telemetry',
  'ship-rockets',
  'direct-strike',
  'gulf-harassment',
  'theatre',
  'front-companies',
  'rebuild',
  'drones',
  'disperse',
  'disown',
  'cyber',
] as const;
export const JERUSALEM_ORDERS = [
  'campaign',
  'targeted-killing',
  'sabotage',
  'cyber-spy',
  'strike-site',
  'leak',
  'lobby',
  'civil-defence',
  'home-front',
  'reload',
  'mobilise',
] as const;
export const COMMANDER_ORDERS = [
  'attack',
  'workshop',
  'govern',
  'outbid',
  'trade',
  'demand',
  'discipline',
  'shelter',
  'truce',
  'funeral',
] as const;
export type OrderId =
  | (typeof COMMON_ORDERS)[number]
  | (typeof WASHINGTON_ORDERS)[number]
  | (typeof TEHRAN_ORDERS)[number]
  | (typeof JERUSALEM_ORDERS)[number]
  | (typeof COMMANDER_ORDERS)[number];

/** The orders a seat's desk lists, in the order they are printed in the rulebook. */
export const ORDERS_OF: BySeat<readonly OrderId[]> = {
  washington: [...WASHINGTON_ORDERS, ...COMMON_ORDERS],
  tehran: [...TEHRAN_ORDERS, ...COMMON_ORDERS],
  jerusalem: [...JERUSALEM_ORDERS, ...COMMON_ORDERS],
  lebanon: [...COMMANDER_ORDERS, ...COMMON_ORDERS],
  border: [...COMMANDER_ORDERS, ...COMMON_ORDERS],
  yemen: [...COMMANDER_ORDERS, ...COMMON_ORDERS],
};

/** What a capital's Intelligence may ask about (game.md section 10). */
export const INTEL_TARGETS = [
  'trust',
  'resolve',
  'breakout',
  'hardening',
  'home',
  'standing',
  'grievance',
  'money',
  'agenda',
  'act',
  'channel',
] as const;
export type IntelTarget = (typeof INTEL_TARGETS)[number];

export const COUNTRIES = [
  'Lebanon',
  'Syria',
  'Yemen',
  'Iraq',
  'Iran',
  'Israel',
  'Gulf states',
  'United States',
  'At sea',
  'Jordan',
] as const;
export type Country = (typeof COUNTRIES)[number];

export const UNIT_KINDS = [
  'carrier',
  'wing',
  'patriot',
  'thaad',
  'battery',
  'brigade',
  'drones',
  'boats',
  'cells',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const isCommander = (seat: Seat): seat is Commander =>
  seat === 'lebanon' || seat === 'border' || seat === 'yemen';
export const isCapital = (seat: Seat): seat is Capital => !isCommander(seat);
/** Sides of tables.md section 1: West is Washington and Jerusalem, the network is Tehran and the commanders. */
export const isWest = (seat: Seat): boolean => seat === 'washington' || seat === 'jerusalem';
export const sameSide = (a: Seat, b: Seat): boolean => isWest(a) === isWest(b);
