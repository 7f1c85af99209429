import { clamp, roundHalfAway, sum } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import { airspaceOf, fly } from './flight.ts';
import { type PlannedLayer, planRaid, type RaidPlan } from './plan.ts';
import { emptyTally, type LayerTally, type Tally } from './tally.ts';
import type { ByClass, LayerResult, RaidInput, RaidResult, Shortfall, WeaponTables } from './types.ts';
import { WEAPON_CLASSES } from './types.ts';

function byClass(counts: readonly number[]): ByClass<number> {
  const named: ByClass<number> = {};
  WEAPON_CLASSES.forEach((name, at) => {
    const count = counts[at] ?? 0;
    if (count !== 0) named[name] = count;
  });
  return named;
}

function shortfallOf(counts: LayerTally): Shortfall {
  if (counts.units === 0 && counts.offered > 0) return 'absent';
  if (counts.outOfStock) return 'stock';
  return counts.engaged < counts.offered ? 'capacity' : 'none';
}

/** Batteries of one system and owner fire as one line: the second meets what the first has left. */
function together(first: LayerTally, second: LayerTally): LayerTally {
  const added = (a: readonly number[], b: readonly number[]) => a.map((count, at) => count + (b[at] ?? 0));
  return {
    units: first.units + second.units,
    offered: Math.max(first.offered, second.offered),
    engaged: first.engaged + second.engaged,
    shots: first.shots + second.shots,
    kills: first.kills + second.kills,
    killsByClass: added(first.killsByClass, second.killsByClass),
    shotsByClass: added(first.shotsByClass, second.shotsByClass),
    outOfStock: first.outOfStock || second.outOfStock,
  };
}

function layerResults(plan: RaidPlan, tally: Tally): LayerResult[] {
  const lines: { layer: PlannedLayer; counts: LayerTally }[] = [];
  plan.layers.forEach((layer, index) => {
    const counts = tally.layers[index];
    if (!counts) return;
    const { system, owner } = layer.battery;
    const line = lines.find(({ layer: { battery } }) => battery.system === system && battery.owner === owner);
    if (line) line.counts = together(line.counts, counts);
    else lines.push({ layer, counts });
  });
  return lines.map(({ layer, counts }) => layerResult(layer, counts));
}

function layerResult(layer: PlannedLayer, counts: LayerTally): LayerResult {
  return {
    system: layer.battery.system,
    owner: layer.battery.owner,
    units: counts.units,
    offered: counts.offered,
    engaged: counts.engaged,
    shots: counts.shots,
    kills: counts.kills,
    killsByClass: byClass(counts.killsByClass),
    shotsByClass: byClass(counts.shotsByClass),
    costUsd: counts.shots * layer.system.unitCostUsd.mid,
    shortfall: shortfallOf(counts),
  };
}

/** Damage, displaced, lane and oil follow from the hits; none of them is drawn. */
function consequences(plan: RaidPlan, hits: number) {
  const { kind, input, tables } = plan;
  const most = input.place !== undefined ? tables.oilOutMost[input.place] : undefined;
  return {
    displaced: roundHalfAway((hits * kind.displacedPerHit * plan.displacedTollPct) / 100),
    damage: kind.hitsPerDamage > 0 ? roundHalfAway(hits / kind.hitsPerDamage) : 0,
    laneHundredths: hits * kind.laneHundredths,
    oilHundredthsMbd: clamp(hits * kind.oilHundredthsMbd, 0, most ?? Number.MAX_SAFE_INTEGER),
  };
}

function resultOf(plan: RaidPlan, tally: Tally): RaidResult {
  const leakedAndOpen = tally.leaked.map((count, at) => count + (tally.open[at] ?? 0));
  const layers = layerResults(plan, tally);
  const hits = sum(tally.hits);
  return {
    salvo: plan.lines.map((line, index) => ({
      munition: line.munition,
      class: line.class,
      count: line.count,
      failed: tally.failedByLine[index] ?? 0,
      open: tally.openByLine[index] ?? 0,
    })),
    layers,
    leakedByClass: byClass(leakedAndOpen),
    hitsByClass: byClass(tally.hits),
    launched: sum(plan.lines.map((line) => line.count)),
    failed: sum(tally.failed),
    open: sum(tally.open),
    engaged: sum(tally.engaged),
    intercepted: sum(tally.intercepted),
    leaked: sum(leakedAndOpen),
    hits,
    deaths: sum(tally.deaths),
    injured: sum(tally.injured),
    ...consequences(plan, hits),
    attackerUsd: sum(plan.lines.map((line) => line.count * line.unitUsd)),
    defenderUsd: sum(layers.map((layer) => layer.costUsd)),
    magazineEmpty: layers.some((layer) => layer.shortfall === 'stock'),
  };
}

/**
 * One raid from launch to impact (game.md section 6): who failed, who was stopped by which layer, what leaked, what
 * it hurt, and both bills in whole dollars. Takes the shots from `input.stock` and draws from `rng`; never throws.
 */
export function resolveRaid(tables: WeaponTables, input: RaidInput, rng: Rng): RaidResult {
  const plan = planRaid(tables, input);
  const tally = emptyTally(plan.lines.length, plan.layers.length);
  fly({ plan, air: airspaceOf(plan), stock: input.stock, rng, tally });
  return resultOf(plan, tally);
}
