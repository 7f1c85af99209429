import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Message } from '../../../rules/commands.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';

/** What carrying a message out means at home: nothing, under cover, or in the open (game.md section 5, M23). */
export type Cover = 'none' | 'covered' | 'open';

/** Whether this seat would look weak by it, and whether the road it took hides that. */
export function coverOf(view: SeatView, c: Catalogue, { kind, venue, give, get, third }: Message): Cover {
  const mine = [give, get, third].some(
    (each) => each !== undefined && c.offers[each].concession && c.offers[each].givers.includes(view.seat),
  );
  if (kind !== 'pause' && !(kind === 'offer' && mine)) return 'none';
  return venue === 'muscat' && view.public.channel === 'open' ? 'covered' : 'open';
}
