import { WEAPON_CLASSES } from './types.ts';

/** What one battery did, summed over the raids that were added. */
export interface LayerTally {
  units: number;
  offered: number;
  engaged: number;
  shots: number;
  kills: number;
  /** By class index. */
  killsByClass: number[];
  shotsByClass: number[];
  /** True when rounds, not places, kept it from engaging a target in reach. */
  outOfStock: boolean;
}

/** Counts of one raid, or of several added together, by index of WEAPON_CLASSES unless said otherwise. */
export interface Tally {
  /** By line of the salvo. */
  failedByLine: number[];
  openByLine: number[];
  failed: number[];
  open: number[];
  /** Engaged by at least one layer. */
  engaged: number[];
  intercepted: number[];
  leaked: number[];
  hits: number[];
  deaths: number[];
  injured: number[];
  layers: LayerTally[];
}

const zeros = (length: number): number[] => new Array<number>(length).fill(0);
const classZeros = (): number[] => zeros(WEAPON_CLASSES.length);

const emptyLayer = (): LayerTally => ({
  units: 0,
  offered: 0,
  engaged: 0,
  shots: 0,
  kills: 0,
  killsByClass: classZeros(),
  shotsByClass: classZeros(),
  outOfStock: false,
});

/** A tally at zero for a salvo of `lines` lines against `layers` batteries. */
export function emptyTally(lines: number, layers: number): Tally {
  return {
    failedByLine: zeros(lines),
    openByLine: zeros(lines),
    failed: classZeros(),
    open: classZeros(),
    engaged: classZeros(),
    intercepted: classZeros(),
    leaked: classZeros(),
    hits: classZeros(),
    deaths: classZeros(),
    injured: classZeros(),
    layers: Array.from({ length: layers }, emptyLayer),
  };
}

/** Adds `amount` in place. */
export function add(counts: number[], at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}
