import type { Message } from '../../../rules/commands.ts';
import { lineOf } from '../../../rules/signals/venues.ts';
import { COMMANDERS, type Seat, type Venue } from '../../../rules/vocabulary.ts';

/** How many messages a venue carries from a seat in one turn; the patron's line so many to each commander. */
export function slotsOf(seat: Seat, venue: Venue): number {
  const line = lineOf(seat, venue);
  return line ? line.most * (line.each ? COMMANDERS.length : 1) : 0;
}

/** Slots left beside these drafts. */
export const slotsLeft = (seat: Seat, venue: Venue, drafts: readonly Message[]): number =>
  Math.max(0, slotsOf(seat, venue) - drafts.filter((draft) => draft.venue === venue).length);
