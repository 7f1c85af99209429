import { roundHalfAway, sum } from '../../lib/number.ts';
import { type PlannedLayer, planRaid, type RaidPlan } from './plan.ts';
import type { Expected, RaidForecast, RaidInput, WeaponTables } from './types.ts';

/** How a forecast leans: the share of launches that fail, and of units that are in place. */
interface Lean {
  failPart: number;
  inPlacePct: number;
}

interface Outcome {
  leakers: number;
  hits: number;
  deaths: number;
  /** Expected shots by layer. */
  shots: number[];
}

interface Front {
  inbound: number[];
  room: number[];
  ballisticRoom: number[];
  rounds: number[];
}

function startOf(plan: RaidPlan, lean: Lean): Front & { open: number } {
  const inbound = new Array<number>(plan.classes.length).fill(0);
  let open = 0;
  for (const line of plan.lines) {
    const facts = plan.classes[line.at];
    if (!facts) continue;
    const fails =
      plan.input.counted === 'launched' ? facts.failsLow + (facts.failsHigh - facts.failsLow) * lean.failPart : 0;
    const flying = line.count * (1 - fails / 100);
    open += flying * (1 - facts.aimedPct / 100);
    inbound[line.at] = (inbound[line.at] ?? 0) + (flying * facts.aimedPct) / 100;
  }
  const units = (layer: PlannedLayer) =>
    ((layer.wholeUnits + layer.partPct / 100) * (layer.battery.sure ? 100 : lean.inPlacePct)) / 100;
  return {
    inbound,
    open,
    room: plan.layers.map((layer) => layer.capacity * units(layer)),
    ballisticRoom: plan.layers.map((layer) => layer.ballisticCapacity * units(layer)),
    rounds: plan.layers.map((layer) => {
      const { owner, system } = layer.battery;
      const shelf = Object.hasOwn(plan.input.stock, owner) ? plan.input.stock[owner] : undefined;
      return shelf?.[system] ?? Number.MAX_SAFE_INTEGER;
    }),
  };
}

function meet(plan: RaidPlan, front: Front, index: number, at: number): number {
  const layer = plan.layers[index];
  const killPct = layer?.killPct[at] ?? -1;
  if (!layer || killPct < 0) return 0;
  const room = (plan.classes[at]?.group === 'ballistic' ? front.ballisticRoom[index] : front.room[index]) ?? 0;
  const flying = front.inbound[at] ?? 0;
  const engaged = Math.max(0, Math.min(flying, room, (front.rounds[index] ?? 0) / layer.shots));
  front.inbound[at] = flying - (engaged * killPct) / 100;
  front.room[index] = (front.room[index] ?? 0) - engaged;
  front.ballisticRoom[index] = (front.ballisticRoom[index] ?? 0) - engaged;
  front.rounds[index] = (front.rounds[index] ?? 0) - engaged * layer.shots;
  return engaged * layer.shots;
}

function expectedOutcome(plan: RaidPlan, lean: Lean): Outcome {
  const front = startOf(plan, lean);
  const shots = new Array<number>(plan.layers.length).fill(0);
  if (plan.input.counted !== 'hit') {
    for (const pass of plan.passes) {
      for (let index = 0; index < plan.layers.length; index += 1) {
        for (const at of pass) shots[index] = (shots[index] ?? 0) + meet(plan, front, index, at);
      }
    }
  }
  const hitsOf = plan.classes.map((facts, at) => ((front.inbound[at] ?? 0) * facts.hitsPct) / 100);
  const tollShare = plan.deathsTollPct / 100;
  return {
    leakers: sum(front.inbound) + front.open,
    hits: sum(hitsOf),
    deaths: sum(
      plan.classes.map((facts, at) => ((hitsOf[at] ?? 0) * facts.lethalPct * (1 + facts.deathsDie) * tollShare) / 200),
    ),
    shots,
  };
}

/** Chance adds about 1.3 standard deviations of a count on either side of the leaning expectations. */
function spread(low: number, mid: number, high: number): Expected {
  return {
    low: Math.max(0, roundHalfAway(low - 1.3 * Math.sqrt(low))),
    mid: roundHalfAway(mid),
    high: roundHalfAway(high + 1.3 * Math.sqrt(high)),
  };
}

/**
 * What a raid may be expected to bring, without chance and without touching the stock: for previews and for the AI
 * (game.md section 10). Low: many fail and every unit is in place; high: few fail and units are missing. Whole numbers.
 */
export function expectRaid(tables: WeaponTables, input: RaidInput): RaidForecast {
  const plan = planRaid(tables, input);
  const out = tables.outOfPlacePct;
  const best = expectedOutcome(plan, { failPart: 1, inPlacePct: 100 });
  const mid = expectedOutcome(plan, { failPart: 0.5, inPlacePct: 100 - out });
  const worst = expectedOutcome(plan, { failPart: 0, inPlacePct: Math.max(0, 100 - 3 * out) });
  const bill = (shots: readonly number[], price: 'low' | 'mid' | 'high') =>
    roundHalfAway(sum(plan.layers.map((layer, index) => (shots[index] ?? 0) * layer.system.unitCostUsd[price])));
  const launchBill = (price: 'low' | 'mid' | 'high') =>
    sum(plan.lines.map((line) => line.count * (tables.munitions[line.munition]?.unitCostUsd[price] ?? 0)));
  const leastShots = best.shots.map((shots, index) => Math.min(shots, worst.shots[index] ?? 0));
  const mostShots = best.shots.map((shots, index) => Math.max(shots, worst.shots[index] ?? 0, mid.shots[index] ?? 0));
  return {
    leakers: spread(best.leakers, mid.leakers, worst.leakers),
    hits: spread(best.hits, mid.hits, worst.hits),
    deaths: spread(best.deaths, mid.deaths, worst.deaths),
    attackerUsd: { low: launchBill('low'), mid: launchBill('mid'), high: launchBill('high') },
    defenderUsd: { low: bill(leastShots, 'low'), mid: bill(mid.shots, 'mid'), high: bill(mostShots, 'high') },
  };
}
