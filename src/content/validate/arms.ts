import type { Catalogue } from '../../rules/catalogue.ts';
import { type Finding, inside, oneOf, type Spot, whole } from './finding.ts';

/** Everything a magazine may hold: munitions, interceptors, and the arms of air packages. */
export const roundIds = ({ weapons }: Catalogue): string[] => [
  ...Object.keys(weapons.munitions),
  ...Object.keys(weapons.systems),
  ...Object.keys(weapons.strikeArms),
];

/** A stock names rounds that exist, and holds no fraction and no debt of any. */
export function checkStock(c: Catalogue, stock: Readonly<Record<string, number>>, spot: Spot): Finding[] {
  const known = roundIds(c);
  return Object.entries(stock).flatMap(([item, count]) => [
    ...oneOf(item, known, inside(spot, item)),
    ...whole(count, 0, 100_000, inside(spot, item)),
  ]);
}
