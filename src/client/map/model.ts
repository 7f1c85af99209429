/**
 * The plain-data contract between the map and everything else. The page builds a `MapModel` from its seat's view and
 * hands it over; the map knows no rules and no store. All text arrives ready to show.
 */

export type FrontId = 'LEB' | 'IRQ' | 'RED' | 'GULF' | 'ISR' | 'IRN' | 'SHD';
export type Sway = 'washington' | 'tehran' | 'jerusalem' | 'lebanon' | 'border' | 'yemen';
export type UnitKind = 'carrier' | 'wing' | 'patriot' | 'thaad' | 'brigade' | 'drones' | 'boats' | 'cells' | 'battery';
export type UnitState = 'ready' | 'reduced' | 'out';
export type Theme = 'dark' | 'light' | 'contrast';
export type Speed = 1 | 2 | 4;

export interface MapFront {
  id: FrontId;
  name: string;
  /** The name where room is scarce. */
  short: string;
  /** Level of violence that counts as normal, 0-3. */
  norm: number;
  /** Something happened here this turn or last. */
  active: boolean;
  text: string;
}
export interface MapPlace {
  id: string;
  name: string;
  front: string | null;
  /** Place kind of the rules (air_base, outpost, city, port, oil_plant, nuclear_site …) or a free word; unknown kinds draw as a dot. */
  kind: string;
  sway: Sway | null;
  /** Lit: the order being written may name it. */
  target: boolean;
  selected: boolean;
  /** Recent hits, for scorch marks. */
  marks: number;
  hint: string;
}
export interface MapUnit {
  id: string;
  seat: string;
  kind: UnitKind;
  /** A place or sea-zone id, or 'box' for the Indo-Pacific. */
  place: string;
  name: string;
  state: UnitState;
  /** 0-100, or null when this seat may not know. */
  magazinePct: number | null;
}
export interface MapLane {
  id: 'RED' | 'GULF';
  /** 0-3, one decimal. */
  disruption: number;
  /** Share of the usual traffic that still passes, 0-100. */
  passingPct: number;
  text: string;
}
export interface MapModel {
  fronts: MapFront[];
  places: MapPlace[];
  units: MapUnit[];
  lanes: MapLane[];
  homeSeat: string;
}

export interface FilmSalvo {
  munition: string;
  /** Weapon class of the data file (owa_uav, lacm, srbm, rocket …). */
  class: string;
  count: number;
  /** Fell out before any defence. */
  failed: number;
}
export interface FilmLayer {
  /** Ready to show: it is written on the layer's ring. */
  interceptor: string;
  owner: string;
  shots: number;
  kills: number;
  costUsd: number;
}
/** One raid as this seat may know it, ready to play. Layers stand outer to inner. */
export interface RaidFilm {
  id: string;
  title: string;
  /** Place or zone ids; empty when the origin is not known. */
  from: string[];
  to: string;
  salvo: FilmSalvo[];
  layers: FilmLayer[];
  leaked: number;
  /** How many of the leaked did harm. */
  hits: number;
  attackerCostUsd: number;
  defenderCostUsd: number;
  /** The raid in one plain sentence; a still diagram carries it. */
  caption: string;
}
/** The running counters of a raid. The last tick carries the film's own totals exactly. */
export interface FilmTick {
  attackerUsd: number;
  defenderUsd: number;
  stopped: number;
  leaked: number;
}

/** A place on the screen, CSS px from the wrapper's top left. */
export interface ScreenPoint {
  x: number;
  y: number;
  visible: boolean;
}

export interface MapOptions {
  model: MapModel;
  onPlace(id: string): void;
  onHover?(id: string | null): void;
  /**
   * Called when the camera has settled: where each place's mark stands, for the DOM mirror. Put `data-map-mirror` on the
   * mirror's list (drag, wheel and taps then go through to the map) and `data-map-ignore` on panels laid over the map.
   */
  onView?(points: Record<string, ScreenPoint>): void;
  reducedMotion: boolean;
  theme: Theme;
  /** CSS px at the bottom of the map that the page lays words over while a raid is shown. */
  foot?: number;
  /** Size of the page's buttons in the map's top right corner, CSS px: nothing is written under them. */
  corner?: { width: number; height: number };
  /** Graphics were lost (true) or came back (false). A notice is also written into the wrapper. */
  onContext?(lost: boolean): void;
  /** The notice's words; English if absent. */
  lostText?: string;
}

export interface MapHandle {
  update(model: MapModel): void;
  /** Plays a raid. Always resolves: at the end, on skip, on destroy, and at once in a hidden tab. */
  play(film: RaidFilm, opts: { speed: Speed; onTick?(tick: FilmTick): void }): Promise<void>;
  setSpeed(speed: Speed): void;
  skip(): void;
  fit(): void;
  zoomBy(factor: number): void;
  focusPlace(id: string): void;
  destroy(): Promise<void>;
}
