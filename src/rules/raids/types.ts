/** The closed lists and plain-JSON shapes of a raid (game.md section 6, tables.md sections 6 and 7). */

export const WEAPON_CLASSES = [
  'rocket',
  'small_uav',
  'owa_uav',
  'owa_uav_fast',
  'lacm',
  'ascm',
  'asbm',
  'srbm',
  'mrbm',
  'irbm',
  'usv',
  'mine',
] as const;
export type WeaponClass = (typeof WEAPON_CLASSES)[number];

export const SYSTEMS = [
  'tamir',
  'stunner',
  'arrow_2',
  'arrow_3',
  'iron_beam',
  'pac2_gemt',
  'pac3_mse',
  'thaad',
  'sm2',
  'sm6',
  'sm3_ib',
  'sm3_iia',
  'essm',
  'ram',
  'ciws_cram',
  'gun_5in',
  'coyote',
  'apkws',
  'interceptor_drone',
  'aim9x',
  'aim120',
  'ew',
] as const;
export type SystemId = (typeof SYSTEMS)[number];

export const PLACE_KINDS = [
  'air_base',
  'outpost',
  'camp',
  'city',
  'port',
  'oil_plant',
  'nuclear_site',
  'warship',
  'merchant_ship',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const DOCTRINES = ['thrift', 'balanced', 'shield'] as const;
export type Doctrine = (typeof DOCTRINES)[number];
export const ALERTS = ['surprised', 'ready', 'warned'] as const;
export type Alert = (typeof ALERTS)[number];
/** Where most people are at impact. `better` is one step beyond `good`: half its deaths. */
export const SHELTERS = ['none', 'light', 'good', 'better'] as const;
export type Shelter = (typeof SHELTERS)[number];
/** Where the count starts: at launch, at the first layer of the defence, or at the impact. */
export const COUNTED = ['launched', 'detected', 'hit'] as const;
export type Counted = (typeof COUNTED)[number];

export type ByClass<T> = Partial<Record<WeaponClass, T>>;

/** A price in whole dollars: lowest published, the value the ledger uses, highest published. */
export interface PriceRange {
  low: number;
  mid: number;
  high: number;
}

export interface Munition {
  id: string;
  name: string;
  class: WeaponClass;
  unitCostUsd: PriceRange;
  /** Keys of the content's list of sources; empty when recalled from general knowledge. */
  sources: readonly string[];
}

/** The pass a class belongs to, in the order in which groups are met. */
export const GROUPS = ['ballistic', 'cruise', 'rockets', 'drones', 'boats'] as const;
export type WeaponGroup = (typeof GROUPS)[number];

export interface ClassFacts {
  group: WeaponGroup;
  /** One whole percent between the two is drawn a raid: what fails before the defence sees it. */
  failsLow: number;
  failsHigh: number;
  /** Percent of leakers that strike the target. For rockets: percent aimed well, drawn before layer 1. */
  hits: number;
}

export interface DefenderSystem {
  id: SystemId;
  name: string;
  /** Targets one unit (battery, ship, flight) can engage in a raid. */
  capacity: number;
  /** Chance in percent that one shot kills; a class that is not named cannot be engaged. */
  killPct: ByClass<number>;
  shots: Record<Doctrine, number>;
  unitCostUsd: PriceRange;
  sources: readonly string[];
  /** Thrift keeps these rounds for missiles. */
  thriftLeavesDrones: boolean;
  /** A missile counts as an interceptor fired; guns, beams and jamming do not. */
  missile: boolean;
}

/** Persons hurt by one hit, drawn evenly between the two. */
export interface Spread {
  low: number;
  high: number;
}

export type ByShelter<T> = Record<'none' | 'light' | 'good', T>;

export interface PlaceKindFacts {
  /** Percent of hits that kill anybody, by shelter. */
  lethalPct: ByShelter<number>;
  /** Percent of that chance for a class of small or heavy warhead; 100 where it is not named. */
  harmPct?: ByClass<number>;
  /** Deaths of a lethal hit: one die with this many sides, and of a ballistic one where that differs. */
  deathsDie: number;
  ballisticDie?: number;
  /** Percent of the usual accuracy for a class that suits the place ill; 100 where it is not named. */
  accuracyPct?: ByClass<number>;
  /** Injured by shelter, and for a group of weapons where that differs. */
  injured: ByShelter<Spread>;
  injuredBy?: Partial<Record<WeaponGroup, ByShelter<Spread>>>;
  displacedPerHit: number;
  /** Hits that make one point of damage; 0 for never. */
  hitsPerDamage: number;
  /** Lane disruption a hit, in hundredths. */
  laneHundredths: number;
  /** Oil output lost a hit, in hundredths of a million barrels a day. */
  oilHundredthsMbd: number;
}

/** What an air package is made of besides the aircraft (tables.md section 6). */
export const STRIKE_ARMS = ['jdam', 'jassm', 'tlam'] as const;
export type StrikeArm = (typeof STRIKE_ARMS)[number];

/** Everything the raid model knows about weapons and places. Content, passed in as plain JSON. */
export interface WeaponTables {
  munitions: Record<string, Munition>;
  classes: Record<WeaponClass, ClassFacts>;
  systems: Record<SystemId, DefenderSystem>;
  /** Systems in the order a raid meets them; jamming (`ew`) comes first. */
  outerToInner: readonly SystemId[];
  placeKinds: Record<PlaceKind, PlaceKindFacts>;
  strikeArms: Record<StrikeArm, PriceRange>;
  /** One aircraft in the air for four hours. */
  patrolUsd: PriceRange;
  /** Most oil output one place can lose, in hundredths of a million barrels a day. */
  oilOutMost: Record<string, number>;
  /** Percent of capacity by alert; `surprised` does not touch ballistic targets. */
  alertCapacityPct: Record<Alert, number>;
  /** Chance in percent that a unit is out of place in a raid. */
  outOfPlacePct: number;
  /** Percent of deaths, injured and displaced among people who were told to move. */
  warnedTollPct: number;
}

export interface SalvoLine {
  munition: string;
  count: number;
}

/** Units of one system of one owner that cover the place. */
export interface Battery {
  system: SystemId;
  /** Whose stock and purse: a seat, or any other name. */
  owner: string;
  /** Batteries, ships or flights; a fraction is the chance of one more. */
  units: number;
  /** 100 is normal; escorts and mobilised 125, blinded 75, degraded less. */
  capacityPct: number;
  /** The owner's own doctrine where it differs from the raid's. */
  doctrine?: Doctrine;
  /** True when it is known to have been in place: no chance of being elsewhere. */
  sure?: boolean;
}

/** Ready rounds by owner and system. A missing owner or system is not limited. */
export type Stock = Record<string, Partial<Record<SystemId, number>>>;

export interface RaidInput {
  salvo: readonly SalvoLine[];
  counted: Counted;
  placeKind: PlaceKind;
  /** Only oil plants read it: the most they can lose. */
  place?: string;
  doctrine: Doctrine;
  alert: Alert;
  shelter: Shelter;
  /** Percentage points on the accuracy of what leaks (Telemetry: +5 at 2, -5 at 0). */
  hitsShift: number;
  /** Percentage points on the failure share. */
  failsShift?: number;
  /** Percent of the usual odds of every shot: 200 turns 50 % into 67 % and 90 % into 95 %. */
  killOddsPct?: number;
  /** Percent of the usual deaths, and of the injured and displaced. Default: warned 20, else 100. */
  tollPct?: number;
  /** Percent of the usual chance that a hit kills, on top of `tollPct`. */
  deathsPct?: number;
  /** Percent of the usual injured, on top of `tollPct`. */
  injuredPct?: number;
  batteries: readonly Battery[];
  /** The engine takes the shots from it. */
  stock: Stock;
}

export const SHORTFALLS = ['none', 'capacity', 'stock', 'absent'] as const;
/** Why a layer let targets through untouched: full, magazine empty, or every unit out of place. */
export type Shortfall = (typeof SHORTFALLS)[number];

export interface SalvoResult {
  munition: string;
  class: WeaponClass;
  count: number;
  failed: number;
  /** Rockets that fell in the open and were let go. */
  open: number;
}

export interface LayerResult {
  system: SystemId;
  owner: string;
  /** Units in place, of those that cover the place. */
  units: number;
  /** Targets that came within reach and that the doctrine let it engage. */
  offered: number;
  engaged: number;
  shots: number;
  kills: number;
  killsByClass: ByClass<number>;
  shotsByClass: ByClass<number>;
  costUsd: number;
  shortfall: Shortfall;
}

/** One raid, plain JSON: what the table shows, the ledger sums and the next rules read. */
export interface RaidResult {
  salvo: SalvoResult[];
  /** Outer to inner, one line per system and owner. */
  layers: LayerResult[];
  leakedByClass: ByClass<number>;
  hitsByClass: ByClass<number>;
  launched: number;
  failed: number;
  open: number;
  /** Munitions that at least one layer engaged. */
  engaged: number;
  intercepted: number;
  /** Neither failed nor intercepted; rockets in the open are among them. */
  leaked: number;
  hits: number;
  deaths: number;
  injured: number;
  displaced: number;
  damage: number;
  laneHundredths: number;
  oilHundredthsMbd: number;
  attackerUsd: number;
  defenderUsd: number;
  /** True when some layer held targets in reach and had no rounds left for them. */
  magazineEmpty: boolean;
}

/** Low, middle and high of what a raid is expected to bring. */
export interface Expected {
  low: number;
  mid: number;
  high: number;
}

export interface RaidForecast {
  leakers: Expected;
  hits: Expected;
  deaths: Expected;
  attackerUsd: Expected;
  defenderUsd: Expected;
}
