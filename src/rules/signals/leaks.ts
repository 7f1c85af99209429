import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { CarriedMessage, PublicState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { leakPct as cardPoints } from '../turn/cards.ts';
import type { Venue } from '../vocabulary.ts';
import { loseCover } from './cover.ts';
import { isMediated } from './venues.ts';

/** Leaks: everybody learns who wrote what kind of message where, never the terms (tables.md section 3). */

/** Chance in whole % that a message of this venue leaks. A note through Bern and own lines never do. */
export function leakChance(p: PublicState, c: Catalogue, venue: Venue): number {
  const base = isMediated(venue) ? c.tuning.signals.leak[venue] : 0;
  return base === 0 ? 0 : clamp(base + cardPoints(p, c), 0, 100);
}

/** Tested when the message is handed over; the newspapers have it at the next News. */
export function testLeak(t: Table, message: CarriedMessage): void {
  const { from, venue } = message;
  const pct = leakChance(t.s.public, t.c, venue);
  message.leaked = pct > 0 && t.rng.chance(pct, `leak ${from} ${venue}`);
}

/** News: names sender, venue and kind of what leaked last turn; its cover is gone. */
export function publishLeaks(t: Table): void {
  const last = t.s.public.turn - 1;
  for (const message of t.s.secret.messages) {
    if (!message.leaked || message.turn !== last) continue;
    const { from, venue } = message;
    const { kind } = message.sent;
    t.s.public.leaks.push({ turn: last, from, venue, kind });
    emit(t, 'message.leaked', { from, venue, kind });
    loseCover(t, message);
  }
}
