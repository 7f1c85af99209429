import { roundHalfAway } from '../../lib/number.ts';
import type { Rng } from '../../lib/rng.ts';
import type { PlannedClass, PlannedLayer, RaidPlan } from './plan.ts';
import { add, type LayerTally, type Tally } from './tally.ts';
import type { Stock } from './types.ts';
import { WEAPON_CLASSES } from './types.ts';

/** Counts of one raid in the air; kept between raids so that a campaign of hundreds allocates nothing. */
export interface Airspace {
  /** By class index: still flying, and of these the ones some layer has engaged already. */
  inbound: number[];
  seen: number[];
  /** By class index: the failure share drawn for this raid, -1 before it is drawn. */
  failShare: number[];
  /** By layer: targets it may still engage against ballistic and against other targets, and those used. */
  ballisticRoom: number[];
  room: number[];
}

export function airspaceOf(plan: RaidPlan): Airspace {
  const zeros = (length: number) => new Array<number>(length).fill(0);
  return {
    inbound: zeros(WEAPON_CLASSES.length),
    seen: zeros(WEAPON_CLASSES.length),
    failShare: zeros(WEAPON_CLASSES.length),
    ballisticRoom: zeros(plan.layers.length),
    room: zeros(plan.layers.length),
  };
}

/** Launch failures, one share drawn a class, and rockets that fall in the open. */
function launch(plan: RaidPlan, air: Airspace, rng: Rng, tally: Tally): void {
  const share = air.failShare.fill(-1);
  air.inbound.fill(0);
  air.seen.fill(0);
  plan.lines.forEach((line, index) => {
    const facts = plan.classes[line.at];
    if (!facts || line.count === 0) return;
    let flying = line.count;
    if (plan.input.counted === 'launched') {
      if (share[line.at] === -1) share[line.at] = rng.between(facts.failsLow, facts.failsHigh);
      const failed = rng.binomial(flying, share[line.at] ?? 0);
      add(tally.failedByLine, index, failed);
      add(tally.failed, line.at, failed);
      flying -= failed;
    }
    if (facts.aimedPct < 100) {
      const open = flying - rng.binomial(flying, facts.aimedPct);
      add(tally.openByLine, index, open);
      add(tally.open, line.at, open);
      flying -= open;
    }
    add(air.inbound, line.at, flying);
  });
}

/** Which units are in place today, and so how many targets each layer has room for. */
function manLayers(plan: RaidPlan, air: Airspace, rng: Rng, tally: Tally): void {
  plan.layers.forEach((layer, index) => {
    const part = layer.partPct > 0 ? rng.binomial(1, layer.partPct) : 0;
    const units = layer.wholeUnits + part;
    const inPlace = layer.outOfPlacePct > 0 ? rng.binomial(units, 100 - layer.outOfPlacePct) : units;
    const counts = tally.layers[index];
    if (counts) counts.units += inPlace;
    air.ballisticRoom[index] = roundHalfAway(layer.ballisticCapacity * inPlace);
    air.room[index] = roundHalfAway(layer.capacity * inPlace);
  });
}

/** Targets the rounds at hand allow; a stock that is not kept does not limit. */
function stockAllows(stock: Stock, layer: PlannedLayer): number {
  const { owner, system } = layer.battery;
  const held = Object.hasOwn(stock, owner) ? stock[owner]?.[system] : undefined;
  return held === undefined ? Number.MAX_SAFE_INTEGER : Math.floor(held / layer.shots);
}

function takeShots(stock: Stock, layer: PlannedLayer, shots: number): void {
  const { owner, system } = layer.battery;
  const shelf = Object.hasOwn(stock, owner) ? stock[owner] : undefined;
  const held = shelf?.[system];
  if (shelf && held !== undefined) shelf[system] = held - shots;
}

interface Engagement {
  plan: RaidPlan;
  air: Airspace;
  stock: Stock;
  rng: Rng;
  tally: Tally;
}

