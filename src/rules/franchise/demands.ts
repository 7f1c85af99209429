import { amount } from '../orders/order-rule.ts';
import type { Table } from '../state/table.ts';
import { moveGrievance, moveHome } from '../state/tracks.ts';
import { COMMANDERS, type Commander } from '../vocabulary.ts';
import { sour } from './obedience.ts';

/** Whether Tehran funds or ships to a commander this turn. */
const supported = (t: Table, seat: Commander): boolean =>
  t.s.secret.pendingOrders.tehran.some(
    ({ order, to, step }) => to === seat && (order === 'ship-rockets' || (order === 'fund' && step !== -1)),
  );

/** Assess: an open demand is met by support until the next turn, or turns to grievance. */
export function settleDemands(t: Table): void {
  const { turn } = t.s.public;
  for (const seat of COMMANDERS) {
    const own = t.s.seats[seat].commander;
    if (!own || own.demandedOn === 0) continue;
    if (supported(t, seat)) {
      moveHome(t, seat, amount(t.c, 'demand', 'standing'), { code: 'demand-met' });
      own.demandedOn = 0;
    } else if (turn > own.demandedOn) {
      moveGrievance(t, seat, amount(t.c, 'demand', 'grievance'), { code: 'demand-refused' });
      sour(t, seat, amount(t.c, 'demand', 'sourTurns'));
      own.demandedOn = 0;
    }
  }
}
