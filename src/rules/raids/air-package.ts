import { roundHalfAway, sum } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import type { AirPackage } from './salvo.ts';
import type { Expected, PlaceKind, StrikeArm, WeaponTables } from './types.ts';
import { STRIKE_ARMS } from './types.ts';

/** A militia place under attack from the air; a capital is crowded, so its dead are doubled. */
export interface MilitiaPlace {
  kind: PlaceKind;
  capital: boolean;
}

export interface AirPackageResult {
  /** Whole percent of the defender's arms of every type. */
  armsLostPct: number;
  cellKilled: boolean;
  deaths: number;
  displaced: number;
  damage: number;
}

interface PackageEffect {
  armsLostPct: number;
  cellKilledPct: number;
  /** Deaths: this many six-sided dice. */
  dice: number;
  displaced: number;
  damage: number;
}

const EFFECTS: readonly PackageEffect[] = [
  { armsLostPct: 3, cellKilledPct: 10, dice: 1, displaced: 1000, damage: 0 },
  { armsLostPct: 7, cellKilledPct: 30, dice: 4, displaced: 10_000, damage: 1 },
  { armsLostPct: 14, cellKilledPct: 60, dice: 16, displaced: 50_000, damage: 2 },
];

/** Percent of the toll among people who were warned (game.md section 5, telegraph). */
const WARNED_TOLL_PCT = 20;

/**
 * An air package of level 1-3 on a militia place (tables.md section 7). Warned or dispersed arms lose half; warned
 * people die and flee a fifth as often. Levels outside 1-3 count as the nearest.
 */
export function resolveAirPackage(
  level: number,
  place: MilitiaPlace,
  state: { warned: boolean; dispersed: boolean },
  rng: Rng,
): AirPackageResult {
  const effect = EFFECTS[Math.max(1, Math.min(3, Math.floor(level))) - 1] ?? EFFECTS[0];
  if (!effect) return { armsLostPct: 0, cellKilled: false, deaths: 0, displaced: 0, damage: 0 };
  const spared = state.warned || state.dispersed ? 2 : 1;
  const tollPct = state.warned ? WARNED_TOLL_PCT : 100;
  const cellKilled = rng.chance(effect.cellKilledPct, 'cell killed');
  let deaths = 0;
  for (let die = 0; die < effect.dice; die += 1) deaths += rng.between(1, 6, 'package deaths');
  return {
    armsLostPct: roundHalfAway(effect.armsLostPct / spared),
    cellKilled,
    deaths: roundHalfAway((deaths * (place.capital ? 2 : 1) * tollPct) / 100),
    displaced: roundHalfAway((effect.displaced * tollPct) / 100),
    damage: effect.damage,
  };
}

const isArm = (id: string): id is StrikeArm => STRIKE_ARMS.some((arm) => arm === id);

/** The attacker's bill of a package in whole dollars: its munitions and its patrols. */
export function airPackageUsd(tables: WeaponTables, air: AirPackage): Expected {
  const bill = (price: 'low' | 'mid' | 'high') =>
    air.patrols * tables.patrolUsd[price] +
    sum(
      air.needs.map(({ anyOf, count }) => {
        const arm = anyOf[0] ?? '';
        return isArm(arm) ? count * tables.strikeArms[arm][price] : 0;
      }),
    );
  return { low: bill('low'), mid: bill('mid'), high: bill('high') };
}
