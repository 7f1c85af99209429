import { recordShadowAct } from '../acts/shadow.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { perceive } from '../escalation/perception.ts';
import { disown } from '../franchise/disown.ts';
import { ship } from '../franchise/shipment.ts';
import { salvoTargets } from '../raids/salvo.ts';
import { reason } from '../reasons.ts';
import { emit, type Table } from '../state/table.ts';
import { moveGrievance } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { COMMANDERS, isCommander, type Level, type Seat } from '../vocabulary.ts';
import { done, speak } from './common.ts';
import { launchReason } from './forces.ts';
import { amount, type OrderRules } from './order-rule.ts';
import { canFire } from './salvo.ts';

const toCommanders = (order: Order['order'], more: Partial<Order>[] = [{}]): Order[] =>
  COMMANDERS.flatMap((to) => more.map((extra): Order => ({ order, to, ...extra })));

const checkStrike = (view: SeatView, c: Catalogue, order: Order) =>
  canFire(view.own.stock, c, 'tehran', order) ?? launchReason(c, view.own, view.public.turn, [order]);

function fund(t: Table, seat: Seat, order: Order): void {
  const to = order.to;
  if (!to || !isCommander(to)) return;
  const franchise = t.s.shared.franchise[to];
  franchise.funding = Math.max(0, Math.min(3, franchise.funding + (order.step ?? 1)));
  if (order.step === -1) moveGrievance(t, to, amount(t.c, 'fund', 'cutGrievance'), { code: 'funding-cut' });
  done(t, seat, order, { seen: ['tehran', to], amount: order.step ?? 1 });
}

/** Layers of a capital's fixed defences, each once. */
function layersOf(c: Catalogue, seat: Seat): string[] {
  const own = c.tuning.fixed.filter(({ owner }) => owner === seat);
  return [...new Set(own.flatMap(({ layers }) => layers.map(({ system }) => system)))];
}

/** Cyber against a defence: half the time one layer of it is weaker this turn. It counts as a level 1 act of the shadow. */
function blind(t: Table, seat: Seat, order: Order): void {
  const to = order.to === 'jerusalem' ? 'jerusalem' : 'washington';
  const success = t.rng.chance(amount(t.c, 'cyber', 'odds'), 'cyber tehran');
  const systems = layersOf(t.c, to);
  if (success) t.s.secret.blinded[to] = systems[t.rng.below(systems.length, 'cyber layer')] ?? 'ew';
  recordShadowAct(t, seat, { place: to === 'jerusalem' ? 'tel_aviv' : 'bahrain', victim: to, level: 1, success });
  emit(t, 'order.done', { seat, order: 'cyber', place: null, to, amount: 0, success }, { seen: ['tehran'] });
}

export const TEHRAN_RULES: OrderRules = {
  fund: {
    step: 'prepare',
    options: () => toCommanders('fund', [{ step: 1 }, { step: -1 }]),
    check: ({ franchise }, _c, { to, step }) => {
      const funding = to && isCommander(to) ? (franchise[to]?.funding ?? 0) : 0;
      return (step === 1 ? funding < 3 : funding > 0) ? null : reason('track-at-limit', { track: 'funding' });
    },
    run: fund,
  },
  telemetry: {
    step: 'prepare',
    options: () => toCommanders('telemetry'),
    check: ({ franchise }, _c, { to }) =>
      to && isCommander(to) && (franchise[to]?.telemetry ?? 0) < 2
        ? null
        : reason('track-at-limit', { track: 'telemetry' }),
    run: (t, seat, order) => {
      if (!order.to || !isCommander(order.to)) return;
      t.s.shared.franchise[order.to].telemetry += 1;
      done(t, seat, order, { seen: ['tehran', order.to] });
    },
  },
  'ship-rockets': {
    step: 'prepare',
    options: () => toCommanders('ship-rockets'),
    run: (t, _seat, order) => {
      if (order.to && isCommander(order.to)) ship(t, order.to);
    },
  },
  'direct-strike': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: (_view, c) =>
      salvoTargets(c.salvos, 'tehran').flatMap(({ place, levels }) =>
        levels.map((level): Order => ({ order: 'direct-strike', place, level })),
      ),
    check: checkStrike,
  },
  'gulf-harassment': {
    step: 'act',
    toggles: ['holdIfPause'],
    options: () => ([1, 2] as Level[]).map((level): Order => ({ order: 'gulf-harassment', place: 'hormuz', level })),
    check: (view, c, { level }) =>
      (view.own.stock.mine ?? 0) >= amount(c, 'gulf-harassment', 'mines') * (level ?? 1) ? null : reason('no-mines'),
  },
  theatre: { step: 'close', run: (t, seat, order) => speak(t, seat, order, amount(t.c, 'theatre', 'home')) },
  'front-companies': {
    step: 'close',
    check: ({ own }) => ((own.economy?.shadow ?? 0) < 3 ? null : reason('track-at-limit', { track: 'shadow' })),
    run: (t, seat, order) => {
      const economy = t.s.seats.tehran.economy;
      if (economy) economy.shadow = Math.min(3, economy.shadow + 1);
      done(t, seat, order);
    },
  },
  rebuild: { step: 'prepare', run: (t, seat, order) => restock(t, seat, order) },
  drones: { step: 'prepare', run: (t, seat, order) => restock(t, seat, order) },
  disperse: {
    step: 'prepare',
    run: (t, seat, order) => {
      const nuclear = t.s.seats.tehran.nuclear;
      if (nuclear) nuclear.dispersedUntil = t.s.public.turn + 1;
      const event = done(t, seat, order);
      perceive(t, 'tehran', 'disperse', event);
    },
  },
  disown: {
    step: 'close',
    options: ({ public: open }) =>
      open.acts
        .filter(
          ({ turn, claimedBy, victim }) =>
            turn >= open.turn - 1 && claimedBy === null && (victim === 'washington' || victim === 'jerusalem'),
        )
        .map(({ id }): Order => ({ order: 'disown', act: id })),
    run: (t, seat, order) => {
      const commander = disown(t, order.act);
      if (commander) done(t, seat, order, { seen: ['tehran', commander] });
    },
  },
  cyber: {
    step: 'prepare',
    options: () => (['washington', 'jerusalem'] as Seat[]).map((to): Order => ({ order: 'cyber', to })),
    run: blind,
  },
};

/** Rebuild and mass production put rounds on the shelf at once. */
export function restock(t: Table, seat: Seat, order: Order): void {
  const { stock } = t.s.seats[seat];
  for (const [item, count] of Object.entries(t.c.orders[order.order].amounts)) stock[item] = (stock[item] ?? 0) + count;
  done(t, seat, order);
}
