import { WEAPON_TABLES } from '../../../src/content/weapons/tables.ts';
import type { Rng } from '../../../src/lib/rng.ts';
import type { Battery, RaidInput, SystemId, WeaponClass, WeaponTables } from '../../../src/rules/raids/types.ts';

/** Chance that always gives its whole-number expectation, so that a formula can be read off the result. */
export const evenRng: Rng = {
  below: (n) => Math.floor(Math.max(1, n) / 2),
  between: (low, high) => Math.floor((low + high) / 2),
  chance: (percent) => percent >= 50,
  binomial: (n, percent) => Math.round((n * percent) / 100),
};

interface Trial {
  /** Kill chance in percent of each system against each class it may engage. */
  kills?: Partial<Record<SystemId, Partial<Record<WeaponClass, number>>>>;
  capacity?: Partial<Record<SystemId, number>>;
}

/** The game's tables with nothing that blurs a formula: no failures, sure hits, every unit in place. */
export function rangeTables({ kills = {}, capacity = {} }: Trial = {}): WeaponTables {
  const tables = structuredClone(WEAPON_TABLES);
  for (const facts of Object.values(tables.classes)) Object.assign(facts, { failsLow: 0, failsHigh: 0, hits: 100 });
  for (const [id, killPct] of Object.entries(kills)) tables.systems[id as SystemId].killPct = killPct;
  for (const [id, targets] of Object.entries(capacity)) tables.systems[id as SystemId].capacity = targets;
  return { ...tables, outOfPlacePct: 0 };
}

export const battery = (system: SystemId, more: Partial<Battery> = {}): Battery => ({
  system,
  owner: 'defender',
  units: 1,
  capacityPct: 100,
  ...more,
});

export const raidInput = (more: Partial<RaidInput> = {}): RaidInput => ({
  salvo: [{ munition: 'shahed_136', count: 10 }],
  counted: 'launched',
  placeKind: 'air_base',
  doctrine: 'balanced',
  alert: 'ready',
  shelter: 'light',
  hitsShift: 0,
  batteries: [],
  stock: {},
  ...more,
});
