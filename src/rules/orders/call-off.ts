import type { Order } from '../commands.ts';
import type { EventFacts } from '../events.ts';
import { emit, type Table } from '../state/table.ts';
import { moveMoney } from '../state/tracks.ts';
import { seatView } from '../view/view.ts';
import type { Seat } from '../vocabulary.ts';
import { priceOf } from './price.ts';

/** An order that waits to be carried out. */
export interface Pending {
  seat: Seat;
  order: Order;
}

export type CallOff = EventFacts['order.called-off']['why'];

/** Held back, not beaten: the price of such an order returns. */
const RETURNED: readonly CallOff[] = ['pause', 'no-money'];

/** An order is not carried out. Only its own seat learns of it. `cause` is what called it off, if that is an event. */
export function callOff(t: Table, { seat, order }: Pending, why: CallOff, cause: string | null = null): void {
  if (RETURNED.includes(why)) moveMoney(t, seat, priceOf(seatView(t.s, seat), t.c, order));
  emit(t, 'order.called-off', { seat, order: order.order, why }, { seen: [seat], causes: [cause] });
}
