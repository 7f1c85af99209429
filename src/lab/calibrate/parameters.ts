import type { PlaceKind, SystemId, WeaponClass, WeaponTables } from '../../rules/raids/types.ts';
import type { Engagement } from '../engage/episode.ts';
import { defendersOf } from '../engage/unpublished.ts';

/** A number of the raid tables that is nobody's published fact, and holds for a whole class. */
export interface Parameter {
  name: string;
  low: number;
  high: number;
  /** The design's first pass, made before any fitting: every search begins here. */
  start: number;
  /** Episodes without these change nothing when it moves. */
  classes: readonly WeaponClass[];
  systems?: readonly SystemId[];
  placeKinds?: readonly PlaceKind[];
  read(tables: WeaponTables): number;
  /** Writes it into tables that may be changed. */
  write(tables: WeaponTables, value: number): void;
}

type Spread = Pick<Parameter, 'low' | 'high' | 'start'>;

const hits = (name: WeaponClass, spread: Spread): Parameter => ({
  name: `${name}: hits %`,
  ...spread,
  classes: [name],
  read: (tables) => tables.classes[name].hits,
  write: (tables, value) => {
    tables.classes[name].hits = value;
  },
});

const fails = (name: WeaponClass, spread: Spread): Parameter => ({
  name: `${name}: fails at most %`,
  ...spread,
  classes: [name],
  read: (tables) => tables.classes[name].failsHigh,
  write: (tables, value) => {
    tables.classes[name].failsHigh = Math.max(value, tables.classes[name].failsLow);
  },
});

/** The chance that one shot of these systems kills one of these classes. */
const kills = (systems: readonly SystemId[], classes: readonly WeaponClass[], spread: Spread): Parameter => ({
  name: `${systems.join(', ')} against ${classes.join(', ')}: kills %`,
  ...spread,
  classes,
  systems,
  read: (tables) => Math.max(...systems.flatMap((id) => classes.map((name) => tables.systems[id].killPct[name] ?? 0))),
  write: (tables, value) => {
    for (const id of systems)
      for (const name of classes)
        if (tables.systems[id].killPct[name] !== undefined) tables.systems[id].killPct[name] = value;
  },
});

const capacity = (systems: readonly SystemId[], classes: readonly WeaponClass[], spread: Spread): Parameter => ({
  name: `${systems.join(', ')}: targets a unit`,
  ...spread,
  classes,
  systems,
  read: (tables) => Math.max(...systems.map((id) => tables.systems[id].capacity)),
  write: (tables, value) => {
    for (const id of systems) tables.systems[id].capacity = value;
  },
});

const lethal = (kind: PlaceKind, shelter: 'none' | 'light' | 'good', spread: Spread): Parameter => ({
  name: `${kind}, shelter ${shelter}: lethal %`,
  ...spread,
  classes: [],
  placeKinds: [kind],
  read: (tables) => tables.placeKinds[kind].lethalPct[shelter],
  write: (tables, value) => {
    tables.placeKinds[kind].lethalPct[shelter] = value;
  },
});

/** What is fitted: few numbers, each for a class of weapon, of defender or of place. */
export const PARAMETERS: readonly Parameter[] = [
  hits('rocket', { low: 20, high: 50, start: 30 }),
  hits('owa_uav', { low: 70, high: 100, start: 90 }),
  fails('lacm', { low: 20, high: 50, start: 40 }),
  fails('srbm', { low: 20, high: 50, start: 35 }),
  hits('srbm', { low: 60, high: 95, start: 85 }),
  fails('mrbm', { low: 35, high: 70, start: 55 }),
  hits('mrbm', { low: 50, high: 90, start: 75 }),
  kills(['tamir'], ['rocket'], { low: 85, high: 98, start: 95 }),
  kills(['arrow_2', 'arrow_3'], ['mrbm'], { low: 35, high: 75, start: 50 }),
  capacity(['arrow_2', 'arrow_3'], ['mrbm'], { low: 8, high: 40, start: 10 }),
  kills(['pac2_gemt', 'pac3_mse'], ['owa_uav'], { low: 40, high: 90, start: 82 }),
  kills(['pac2_gemt', 'pac3_mse'], ['srbm'], { low: 45, high: 85, start: 68 }),
  kills(['thaad'], ['mrbm'], { low: 50, high: 85, start: 75 }),
  kills(['sm2'], ['owa_uav', 'ascm', 'lacm'], { low: 75, high: 95, start: 87 }),
  kills(['aim9x', 'aim120'], ['owa_uav'], { low: 65, high: 92, start: 82 }),
  kills(['coyote'], ['owa_uav'], { low: 60, high: 90, start: 75 }),
  lethal('city', 'light', { low: 8, high: 60, start: 50 }),
  lethal('city', 'good', { low: 4, high: 20, start: 7 }),
  lethal('outpost', 'light', { low: 1, high: 6, start: 2 }),
  lethal('air_base', 'light', { low: 1, high: 8, start: 3 }),
];

/** Whether an episode can feel the parameter. */
export function touches({ classes, systems, placeKinds }: Parameter, episode: Engagement): boolean {
  const flown = Object.keys(episode.launched);
  if (classes.length > 0 && !classes.some((name) => flown.includes(name))) return false;
  if (placeKinds && !placeKinds.includes(episode.target.place_kind)) return false;
  return !systems || defendersOf(episode).some(({ system }) => systems.includes(system));
}
