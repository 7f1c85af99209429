import type { Catalogue } from '../../rules/catalogue.ts';
import { COMMANDERS, SEATS, UNIT_KINDS } from '../../rules/vocabulary.ts';
import { checkStock, roundIds } from './arms.ts';
import { coversWords, type Finding, inside, oneOf, type Spot, someOf, whole, within } from './finding.ts';

const UNIT_TYPES: Spot = { file: 'src/content/unit-types.ts', field: 'unitTypes' };
const FIXED: Spot = { file: 'src/content/fixed-defences.ts', field: 'fixed' };
const SALVOS: Spot = { file: 'src/content/weapons/salvos.ts', field: 'salvos' };
const PACKAGES: Spot = { file: 'src/content/weapons/salvos.ts', field: 'airPackages' };
const SHIPMENTS: Spot = { file: 'src/content/shipments.ts', field: 'shipments' };

type Layers = readonly { system: string; units: number }[];
const checkLayers = (c: Catalogue, layers: Layers, spot: Spot): Finding[] =>
  layers.flatMap(({ system, units }, at) => [
    ...oneOf(system, Object.keys(c.weapons.systems), inside(spot, `layers[${at}].system`)),
    ...within(units, 0.01, 50, inside(spot, `layers[${at}].units`)),
  ]);

function checkUnitTypes(c: Catalogue): Finding[] {
  const places = Object.keys(c.places);
  return Object.entries(c.tuning.unitTypes).flatMap(([key, type]) => {
    const spot = inside(UNIT_TYPES, key);
    return [
      ...oneOf(type.kind, [key], inside(spot, 'kind')),
      ...whole(type.weight, 0, 20, inside(spot, 'weight')),
      ...whole(type.upkeep, 0, 1000, inside(spot, 'upkeep')),
      ...oneOf(type.covers, ['place', 'front', 'lanes', 'none'], inside(spot, 'covers')),
      ...Object.entries(type.also).flatMap(([from, covered]) => [
        ...oneOf(from, places, inside(spot, `also.${from}`)),
        ...someOf(covered, places, inside(spot, `also.${from}`)),
      ]),
      ...checkLayers(c, type.layers, spot),
    ];
  });
}

const checkFixed = (c: Catalogue): Finding[] =>
  c.tuning.fixed.flatMap((defence, at) => {
    const others = c.tuning.fixed.filter(({ id }) => id === defence.id).length - 1;
    const spot = inside(FIXED, `[${at}]`);
    return [
      ...whole(others, 0, 0, inside(spot, 'id')),
      ...someOf(defence.places, Object.keys(c.places), inside(spot, 'places')),
      ...oneOf(defence.owner, [...SEATS, 'partners'], inside(spot, 'owner')),
      ...checkLayers(c, defence.layers, spot),
    ];
  });

type Needs = readonly { anyOf: readonly string[]; count: number }[];
const checkNeeds = (c: Catalogue, needs: Needs, spot: Spot): Finding[] =>
  needs.flatMap(({ anyOf, count }, at) => [
    ...someOf(anyOf, roundIds(c), inside(spot, `[${at}].anyOf`)),
    ...whole(count, 1, 1000, inside(spot, `[${at}].count`)),
  ]);

const checkSalvos = (c: Catalogue): Finding[] =>
  c.salvos.flatMap((row, at) => {
    const spot = inside(SALVOS, `[${at}]`);
    return [
      ...oneOf(row.seat, SEATS, inside(spot, 'seat')),
      ...someOf(Object.keys(row.places), Object.keys(c.places), inside(spot, 'places')),
      ...Object.entries(row.levels).flatMap(([level, needs]) => checkNeeds(c, needs, inside(spot, `levels.${level}`))),
    ];
  });

const checkPackages = (c: Catalogue): Finding[] =>
  Object.entries(c.airPackages).flatMap(([seat, levels]) =>
    Object.entries(levels).flatMap(([level, { patrols, needs }]) => {
      const spot = inside(PACKAGES, `${seat}.${level}`);
      return [...whole(patrols, 1, 1000, inside(spot, 'patrols')), ...checkNeeds(c, needs, inside(spot, 'needs'))];
    }),
  );

/** Units, fixed defences, salvos, air packages and shipments: what they name exists. */
export const checkForces = (c: Catalogue): Finding[] => [
  ...coversWords(c.tuning.unitTypes, UNIT_KINDS, UNIT_TYPES),
  ...checkUnitTypes(c),
  ...checkFixed(c),
  ...checkSalvos(c),
  ...checkPackages(c),
  ...coversWords(c.shipments, COMMANDERS, SHIPMENTS),
  ...COMMANDERS.flatMap((seat) => checkStock(c, c.shipments[seat], inside(SHIPMENTS, seat))),
];
