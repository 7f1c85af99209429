import { clamp } from '../../lib/number.ts';
import type {
  Battery,
  ClassFacts,
  DefenderSystem,
  Doctrine,
  PlaceKindFacts,
  RaidInput,
  WeaponTables,
} from './types.ts';
import { WEAPON_CLASSES, type WeaponClass, type WeaponGroup } from './types.ts';

/** One munition of the salvo with the index of its class in WEAPON_CLASSES. */
export interface PlannedLine {
  munition: string;
  class: WeaponClass;
  at: number;
  count: number;
  unitUsd: number;
}

/** One battery of the defence with all that does not change while the raid flies. */
export interface PlannedLayer {
  battery: Battery;
  system: DefenderSystem;
  wholeUnits: number;
  /** Chance in percent of one more unit, from a fractional count. */
  partPct: number;
  outOfPlacePct: number;
  /** Targets one unit can engage, against ballistic targets and against the others. */
  ballisticCapacity: number;
  capacity: number;
  shots: number;
  /** By class index: percent of engaged targets killed by all shots together; -1 where it may not engage. */
  killPct: readonly number[];
}

/** What a class does on arrival, by class index. */
export interface PlannedClass {
  class: WeaponClass;
  group: WeaponGroup;
  failsLow: number;
  failsHigh: number;
  /** Rockets only: percent aimed well; the others 100. */
  aimedPct: number;
  /** Percent of leakers that strike; rockets that were aimed well always do. */
  hitsPct: number;
  lethalPct: number;
  deathsDie: number;
  injuredLow: number;
  injuredHigh: number;
}

export interface RaidPlan {
  tables: WeaponTables;
  input: RaidInput;
  kind: PlaceKindFacts;
  lines: readonly PlannedLine[];
  layers: readonly PlannedLayer[];
  classes: readonly PlannedClass[];
  /** Class indices present in the salvo, group by group, in the order in which they are met. */
  passes: readonly (readonly number[])[];
  deathsTollPct: number;
  injuredTollPct: number;
  displacedTollPct: number;
}

const DRONES: WeaponGroup = 'drones';

/** Chance in percent that at least one of `shots` shots kills: 1 - (1 - p)^shots. */
export function killChance(onePct: number, shots: number): number {
  let survives = 1;
  for (let i = 0; i < shots; i += 1) survives *= 1 - onePct / 100;
  return 100 * (1 - survives);
}

/** A chance in percent at `oddsPct` percent of its odds. */
function atOdds(onePct: number, oddsPct: number): number {
  const odds = (onePct * oddsPct) / 100;
  const sum = 100 - onePct + odds;
  return sum > 0 ? (100 * odds) / sum : 100;
}

function killTable(tables: WeaponTables, system: DefenderSystem, doctrine: Doctrine, oddsPct: number): number[] {
  return WEAPON_CLASSES.map((name) => {
    const base = system.killPct[name];
    if (base === undefined) return -1;
    const spared = doctrine === 'thrift' && system.thriftLeavesDrones && tables.classes[name].group === DRONES;
    return spared ? -1 : killChance(atOdds(base, oddsPct), system.shots[doctrine]);
  });
}

function planLayer(tables: WeaponTables, input: RaidInput, battery: Battery): PlannedLayer {
  const system = tables.systems[battery.system];
  const doctrine = battery.doctrine ?? input.doctrine;
  const units = Math.max(0, battery.units);
  const unitCapacity = (system.capacity * battery.capacityPct) / 100;
  const alertPct = tables.alertCapacityPct[input.alert];
  return {
    battery,
    system,
    wholeUnits: Math.floor(units),
    partPct: 100 * (units - Math.floor(units)),
    outOfPlacePct: battery.sure ? 0 : tables.outOfPlacePct,
    ballisticCapacity: (unitCapacity * Math.max(100, alertPct)) / 100,
    capacity: (unitCapacity * alertPct) / 100,
    shots: system.shots[doctrine],
    killPct: killTable(tables, system, doctrine, input.killOddsPct ?? 100),
  };
}

function planClass(kind: PlaceKindFacts, name: WeaponClass, facts: ClassFacts, input: RaidInput): PlannedClass {
  const shift = input.failsShift ?? 0;
  const place = (kind.accuracyPct?.[name] ?? 100) / 100;
  const accuracy = input.counted === 'hit' ? 100 : clamp(facts.hits + input.hitsShift, 0, 100) * place;
  const rocket = facts.group === 'rockets';
  const shelter = input.shelter === 'better' ? 'good' : input.shelter;
  const lethal = (kind.lethalPct[shelter] * (kind.harmPct?.[name] ?? 100) * (input.deathsPct ?? 100)) / 10000;
  const injured = (kind.injuredBy?.[facts.group] ?? kind.injured)[shelter];
  return {
    class: name,
    group: facts.group,
    failsLow: clamp(facts.failsLow + shift, 0, 100),
    failsHigh: clamp(facts.failsHigh + shift, 0, 100),
    aimedPct: rocket ? accuracy : 100,
    hitsPct: rocket ? 100 : accuracy,
    lethalPct: Math.min(100, lethal),
    deathsDie: (facts.group === 'ballistic' ? kind.ballisticDie : undefined) ?? kind.deathsDie,
    injuredLow: injured.low,
    injuredHigh: injured.high,
  };
}

function planPasses(classes: readonly PlannedClass[], lines: readonly PlannedLine[]): number[][] {
  const order: WeaponGroup[] = ['ballistic', 'cruise', 'rockets', 'drones', 'boats'];
  const present = new Set(lines.filter((line) => line.count > 0).map((line) => line.at));
  return order
    .map((group) => classes.flatMap((facts, at) => (facts.group === group && present.has(at) ? [at] : [])))
    .filter((pass) => pass.length > 0);
}

/**
 * Everything about a raid that chance does not touch (game.md section 6). The same plan may be flown many times.
 * Munitions and systems that the tables do not hold are left out; counts below 0 are taken as 0.
 */
export function planRaid(tables: WeaponTables, input: RaidInput): RaidPlan {
  const kind = tables.placeKinds[input.placeKind];
  const lines = input.salvo.flatMap(({ munition, count }) => {
    const facts = Object.hasOwn(tables.munitions, munition) ? tables.munitions[munition] : undefined;
    if (!facts) return [];
    const at = WEAPON_CLASSES.indexOf(facts.class);
    return [
      { munition, class: facts.class, at, count: Math.max(0, Math.floor(count)), unitUsd: facts.unitCostUsd.mid },
    ];
  });
  const layers = tables.outerToInner.flatMap((system) =>
    input.batteries.filter((battery) => battery.system === system).map((battery) => planLayer(tables, input, battery)),
  );
  const classes = WEAPON_CLASSES.map((name) => planClass(kind, name, tables.classes[name], input));
  const toll = input.tollPct ?? (input.alert === 'warned' ? tables.warnedTollPct : 100);
  return {
    tables,
    input,
    kind,
    lines,
    layers,
    classes,
    passes: planPasses(classes, lines),
    deathsTollPct: input.shelter === 'better' ? toll / 2 : toll,
    injuredTollPct: (toll * (input.injuredPct ?? 100)) / 100,
    displacedTollPct: toll,
  };
}