/** One class meets one layer: engaged = min(N, capacity, floor(stock / shots)). */
function engage(raid: Engagement, layer: PlannedLayer, index: number, at: number): void {
  const { air, stock, tally } = raid;
  const killPct = layer.killPct[at] ?? -1;
  const flying = air.inbound[at] ?? 0;
  const counts = tally.layers[index];
  if (killPct < 0 || flying === 0 || !counts) return;
  const ballistic = raid.plan.classes[at]?.group === 'ballistic';
  const room = (ballistic ? air.ballisticRoom[index] : air.room[index]) ?? 0;
  const rounds = stockAllows(stock, layer);
  const engaged = Math.max(0, Math.min(flying, room, rounds));
  counts.offered += flying;
  if (rounds < Math.min(flying, room)) counts.outOfStock = true;
  if (engaged === 0) return;
  const shots = engaged * layer.shots;
  const kills = raid.rng.binomial(engaged, killPct);
  takeShots(stock, layer, shots);
  add(air.ballisticRoom, index, -engaged);
  add(air.room, index, -engaged);
  note(raid, counts, at, { engaged, shots, kills });
}

/** Books an engagement: a layer takes first what no layer outside it has engaged. */
function note(
  raid: Engagement,
  counts: LayerTally,
  at: number,
  done: { engaged: number; shots: number; kills: number },
) {
  const { air, tally } = raid;
  const fresh = Math.min(done.engaged, (air.inbound[at] ?? 0) - (air.seen[at] ?? 0));
  add(tally.engaged, at, fresh);
  add(tally.intercepted, at, done.kills);
  add(air.seen, at, fresh - done.kills);
  add(air.inbound, at, -done.kills);
  counts.engaged += done.engaged;
  counts.shots += done.shots;
  counts.kills += done.kills;
  add(counts.killsByClass, at, done.kills);
  add(counts.shotsByClass, at, done.shots);
}

/** Deaths and injured of `hits` hits of one class, rounded once. */
function harm(raid: Engagement, facts: PlannedClass, at: number, hits: number): void {
  const { plan, rng, tally } = raid;
  let deaths = 0;
  for (let lethal = rng.binomial(hits, facts.lethalPct); lethal > 0; lethal -= 1) {
    deaths += rng.between(1, facts.deathsDie);
  }
  let injured = 0;
  for (let hit = 0; hit < hits; hit += 1) injured += rng.between(facts.injuredLow, facts.injuredHigh);
  add(tally.deaths, at, roundHalfAway((deaths * plan.deathsTollPct) / 100));
  add(tally.injured, at, roundHalfAway((injured * plan.injuredTollPct) / 100));
}

function strike(raid: Engagement): void {
  const { plan, air, rng, tally } = raid;
  for (const pass of plan.passes) {
    for (const at of pass) {
      const facts = plan.classes[at];
      const leaked = air.inbound[at] ?? 0;
      if (!facts || leaked === 0) continue;
      const hits = facts.hitsPct < 100 ? rng.binomial(leaked, facts.hitsPct) : leaked;
      add(tally.leaked, at, leaked);
      add(tally.hits, at, hits);
      if (hits > 0) harm(raid, facts, at, hits);
    }
  }
}

/**
 * Flies one raid of the plan: failures, open rockets, then ballistic, cruise, rockets, drones and boats through every
 * layer, outer to inner, then impact (game.md section 6). Counts are added to `tally`, shots taken from `stock`.
 */
export function fly(raid: Engagement): void {
  const { plan, air, rng, tally } = raid;
  launch(plan, air, rng, tally);
  if (plan.input.counted !== 'hit') {
    manLayers(plan, air, rng, tally);
    for (const pass of plan.passes) {
      plan.layers.forEach((layer, index) => {
        for (const at of pass) engage(raid, layer, index, at);
      });
    }
  }
  strike(raid);
}
