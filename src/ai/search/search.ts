import type { Catalogue } from '../../rules/catalogue.ts';
import type { Order } from '../../rules/commands.ts';
import { createRules, type Rules } from '../../rules/core.ts';
import type { Explanation, OrdersBody, SignalsBody } from '../explain/explanation.ts';
import type { SearchBudget } from './budget.ts';
import { type Change, type Desk, messageChanges, otherOrders, sideChanges, withOrders } from './change.ts';
import { sameLuck } from './luck.ts';
import { Trials } from './trials.ts';
import type { Body } from './worlds.ts';

/** Share of the budget that goes into single changes, %; the rest tells the best combinations apart. */
const FIRST_PCT = 60;
/** Worlds in which a single change is tried at least. */
const FIRST_WORLDS = 2;
/** Points of 1000 by which a change must be better to be believed. */
const MARGIN = 1;

const rulesOf = new WeakMap<Catalogue, Rules>();
function rulesOver(c: Catalogue): Rules {
  const known = rulesOf.get(c) ?? createRules(c, sameLuck);
  rulesOf.set(c, known);
  return known;
}

/** What a search found. */
export interface Found {
  body: Body;
  playouts: number;
  /** Points of 1000 it hopes to gain on the doctrine's own plan. */
  gain: number;
}

interface Gain<B> {
  change: Change<B>;
  gain: number;
}

/** The best change of each part, largest gain first, as far as they are gains at all. */
function bestOfEach<B>(gains: readonly Gain<B>[]): Gain<B>[] {
  const parts = new Set<string>();
  return gains
    .toSorted((a, b) => b.gain - a.gain)
    .filter(({ change: { part }, gain }) => {
      if (gain <= MARGIN || parts.has(part)) return false;
      parts.add(part);
      return true;
    });
}

/** The plan with the first one, two, three … of the changes. */
function combined<B>(plan: B, gains: readonly Gain<B>[]): B[] {
  const plans: B[] = [];
  let now = plan;
  for (const { change } of gains) {
    const next = change.to(now);
    if (next) now = next;
    plans.push(now);
  }
  return plans;
}

