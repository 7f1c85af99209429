import type { Catalogue } from '../../rules/catalogue.ts';
import { checkStock } from './arms.ts';
import { type Finding, inside, type Spot, whole, wrong } from './finding.ts';

const spotOf = (file: string, field: string): Spot => ({ file: `src/content/tuning/${file}.ts`, field });

const chance = (value: number, spot: Spot): Finding[] => whole(value, 0, 100, spot);
const rising = (low: number, high: number, spot: Spot): Finding[] =>
  low <= high ? [] : wrong(spot, `a number not above the upper bound ${high}`, low);

/** Chances are whole percents, lower bounds lie below upper ones. */
function checkChances({ tuning }: Catalogue): Finding[] {
  const { signals, repair, lamps, obey, slip, attribution, clocks } = tuning;
  return [
    ...Object.entries(signals.leak).flatMap(([venue, pct]) => chance(pct, spotOf('signals', `leak.${venue}`))),
    ...chance(signals.evidence, spotOf('signals', 'evidence')),
    ...chance(repair.process, spotOf('signals', 'repair.process')),
    ...chance(repair.closed, spotOf('signals', 'repair.closed')),
    ...chance(repair.strained, spotOf('signals', 'repair.strained')),
    ...chance(lamps.truePositive, spotOf('lamps', 'truePositive')),
    ...chance(lamps.falseAlarm, spotOf('lamps', 'falseAlarm')),
    ...chance(obey.cap, spotOf('franchise', 'obey.cap')),
    ...rising(obey.floor, obey.cap, spotOf('franchise', 'obey.floor')),
    ...whole(slip.cap, 0, 1000, spotOf('franchise', 'slip.cap')),
    ...rising(slip.floor, slip.cap, spotOf('franchise', 'slip.floor')),
    ...chance(attribution.high, spotOf('franchise', 'attribution.high')),
    ...rising(attribution.low, attribution.high, spotOf('franchise', 'attribution.low')),
    ...chance(clocks.strike.high, spotOf('clocks', 'strike.high')),
    ...rising(clocks.strike.low, clocks.strike.high, spotOf('clocks', 'strike.low')),
  ];
}

/** The floor lies under war, and a worse channel never cools more than a better one. */
function checkHeat({ tuning: { heat } }: Catalogue): Finding[] {
  const decays = [
    ['decay', heat.decay],
    ['decayExercise', heat.decayExercise],
  ] as const;
  return [
    ...whole(heat.floorMax, heat.floorBase, heat.war - 1, spotOf('heat', 'floorMax')),
    ...decays.flatMap(([name, { open, strained, closed }]) => [
      ...rising(strained, open, spotOf('heat', `${name}.strained`)),
      ...rising(closed, strained, spotOf('heat', `${name}.closed`)),
    ]),
  ];
}

function checkProduction(c: Catalogue): Finding[] {
  const { every, unit } = c.tuning.production;
  const spot = spotOf('production', 'production');
  return [
    ...Object.entries(every).flatMap(([seat, rounds]) => checkStock(c, rounds, inside(spot, `every.${seat}`))),
    ...Object.entries(unit).flatMap(([kind, rounds]) => checkStock(c, rounds, inside(spot, `unit.${kind}`))),
  ];
}

/** Tuning numbers: chances, bounds, and rounds that exist. */
export const checkTuning = (c: Catalogue): Finding[] => [...checkChances(c), ...checkHeat(c), ...checkProduction(c)];
