import type { PriceRange, StrikeArm } from '../../rules/raids/types.ts';

/** Air-launched and cruise arms of air packages. Source of the Tomahawk's price: bulwark_tlam; the others are recalled. */
export const STRIKE_ARM_PRICES: Record<StrikeArm, PriceRange> = {
  jdam: { low: 25000, mid: 35000, high: 80000 },
  jassm: { low: 1100000, mid: 1500000, high: 1700000 },
  tlam: { low: 1800000, mid: 2000000, high: 2500000 },
};

/** A sortie of four hours; source dd_cpfh. */
export const PATROL_USD: PriceRange = { low: 40000, mid: 100000, high: 150000 };
