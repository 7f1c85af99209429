import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { reason } from '../reasons.ts';
import { emit, type Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import { takeReading } from '../turn/readings.ts';
import type { SeatView } from '../view/view-types.ts';
import { CAPITALS, COMMANDERS, isCommander, SEATS, type Seat } from '../vocabulary.ts';
import { amount, type OrderRules } from './order-rule.ts';

/**
 * Words and theatre, in everybody's hearing, lift Home now; given two turns running they lift half, and the next
 * unanswered hit costs more.
 */
export function speak(t: Table, seat: Seat, order: Order, lift: number): void {
  const own = t.s.seats[seat];
  const again = own.lastGiven[order.order] === t.s.public.turn - 1;
  const cause = done(t, seat, order, { seen: 'all' });
  moveHome(t, seat, again ? Math.floor(lift / 2) : lift, { code: order.order, cause });
  own.boast = Math.max(own.boast, amount(t.c, order.order, 'boast'));
}

function intelligenceOptions({ seat, public: open }: SeatView): Order[] {
  const others = SEATS.filter((other) => other !== seat);
  const about = (ask: Order['ask'], seats: readonly Seat[]): Order[] =>
    seats.filter((to) => to !== seat).map((to) => ({ order: 'intelligence', ask, to }) as Order);
  const acts = open.acts.filter(({ claimedBy, victim }) => claimedBy === null && victim !== undefined);
  return [
    ...about('resolve', ['washington']),
    ...about('breakout', ['tehran']),
    ...about('hardening', ['tehran']),
    ...about('home', CAPITALS),
    ...about('standing', COMMANDERS),
    ...about('grievance', COMMANDERS),
    ...about('money', others),
    ...(open.length === 'lesson' ? [] : about('agenda', others)),
    ...acts.map(({ id }): Order => ({ order: 'intelligence', ask: 'act', act: id })),
    ...(seat === 'jerusalem' ? [{ order: 'intelligence', ask: 'channel' } as Order] : []),
  ];
}

export const COMMON_RULES: OrderRules = {
  hold: { step: 'close' },
  statement: {
    step: 'close',
    run: (t, seat, order) => speak(t, seat, order, amount(t.c, 'statement', isCommander(seat) ? 'standing' : 'home')),
  },
  intelligence: {
    step: 'close',
    options: intelligenceOptions,
    check: (view, _c, order) =>
      order.ask === 'act' && view.own.ownActs.some(({ id }) => id === order.act) ? reason('not-offered') : null,
    run: (t, seat, order) => {
      if (order.ask) takeReading(t, seat, 'intelligence', order.ask, order.to, order.act);
    },
  },
};

/** Places of the catalogue for which `fits` holds, in catalogue order. */
export const placesWhere = (c: Catalogue, fits: (place: Catalogue['places'][string]) => boolean): string[] =>
  Object.values(c.places)
    .filter(fits)
    .map(({ id }) => id);

/** Tells its seat, or those named, that an order was carried out. */
export function done(
  t: Table,
  seat: Seat,
  order: Order,
  more: { seen?: Seat[] | 'all'; amount?: number; success?: boolean } = {},
): string {
  return emit(
    t,
    'order.done',
    {
      seat,
      order: order.order,
      place: order.place ?? null,
      to: order.to ?? null,
      amount: more.amount ?? 0,
      success: more.success ?? null,
    },
    more.seen === 'all' ? {} : { seen: more.seen ?? [seat] },
  );
}
