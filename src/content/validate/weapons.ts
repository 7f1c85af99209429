import type { Catalogue } from '../../rules/catalogue.ts';
import type { PriceRange } from '../../rules/raids/types.ts';
import { type Finding, inside, listedSource, oneOf, ownKeys, type Spot, said, whole, wrong } from './finding.ts';

const MUNITIONS: Spot = { file: 'src/content/weapons/munitions.ts', field: 'munitions' };
const SYSTEMS: Spot = { file: 'src/content/weapons/interceptors.ts', field: 'systems' };
const SOURCES: Spot = { file: 'src/content/sources.json', field: 'sources' };

/** The ledger's price lies between the lowest and the highest published. */
const checkPrice = ({ low, mid, high }: PriceRange, spot: Spot): Finding[] =>
  low >= 0 && low <= mid && mid <= high ? [] : wrong(spot, 'low <= mid <= high, dollars', { low, mid, high });

const checkSources = (c: Catalogue, ids: readonly string[], spot: Spot): Finding[] =>
  ids.flatMap((id, at) => listedSource(id, c.sources, inside(spot, `[${at}]`)));

const checkMunitions = (c: Catalogue): Finding[] =>
  Object.entries(c.weapons.munitions).flatMap(([key, munition]) => [
    ...oneOf(munition.class, Object.keys(c.weapons.classes), inside(MUNITIONS, `${key}.class`)),
    ...checkPrice(munition.unitCostUsd, inside(MUNITIONS, `${key}.unitCostUsd`)),
    ...checkSources(c, munition.sources, inside(MUNITIONS, `${key}.sources`)),
  ]);

const checkSystems = (c: Catalogue): Finding[] =>
  Object.entries(c.weapons.systems).flatMap(([key, system]) => [
    ...whole(system.capacity, 1, 1000, inside(SYSTEMS, `${key}.capacity`)),
    ...Object.entries(system.killPct).flatMap(([target, pct]) => [
      ...oneOf(target, Object.keys(c.weapons.classes), inside(SYSTEMS, `${key}.killPct.${target}`)),
      ...whole(pct, 0, 100, inside(SYSTEMS, `${key}.killPct.${target}`)),
    ]),
    ...checkPrice(system.unitCostUsd, inside(SYSTEMS, `${key}.unitCostUsd`)),
    ...checkSources(c, system.sources, inside(SYSTEMS, `${key}.sources`)),
  ]);

/** Munitions, interceptors and the list of sources. A source nobody cites is fine. */
export const checkWeapons = (c: Catalogue): Finding[] => [
  ...ownKeys(c.weapons.munitions, (key) => inside(MUNITIONS, key)),
  ...checkMunitions(c),
  ...ownKeys(c.weapons.systems, (key) => inside(SYSTEMS, key)),
  ...checkSystems(c),
  ...Object.entries(c.sources).flatMap(([key, source]) =>
    (['title', 'publisher', 'date', 'url'] as const).flatMap((field) =>
      said(source[field], inside(SOURCES, `${key}.${field}`)),
    ),
  ),
];
