import { frontOf, placeOf } from '../../rules/acts/front.ts';
import type { Order } from '../../rules/commands.ts';
import { isWest, type Seat } from '../../rules/vocabulary.ts';
import type { Situation } from '../situation.ts';
import { heatOf, isPromised, levelOf } from './heat-risk.ts';
import type { Must, Prefer } from './target-names.ts';

type Score = (s: Situation, order: Order) => number;

const place = (s: Situation, order: Order) => s.c.places[placeOf(s.c, order)];
const front = (s: Situation, order: Order) => frontOf(s.c, order);
const norm = (s: Situation, order: Order): number => s.view.public.norms[front(s, order)];
const unitOf = ({ view }: Situation, { unit }: Order) => view.own.units.find(({ id }) => id === unit);
const truth = (yes: boolean): number => (yes ? 1 : 0);

/** Whose ground an act hits: the militia's, or Tehran's for boats and the homeland. */
function hitBy(s: Situation, order: Order): Seat | null {
  if (order.order === 'targeted-killing') return order.to ?? null;
  const where = place(s, order);
  if (order.order === 'reply' && order.place === 'hormuz') return 'tehran';
  return where?.militia ?? where?.holder ?? null;
}

const blamedGround: Score = (s, order) => {
  const hit = hitBy(s, order);
  return truth(s.grudges.some(({ blamed }) => blamed === hit));
};
const grudgeFront: Score = (s, order) => truth(s.grudges.some((grudge) => grudge.front === front(s, order)));
const sparesCapitals: Score = (s, order) => truth(!(place(s, order)?.capital ?? false));

/** Acts by the other side that everybody saw, last turn and the one before, where this order would work. */
function underFire(s: Situation, order: Order): number {
  const west = isWest(s.view.seat);
  const lane = order.lane ?? null;
  const here = lane ?? s.c.places[order.place ?? unitOf(s, order)?.place ?? '']?.front ?? front(s, order);
  return s.view.public.acts.filter((act) => act.front === here && isWest(act.victim) === west).length;
}

function worstGrudgeAct(s: Situation): string | undefined {
  return s.grudges.find(({ sure }) => sure < 3)?.act ?? s.grudges[0]?.act;
}

function leavesGroups(s: Situation, order: Order): boolean {
  const unit = unitOf(s, order);
  if (unit?.kind !== 'carrier') return true;
  return s.facts.groups > 2 || (s.facts.laneRed < 50 && s.facts.laneGulf < 50 && s.facts.groups > 1);
}

/** Disowning helps only with somebody else's deed for which Tehran could be blamed. */
function hidesOurs({ view }: Situation, { act }: Order): boolean {
  return !view.own.ownActs.some(({ id }) => id === act);
}

/** Highest level that was done to the seat last turn. */
const hardest = (s: Situation): number => Math.max(s.facts.hitHere, s.facts.grudgeLevel);

/** What an order must be, by name. */
export const MUST: Record<Must, (s: Situation, order: Order) => boolean> = {
  'ground-of-the-blamed': (s, order) => blamedGround(s, order) > 0,
  'front-of-the-grudge': (s, order) => grudgeFront(s, order) > 0,
  'as-promised': (s, order) => isPromised(s, front(s, order), order),
  'its-seat': (s, order) => order.to === s.topic.seat,
  'about-the-grudge': (s, order) => order.ask === 'act' && order.act === worstGrudgeAct(s),
  'spares-capitals': (s, order) => sparesCapitals(s, order) > 0,
  'leaves-a-group-on-each-lane': leavesGroups,
  'within-the-norm': (s, order) => levelOf(order) <= norm(s, order),
  'one-above-the-norm-at-most': (s, order) => levelOf(order) <= norm(s, order) + 1,
  'helps-hide-ours': hidesOurs,
  'against-those-who-struck': (s, order) => (s.grudges[0]?.blamed ?? null) === (order.to ?? hitBy(s, order)),
  'a-front-under-fire': (s, order) => underFire(s, order) > 0,
};

const nearness = (wanted: number, order: Order): number => -Math.abs(wanted - levelOf(order));
const weight = (s: Situation, order: Order): number => {
  const unit = unitOf(s, order);
  return unit ? s.c.tuning.unitTypes[unit.kind].weight : 0;
};

/** How well a way of giving an order suits a preference: more is better. */
export const PREFER: Record<Prefer, Score> = {
  'the-least-heat': (s, order) => -heatOf(s, order),
  'ground-of-the-blamed': blamedGround,
  'front-of-the-grudge': grudgeFront,
  'spares-capitals': sparesCapitals,
  'as-the-act': (s, order) => nearness(Math.max(1, hardest(s)), order),
  'above-the-act': (s, order) => nearness(hardest(s) + 1, order),
  'level-low': (_s, order) => -levelOf(order),
  'level-high': (_s, order) => levelOf(order),
  'the-heaviest': weight,
  'the-lightest': (s, order) => -weight(s, order),
  'a-front-under-fire': underFire,
  'those-who-hit-us': (s, order) =>
    s.view.public.acts.filter((act) => act.victim === s.view.seat && act.front === front(s, order)).length,
  'the-most-armed': (_s, order) => (order.to === 'lebanon' ? 2 : order.to === 'yemen' ? 1 : 0),
  'the-least-warned': (s, order) => -s.view.public.acts.filter((act) => act.place === order.place).length,
  'military-targets': (s, order) => {
    const kind = place(s, order)?.kind;
    return kind === 'air_base' || kind === 'outpost' ? 2 : kind === 'city' ? 0 : 1;
  },
  'the-nearest-site': (_s, order) => truth(order.place === 'natanz') * 2 + truth(order.place === 'fordow'),
  'the-biggest-act': ({ view }, order) => {
    const act = view.public.acts.find(({ id }) => id === order.act);
    return act ? act.level * 10 + act.deaths : 0;
  },
};