const different = <B>(plans: readonly B[]): B[] => {
  const seen = new Set<string>();
  return plans.filter((plan) => {
    const text = JSON.stringify(plan);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};

/** How many single changes there is time for. */
const roomFor = (playouts: number): number => Math.floor((playouts * FIRST_PCT) / (100 * FIRST_WORLDS)) - 1;

/** Of finalists, the doctrine's plan first, the one that does best in fresh worlds. */
function final<B extends Body>(trials: Trials, finalists: readonly B[]): { body: B | undefined; gain: number } {
  const [base] = finalists;
  const worths = finalists.length > 1 ? trials.compare(finalists, Math.floor(trials.left / finalists.length)) : null;
  if (!worths) return { body: base, gain: 0 };
  const start = worths[0] ?? 0;
  let best = 0;
  for (const [at, worth] of worths.entries()) if (worth > (worths[best] ?? 0) && worth > start + MARGIN) best = at;
  return { body: finalists[best] ?? base, gain: (worths[best] ?? start) - start };
}

/** Tries each change of a plan by itself: what it gains. */
function gainsOf<B extends Body>(trials: Trials, plan: B, changes: readonly Change<B>[]): Gain<B>[] {
  const made = changes.flatMap((change) => {
    const to = change.to(plan);
    return to ? [{ change, to }] : [];
  });
  const few = made.slice(0, Math.max(0, roomFor(trials.left)));
  const plans = [plan, ...few.map(({ to }) => to)];
  const worlds = Math.floor((trials.left * FIRST_PCT) / (100 * plans.length));
  const worths = trials.compare(plans, worlds);
  if (!worths) return [];
  return few.map(({ change }, at) => ({ change, gain: (worths[at + 1] ?? 0) - (worths[0] ?? 0) }));
}

/** Better messages than the doctrine's, if trying them out finds any. */
function searchMessages(desk: Desk, doctrine: Explanation, trials: Trials): { body: Body; gain: number } {
  const plan = doctrine.body as SignalsBody;
  const gains = bestOfEach(gainsOf(trials, plan, messageChanges(desk, doctrine)));
  const finalists = different([
    plan,
    ...combined(plan, gains.slice(0, 4)),
    ...gains.slice(1, 2).flatMap(({ change }) => change.to(plan) ?? []),
  ]);
  const { body, gain } = final(trials, finalists);
  return { body: body ?? plan, gain };
}

/** Worth of single orders, and gains of the other changes, tried out in the same worlds. */
function weighOrders(desk: Desk, doctrine: Explanation, trials: Trials) {
  const plan = doctrine.body as OrdersBody;
  const own = plan.orders.filter(({ order }) => order !== 'hold');
  const full = own.length >= desk.legal.ordersAllowed;
  const rest = full ? own.slice(0, -1) : own;
  const without = own.map((order) => own.filter((each) => each !== order));
  const sides = sideChanges(desk, plan);
  const room = roomFor(trials.left);
  const others = otherOrders(
    desk,
    doctrine,
    Math.max(0, room - own.length - Math.min(sides.length, Math.floor(room / 4))),
  );
  const tried = [
    { kind: 'base', order: null, plan: plan as OrdersBody | null },
    ...without.map((orders, at) => ({ kind: 'own', order: own[at] ?? null, plan: withOrders(desk, plan, orders) })),
    ...others.map((order) => ({ kind: 'other', order, plan: withOrders(desk, plan, [...rest, order]) })),
  ].flatMap((one) => (one.plan ? [{ ...one, plan: one.plan }] : []));
  const few = sides
    .flatMap((change) => {
      const to = change.to(plan);
      return to ? [{ change, to }] : [];
    })
    .slice(0, Math.max(0, room + 1 - tried.length));
  const plans = [...tried.map((one) => one.plan), ...few.map(({ to }) => to)];
  const worths = trials.compare(plans, Math.floor((trials.left * FIRST_PCT) / (100 * plans.length)));
  if (!worths) return null;
  const base = worths[0] ?? 0;
  const last = full ? tried.findIndex(({ kind, order }) => kind === 'own' && order === own.at(-1)) : 0;
  const bare = worths[last] ?? base;
  const orders = tried.flatMap(({ kind, order }, at): { order: Order; worth: number }[] => {
    if (!order) return [];
    const worth = worths[at] ?? base;
    return [{ order, worth: kind === 'own' ? base - worth + MARGIN : worth - bare }];
  });
  const gains = few.map(({ change }, at) => ({ change, gain: (worths[tried.length + at] ?? base) - base }));
  return { orders: orders.toSorted((a, b) => b.worth - a.worth), gains: bestOfEach(gains) };
}

/** The plan with the orders that proved worth most, as many as fit and are worth anything. */
function withBest(
  desk: Desk,
  plan: OrdersBody,
  ranked: readonly { order: Order; worth: number }[],
  atLeast: number,
): OrdersBody {
  let orders: Order[] = [];
  for (const { order, worth } of ranked) {
    if (orders.length >= desk.legal.ordersAllowed || worth < atLeast) break;
    if (withOrders(desk, plan, [...orders, order])) orders = [...orders, order];
  }
  return withOrders(desk, plan, orders) ?? plan;
}

/** Better orders than the doctrine's, if trying them out finds any. */
function searchOrders(desk: Desk, doctrine: Explanation, trials: Trials): { body: Body; gain: number } {
  const plan = doctrine.body as OrdersBody;
  const weighed = weighOrders(desk, doctrine, trials);
  if (!weighed) return { body: plan, gain: 0 };
  const { orders, gains } = weighed;
  const best = withBest(desk, plan, orders, 0);
  const own = new Set(plan.orders);
  const [fresh] = orders.filter(({ order }) => !own.has(order));
  const oneNew = fresh ? withBest(desk, plan, [fresh, ...orders.filter(({ order }) => own.has(order))], -1000) : plan;
  const sided = combined(plan, gains).at(-1) ?? plan;
  const both = combined(best, gains).at(-1) ?? best;
  const { body, gain } = final(trials, different([plan, both, best, oneNew, sided]));
  return { body: body ?? plan, gain };
}

interface Search {
  desk: Desk;
  /** What the doctrine would do, with its reasons. */
  doctrine: Explanation;
  budget: SearchBudget;
  stopped: () => boolean;
}

/**
 * Plays the doctrine's plan and others out in worlds that the view could belong to, and gives the one that promises the seat
 * most. Never anything but the view and the dice decides; stopped early, it gives the best it is sure of.
 */
export function search({ desk, doctrine, budget, stopped }: Search): Found {
  const orders = doctrine.body.type === 'orders';
  const { view, c } = desk;
  const playouts = orders ? budget.playouts : budget.messagePlayouts;
  const trials = new Trials(
    desk,
    { rules: rulesOver(c), seat: view.seat, turnsAfter: budget.turnsAfter },
    { playouts, stopped },
  );
  const { body, gain } = orders ? searchOrders(desk, doctrine, trials) : searchMessages(desk, doctrine, trials);
  return { body, gain, playouts: trials.played };
}
