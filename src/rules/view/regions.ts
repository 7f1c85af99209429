import { COMMANDERS, type Observer, SEATS, type Seat } from '../vocabulary.ts';

/** Who may read a region of the state: every seat and the public, or the seats listed. */
export type Readers = 'all' | readonly Seat[];

export interface Region {
  path: readonly string[];
  readers: Readers;
}

/**
 * The regions of the state and who may read them (architecture.md, "Every leaf path of State is declared"). A leaf that
 * lies in no region is undeclared, and a test fails on it.
 */
export const REGIONS: readonly Region[] = [
  { path: ['public'], readers: 'all' },
  ...SEATS.map((seat): Region => ({ path: ['seats', seat], readers: [seat] })),
  ...COMMANDERS.map((seat): Region => ({ path: ['shared', 'franchise', seat], readers: ['tehran', seat] })),
  { path: ['shared', 'capitals'], readers: ['washington', 'tehran'] },
  { path: ['shared', 'allies'], readers: ['washington', 'jerusalem'] },
  { path: ['secret'], readers: [] },
];

/** The region a leaf lies in, or null for a leaf that nobody declared. */
export const regionOf = (leaf: readonly string[]): Region | null =>
  REGIONS.find(({ path }) => path.every((step, at) => leaf[at] === step)) ?? null;

/** True when the observer may read a region with these readers during play. The umpire reads everything. */
export const mayRead = (readers: Readers, observer: Observer): boolean =>
  observer === 'umpire' || readers === 'all' || (observer !== 'public' && readers.includes(observer));
