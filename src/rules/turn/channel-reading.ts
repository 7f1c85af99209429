import { amount } from '../orders/order-rule.ts';
import type { InterceptedMessage } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import type { Venue } from '../vocabulary.ts';

const CHANNEL: readonly Venue[] = ['muscat', 'doha', 'bern'];

/**
 * Jerusalem reads the channel: with 50 % one message that the mediators carried this turn or last, as it was written
 * (game.md section 5, tables.md section 9). Null if it fails or nothing was carried.
 */
export function readChannel(t: Table): InterceptedMessage | null {
  if (!t.rng.chance(amount(t.c, 'intelligence', 'channel'), 'intercept')) return null;
  const carried = t.s.secret.messages.filter(
    ({ turn, venue }) => turn >= t.s.public.turn - 1 && CHANNEL.includes(venue),
  );
  const found = carried[t.rng.below(carried.length, 'intercept which')];
  return found ? { from: found.from, to: found.to, venue: found.venue, message: found.sent } : null;
}
