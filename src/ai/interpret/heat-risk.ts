import { frontOf } from '../../rules/acts/front.ts';
import type { Order } from '../../rules/commands.ts';
import { ruleOf } from '../../rules/orders/rules.ts';
import { pauseRuns } from '../../rules/signals/pauses.ts';
import type { BySeat, Front, OrderId } from '../../rules/vocabulary.ts';
import type { Situation } from '../situation.ts';

/** The level an order counts as when it is an act; 0 for all others. */
export function levelOf({ order, level, to }: Order): number {
  if (order === 'targeted-killing') return to === 'tehran' ? 3 : 2;
  if (order === 'cyber') return 1;
  return ruleOf(order).step === 'act' ? (level ?? 1) : 0;
}

/** Heat that the dead and displaced of an air package usually add, by level, hundredths. */
const TOLL = [0, 15, 55, 250];
const AIR = ['reply', 'campaign', 'strike-site', 'strike-iran'];

/** What remains of an act's Heat and of its toll if it is announced and kept (game.md section 5). */
const KEPT = 0.45;
const WARNED_TOLL = 0.2;
/** Acts that a seat's doctrine may announce before it carries them out. */
const TELEGRAPHS: BySeat<readonly OrderId[]> = {
  washington: ['reply'],
  tehran: ['direct-strike', 'gulf-harassment'],
  jerusalem: [],
  lebanon: ['attack'],
  border: ['attack'],
  yemen: ['attack'],
};

/** Whether this seat has telegraphed the act. */
export function isPromised({ promises }: Situation, front: Front, { place, level }: Order): boolean {
  return promises.some(
    (promise) =>
      promise.level === (level ?? 1) && (promise.place !== null ? promise.place === place : promise.front === front),
  );
}

/** Heat, in hundredths, that an order adds as far as its giver can tell (game.md section 11). */
export function heatOf(s: Situation, order: Order): number {
  const level = levelOf(order);
  if (level === 0) return 0;
  const { c, view } = s;
  const { heat } = c.tuning;
  const front = frontOf(c, order);
  const k = Math.max(0, level - view.public.norms[front]);
  const home = k > 0 && (front === 'ISR' || front === 'IRN') ? heat.homeland : 0;
  const warned = isPromised(s, front, order) || (s.announcing && TELEGRAPHS[view.seat].includes(order.order));
  const own = (50 * k * (k + 1) + home) * (warned ? KEPT : 1);
  const capital = view.seat === 'washington' || view.seat === 'tehran';
  const breaks = pauseRuns(view.public) && (capital || k > 0);
  const broken = breaks ? heat.pauseBrokenPct / 100 : 1;
  const line = front === 'IRN' && level >= 3 ? heat.redLine : 0;
  const toll = AIR.includes(order.order) ? (TOLL[level] ?? 250) : 0;
  return own * broken + line + toll * (warned ? WARNED_TOLL : 1);
}

/** Points that one degree of Heat costs in a decision, by whole Heat: little while cool, nearly everything at the Brink. */
const DREAD: readonly [from: number, points: number][] = [
  [1700, 20],
  [1500, 13],
  [1300, 9],
  [1100, 7],
  [900, 5],
  [700, 4],
  [0, 3.5],
];

/** Tenths of a percent of the dread that a seat feels: so many less for each point of hawkishness; at 50 all of it. */
const FEAR = { most: 1250, each: 5 };

/**
 * Points an order loses for the Heat it adds: a dove fears it a third more than a hawk. `planned` is the Heat of what
 * the seat already means to do this turn, hundredths.
 */
export function riskOf(s: Situation, order: Order, planned = 0): number {
  const heat = heatOf(s, order);
  if (heat <= 0) return 0;
  const after = s.view.public.heat + planned + heat / 2;
  const [, points] = DREAD.find(([from]) => after >= from) ?? [0, 1];
  return ((heat / 100) * points * (FEAR.most - FEAR.each * s.temperament.hawkish)) / 1000;
}
