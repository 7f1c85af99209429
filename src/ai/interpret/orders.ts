import type { Rng } from '../../lib/rng.ts';
import type { Order } from '../../rules/commands.ts';
import { checkOrders } from '../../rules/orders/check.ts';
import { orderKey } from '../../rules/orders/options.ts';
import type { Tile } from '../../rules/vocabulary.ts';
import type { OrderRule, SeatDoctrine } from '../doctrine/rule.ts';
import type { Alternative, Reasoned } from '../explain/explanation.ts';
import type { Situation } from '../situation.ts';
import { heatOf, riskOf } from './heat-risk.ts';
import { MUST, PREFER } from './targets.ts';
import { type Candidate, candidates, weigh } from './weigh.ts';

/** A list of orders with its reasons, and what was weighed beside it. */
export interface Plan {
  orders: Order[];
  chosen: Reasoned[];
  left: Alternative[];
}

const fits = (given: Order, wanted: Partial<Order>): boolean =>
  (Object.keys(wanted) as (keyof Order)[]).every((field) => given[field] === wanted[field]);

/** The better of two ways by the first preference that tells them apart. */
function compare(s: Situation, rule: OrderRule, [a, b]: [Order, Order]): number {
  for (const name of rule.prefer ?? []) {
    const difference = PREFER[name](s, b) - PREFER[name](s, a);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether it does not look which way is best. */
const careless = ({ slack: { anyWayPct } }: Situation, rng: Rng): boolean =>
  anyWayPct > 0 && rng.chance(anyWayPct, 'any way');

/** The way of giving an order that a rule likes best among those the desk allows; equals are drawn for. */
function bestWay(s: Situation, rule: OrderRule, rng: Rng): Order | null {
  const choice = s.choices.find(({ order }) => order === rule.order);
  if (!choice || choice.reason) return null;
  const open = choice.options.filter(
    ({ given, reason }) =>
      reason === null && fits(given, rule.with ?? {}) && (rule.must ?? []).every((must) => MUST[must](s, given)),
  );
  let best: Order[] = careless(s, rng) ? open.map(({ given }) => given) : [];
  for (const { given } of best.length > 0 ? [] : open) {
    const [first] = best;
    const better = first ? compare(s, rule, [first, given]) : 1;
    if (better > 0) best = [given];
    else if (better === 0) best.push(given);
  }
  const picked = best[best.length > 1 ? rng.below(best.length, 'which way') : 0];
  if (!picked) return null;
  const ticks = { ...(choice.toggles.includes('holdIfPause') ? { holdIfPause: true } : {}), ...rule.ticks };
  return { ...picked, ...ticks };
}

/** The risk that a mind reckons with, beside the Heat of what is already planned. */
const riskHeeded = (s: Situation, order: Order, planned = 0): number =>
  (riskOf(s, order, planned) * s.slack.heedsHeatPct) / 100;

function proposal(s: Situation, rule: OrderRule, rng: Rng): Candidate | null {
  const order = bestWay(s, rule, rng);
  return order && weigh(s, rule, { deed: { what: 'order', order }, risk: riskHeeded(s, order) }, rng);
}

const orderOf = ({ reasoned }: Candidate): Order | null =>
  reasoned.deed.what === 'order' ? reasoned.deed.order : null;

/** Why an order cannot join the list: the desk's reason code, or null. */
function refusedWith(s: Situation, orders: readonly Order[], tile: Tile | null): string | null {
  const body = { answers: {}, orders: [...orders], doctrine: s.view.own.doctrine, ...(tile ? { tile } : {}) };
  return checkOrders(s.view, s.c, body)?.code ?? null;
}

function isGiven(orders: readonly Order[], order: Order): boolean {
  return orders.some((other) => orderKey(other) === orderKey(order));
}

/** The same deed beside what is already planned: the second fire is feared more than the first. */
function onTopOf(s: Situation, reasoned: Reasoned, order: Order, planned: number): Reasoned {
  if (planned === 0) return reasoned;
  const risk = Math.round(riskHeeded(s, order, planned));
  return { ...reasoned, score: reasoned.score + reasoned.risk - risk, risk };
}

/** Fills the order slots from the weightiest candidate down, within money, stock and the desk's rules. */
function fill(s: Situation, found: readonly Candidate[], { slots, tile }: { slots: number; tile: Tile | null }): Plan {
  const plan: Plan = { orders: [], chosen: [], left: [] };
  let planned = 0;
  for (const candidate of found) {
    const order = orderOf(candidate);
    if (!order || isGiven(plan.orders, order)) continue;
    const { bound } = candidate;
    const reasoned = bound ? candidate.reasoned : onTopOf(s, candidate.reasoned, order, planned);
    const worthIt = bound || reasoned.score >= s.slack.worthDoing;
    const room = plan.orders.length < slots;
    const refused = worthIt && room ? refusedWith(s, [...plan.orders, order], tile) : null;
    if (worthIt && room && refused === null) {
      plan.orders.push(order);
      plan.chosen.push(reasoned);
      planned += Math.max(0, heatOf(s, order));
    } else {
      plan.left.push({ ...reasoned, left: !worthIt ? 'not-worth-it' : room ? 'refused' : 'scored-less', refused });
    }
  }
  return plan;
}

/** Slots that a careless mind thinks of. */
function stayingAwake({ slack }: Situation, slots: number, rng: Rng): number {
  let kept = 0;
  for (let slot = 0; slot < slots; slot += 1) if (!rng.chance(slack.idlePct, 'idle')) kept += 1;
  return kept;
}

const HOLD: OrderRule = { id: 'hold', when: [], order: 'hold', score: 0, because: 'nothing-better' };

/** The orders a seat would give now, by its doctrine. A slot with nothing worth doing holds. */
export function planOrders(
  s: Situation,
  doctrine: SeatDoctrine,
  { slots, tile }: { slots: number; tile: Tile | null },
  rng: Rng,
): Plan {
  const found = candidates(s, doctrine.orders, (at, rule) => proposal(at, rule, rng), rng);
  const kept = s.slack.idlePct > 0 ? stayingAwake(s, slots, rng) : slots;
  const plan = fill(s, found, { slots: kept, tile });
  if (plan.orders.length >= slots || isGiven(plan.orders, { order: 'hold' })) return plan;
  const order: Order = { order: 'hold' };
  if (refusedWith(s, [...plan.orders, order], tile) !== null) return plan;
  plan.orders.push(order);
  plan.chosen.push({
    deed: { what: 'order', order },
    rule: HOLD.id,
    because: HOLD.because,
    score: 0,
    risk: 0,
    beliefs: [],
  });
  return plan;
}
