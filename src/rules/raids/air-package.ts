import { roundHalfAway, sum } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import type { AirPackage } from './salvo.ts';
import type { Expected, StrikeArm, WeaponTables } from './types.ts';
import { STRIKE_ARMS } from './types.ts';

/** A militia place under attack from the air, at a level; a capital is crowded, so its dead are doubled. */
export interface PackageTarget {
  level: number;
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

/** What an air package of one level does on a militia place. */
export interface PackageEffect {
  armsLostPct: number;
  cellKilledPct: number;
  /** Deaths: this many six-sided dice. */
  dice: number;
  displaced: number;
  damage: number;
}
export interface AirEffects {
  byLevel: Record<1 | 2 | 3, PackageEffect>;
  /** Percent of the arms lost where they were warned or dispersed, and of the toll among people who were warned. */
  sparedArmsPct: number;
  warnedTollPct: number;
}

/** An air package has three levels; others count as the nearest. */
export const packageLevel = (level: number): 1 | 2 | 3 => (level >= 3 ? 3 : level >= 2 ? 2 : 1);

/**
 * An air package on a militia place (tables.md section 7). Warned or dispersed arms lose half; warned people die and
 * flee a fifth as often.
 */
export function resolveAirPackage(
  { byLevel, sparedArmsPct, warnedTollPct }: AirEffects,
  { level, capital }: PackageTarget,
  state: { warned: boolean; dispersed: boolean },
  rng: Rng,
): AirPackageResult {
  const effect = byLevel[packageLevel(level)];
  const armsPct = state.warned || state.dispersed ? sparedArmsPct : 100;
  const tollPct = state.warned ? warnedTollPct : 100;
  const cellKilled = rng.chance(effect.cellKilledPct, 'cell killed');
  let deaths = 0;
  for (let die = 0; die < effect.dice; die += 1) deaths += rng.between(1, 6, 'package deaths');
  return {
    armsLostPct: roundHalfAway((effect.armsLostPct * armsPct) / 100),
    cellKilled,
    deaths: roundHalfAway((deaths * (capital ? 2 : 1) * tollPct) / 100),
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
