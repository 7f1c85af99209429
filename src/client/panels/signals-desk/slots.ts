import type { Message } from '../../../rules/commands.ts';
import { isCommander, type Seat, type Venue } from '../../../rules/vocabulary.ts';

/** How many messages a venue carries from a seat in one turn (tables.md section 3); the patron's line one a commander. */
export function slotsOf(seat: Seat, venue: Venue): number {
  if (venue === 'allied') return 2;
  if (venue === 'patron') return isCommander(seat) ? 1 : 3;
  return 1;
}

/** Slots left beside these drafts. */
export const slotsLeft = (seat: Seat, venue: Venue, drafts: readonly Message[]): number =>
  Math.max(0, slotsOf(seat, venue) - drafts.filter((draft) => draft.venue === venue).length);
