import type { Catalogue, ScenarioDef, UnitDef } from '../../rules/catalogue.ts';
import { COMMANDERS, FRONTS, LANES, LENGTHS, SEATS, UNIT_KINDS } from '../../rules/vocabulary.ts';
import { checkStock } from './arms.ts';
import { coversWords, type Finding, inside, oneOf, ownKeys, type Spot, said, whole, wrong } from './finding.ts';

const spotOf = (key: string): Spot => ({ file: `src/content/scenarios/${key}.ts`, field: key });
const unitSpot = (key: string, at: number): Spot => ({
  file: `src/content/scenarios/${key}-units.ts`,
  field: `units[${at}]`,
});

/** A number for every word of a closed list, each in the track's range. */
function each(values: Record<string, number>, words: readonly string[], most: number, spot: Spot): Finding[] {
  return [
    ...coversWords(values, words, spot),
    ...Object.entries(values).flatMap(([word, value]) => whole(value, 0, most, inside(spot, word))),
  ];
}

/** Ranges of the tracks as game.md section 4 gives them; hundredths but for whole tracks. */
const RANGES = {
  process: 500,
  oil: 30_000,
  freight: 60_000,
  sanctions: 4,
  hardening: 4,
  shadow: 3,
  trust: 500,
  resolve: 1000,
  backing: 500,
  funding: 3,
  telemetry: 2,
  rockets: 3,
} as const;

const checkTracks = (scenario: ScenarioDef, spot: Spot): Finding[] => [
  ...Object.entries(RANGES).flatMap(([track, most]) =>
    whole(scenario[track as keyof typeof RANGES], 0, most, inside(spot, track)),
  ),
  ...each(scenario.norms, FRONTS, 3, inside(spot, 'norms')),
  ...each(scenario.lanes, LANES, 300, inside(spot, 'lanes')),
  ...each(scenario.money, SEATS, 10_000, inside(spot, 'money')),
  ...each(scenario.home, SEATS, 1000, inside(spot, 'home')),
  ...each(scenario.grievance, COMMANDERS, 500, inside(spot, 'grievance')),
  ...each(scenario.rivals, COMMANDERS, 5, inside(spot, 'rivals')),
];

/** A game lasts some turns, and opens below war and above the floor of nothing. */
const checkLengths = (c: Catalogue, { lengths }: ScenarioDef, spot: Spot): Finding[] => [
  ...coversWords(lengths, LENGTHS, spot),
  ...Object.entries(lengths).flatMap(([length, { turns, heat, breakout, estimate }]) => [
    ...whole(turns, 1, 30, inside(spot, `${length}.turns`)),
    ...whole(heat, 0, c.tuning.heat.war - 1, inside(spot, `${length}.heat`)),
    ...whole(breakout, 0, 1000, inside(spot, `${length}.breakout`)),
    ...whole(estimate, 0, 1000, inside(spot, `${length}.estimate`)),
  ]),
];

const checkTexts = (scenario: ScenarioDef, spot: Spot): Finding[] => [
  ...said(scenario.title, inside(spot, 'title')),
  ...said(scenario.asOf, inside(spot, 'asOf')),
  ...said(scenario.premise, inside(spot, 'premise')),
  ...coversWords(scenario.briefs, SEATS, inside(spot, 'briefs')),
  ...Object.entries(scenario.briefs).flatMap(([seat, brief]) => said(brief, inside(spot, `briefs.${seat}`))),
];

function checkUnit(c: Catalogue, unit: UnitDef, spot: Spot): Finding[] {
  const places = Object.keys(c.places);
  return [
    ...said(unit.id, inside(spot, 'id')),
    ...oneOf(unit.seat, SEATS, inside(spot, 'seat')),
    ...oneOf(unit.kind, UNIT_KINDS, inside(spot, 'kind')),
    ...oneOf(unit.place, unit.seat === 'washington' ? [...places, 'box'] : places, inside(spot, 'place')),
    ...checkStock(c, unit.stock, inside(spot, 'stock')),
  ];
}

function checkUnits(c: Catalogue, key: string, { units }: ScenarioDef): Finding[] {
  const taken = units.map(({ id }) => id);
  return units.flatMap((unit, at) => [
    ...checkUnit(c, unit, unitSpot(key, at)),
    ...(taken.indexOf(unit.id) === at
      ? []
      : wrong(inside(unitSpot(key, at), 'id'), 'an id no other unit has', unit.id)),
  ]);
}

/** Scenarios: texts, lengths, tracks in their ranges, stocks and units that exist. */
export const checkScenarios = (c: Catalogue): Finding[] => [
  ...ownKeys(c.scenarios, spotOf),
  ...Object.entries(c.scenarios).flatMap(([key, scenario]) => [
    ...checkTexts(scenario, spotOf(key)),
    ...checkLengths(c, scenario, inside(spotOf(key), 'lengths')),
    ...checkTracks(scenario, spotOf(key)),
    ...coversWords(scenario.stock, SEATS, inside(spotOf(key), 'stock')),
    ...Object.entries(scenario.stock).flatMap(([seat, stock]) =>
      checkStock(c, stock, inside(spotOf(key), `stock.${seat}`)),
    ),
    ...checkUnits(c, key, scenario),
  ]),
];
