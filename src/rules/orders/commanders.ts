import { roundHalfAway } from '../../lib/number.ts';
import { makeGood } from '../acts/book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { bandOf } from '../escalation/bands.ts';
import { salvoTargets } from '../raids/salvo.ts';
import { reason } from '../reasons.ts';
import { dealRuns } from '../signals/deals.ts';
import type { Table } from '../state/table.ts';
import { moveGrievance, moveHome, moveMoney, moveRivals } from '../state/tracks.ts';
import type { SeatView } from '../view/view-types.ts';
import { type Commander, isCommander, type Seat } from '../vocabulary.ts';
import { done } from './common.ts';
import { unitsInLine } from './forces.ts';
import { amount, type OrderRules } from './order-rule.ts';
import { canFire } from './salvo.ts';

/** Every place and level the seat's table of salvos names. */
const attackOptions = (view: SeatView, c: Catalogue): Order[] =>
  salvoTargets(c.salvos, view.seat).flatMap(({ place, levels }) =>
    levels.map((level): Order => ({ order: 'attack', place, level })),
  );

function checkAttack(view: SeatView, c: Catalogue, order: Order) {
  const level = order.level ?? 1;
  const cells = unitsInLine(view.own, 'cells', view.public.turn).length;
  if (cells < level) return reason('no-cells', { level, cells });
  if (level >= 3 && isCommander(view.seat) && (view.franchise[view.seat]?.rockets ?? 0) < 1)
    return reason('no-rockets');
  return canFire(view.own.stock, c, view.seat, order);
}

/** What a turn of Trade brings: more when the table is hot, when the lane is disrupted, when shipments pass (M10). */
export function tradeIncome(t: Table, seat: Seat): number {
  const { c, s } = t;
  const bands = Math.max(0, bandOf(s.public.heat) - 1);
  const base = amount(c, 'trade', 'base') + amount(c, 'trade', 'band') * bands;
  const tolls = dealRuns(s, 'convoy', 'RED') ? 0 : amount(c, 'trade', 'yemenLane') * (s.public.lanes.RED / 100);
  if (seat === 'yemen') return roundHalfAway(base + tolls);
  const shipments = t.s.secret.pendingOrders.tehran.filter(
    ({ order, to }) => order === 'ship-rockets' && to === 'lebanon',
  );
  return seat === 'border' ? base + amount(c, 'trade', 'borderShipment') * shipments.length : base;
}

function build(t: Table, seat: Seat, order: Order): void {
  buildStock(t, seat);
  done(t, seat, order);
}
/** One Build's worth of rounds; a pause gives every commander one. */
export function buildStock(t: Table, seat: Seat): void {
  const { stock } = t.s.seats[seat];
  for (const [key, count] of Object.entries(t.c.orders.workshop.amounts)) {
    const [owner, item] = key.split(' ');
    if (owner === seat && item) stock[item] = (stock[item] ?? 0) + count;
  }
}

/** Runs `effect` for a commander's seat only: these orders belong to no other. */
const forCommander =
  (effect: (t: Table, seat: Commander) => void) =>
  (t: Table, seat: Seat, order: Order): void => {
    if (!isCommander(seat)) return;
    effect(t, seat);
    done(t, seat, order);
  };

export const COMMANDER_RULES: OrderRules = {
  attack: { step: 'act', toggles: ['claimed', 'holdIfPause'], options: attackOptions, check: checkAttack },
  workshop: { step: 'prepare', run: build },
  govern: {
    step: 'close',
    run: forCommander((t, seat) => {
      moveHome(t, seat, amount(t.c, 'govern', 'standing'), { code: 'govern' });
      makeGood(t, seat);
    }),
  },
  outbid: {
    step: 'close',
    check: ({ own, public: open }) => {
      if (open.length === 'lesson') return reason('left-out-in-lesson');
      return (own.commander?.rivals ?? 0) >= 1 ? null : reason('no-rivals');
    },
    run: forCommander((t, seat) => {
      moveRivals(t, seat, -1, { code: 'outbid' });
      moveHome(t, seat, amount(t.c, 'outbid', 'standing'), { code: 'outbid' });
    }),
  },
  trade: {
    step: 'close',
    run: (t, seat, order) => {
      const income = tradeIncome(t, seat);
      moveMoney(t, seat, income);
      done(t, seat, order, { amount: income });
    },
  },
  demand: {
    step: 'close',
    run: (t, seat, order) => {
      const own = t.s.seats[seat].commander;
      if (own) own.demandedOn = t.s.public.turn;
      done(t, seat, order, { seen: [seat, 'tehran'] });
    },
  },
  discipline: {
    step: 'prepare',
    run: forCommander((t, seat) => {
      const own = t.s.seats[seat].commander;
      if (own) own.disciplineUntil = t.s.public.turn + amount(t.c, 'discipline', 'turns') - 1;
      moveHome(t, seat, -amount(t.c, 'discipline', 'standing'), { code: 'discipline' });
    }),
  },
  shelter: {
    step: 'prepare',
    run: forCommander((t, seat) => {
      t.s.secret.sheltered[seat] = true;
    }),
  },
  truce: {
    step: 'prepare',
    run: forCommander((t, seat) => {
      t.s.secret.truce[seat] = true;
      moveHome(t, seat, -amount(t.c, 'truce', 'standing'), { code: 'truce' });
    }),
  },
  funeral: {
    step: 'close',
    check: ({ own }) => ((own.commander?.grievance ?? 0) >= 100 ? null : reason('no-grievance')),
    run: forCommander((t, seat) => {
      moveGrievance(t, seat, -amount(t.c, 'funeral', 'grievance'), { code: 'funeral' });
      moveHome(t, seat, amount(t.c, 'funeral', 'standing'), { code: 'funeral' });
    }),
  },
};
