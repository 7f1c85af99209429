import type { Catalogue } from '../catalogue.ts';
import type { CarriedMessage } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import type { OfferKind, Seat } from '../vocabulary.ts';

/** Cover: what a mediator carries in silence costs nothing at home (game.md section 5, M23). */

/** Who of the two gives what is offered; null where both do. */
export function giverOf(c: Catalogue, kind: OfferKind, { from, to }: Pick<CarriedMessage, 'from' | 'to'>): Seat | null {
  const { givers, concession } = c.offers[kind];
  return concession ? ([from, to].find((seat) => seat !== null && givers.includes(seat)) ?? null) : null;
}

/** Seats that look weak by this message once it is carried out: both by a pause, the givers of concessions by an offer. */
export function exposedBy(c: Catalogue, message: Pick<CarriedMessage, 'from' | 'to' | 'sent'>): Seat[] {
  const { from, to, sent } = message;
  if (sent.kind === 'pause') return to === null ? [from] : [from, to];
  if (sent.kind !== 'offer') return [];
  const givers = [sent.give, sent.get, sent.third].map((kind) => (kind ? giverOf(c, kind, message) : null));
  return [...new Set(givers)].filter((seat) => seat !== null);
}

/** Muscat, while the channel is Open, and not yet in the newspapers. */
const isCovered = ({ s }: Table, { venue, leaked, turn }: CarriedMessage): boolean =>
  venue === 'muscat' && s.public.channel === 'open' && !(leaked && turn < s.public.turn);

function pay(t: Table, message: CarriedMessage, seats: readonly Seat[], code: string): void {
  for (const seat of seats) {
    if (message.paid.includes(seat)) continue;
    message.paid = [...message.paid, seat];
    moveHome(t, seat, t.c.tuning.signals.coverHome, { code });
  }
}

/** A pause or concession was carried out: by any other road than cover it costs Home. */
export function payForWeakness(t: Table, message: CarriedMessage): void {
  if (!isCovered(t, message)) pay(t, message, exposedBy(t.c, message), 'no-cover');
}

/** A message leaked: cover is gone for its sender, and for the other if he had accepted. */
export function loseCover(t: Table, message: CarriedMessage): void {
  const { id, from, to } = message;
  const accepted = to !== null && t.s.seats[to].inbox.some((letter) => letter.id === id && letter.answer === 'yes');
  const seats = exposedBy(t.c, message).filter((seat) => accepted || seat === from);
  pay(t, message, seats, 'cover-lost');
}
