import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Message } from '../../../rules/commands.ts';
import { exposedBy } from '../../../rules/signals/cover.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';

/** What carrying a message out means at home: nothing, under cover, or in the open (game.md section 5, M23). */
export type Cover = 'none' | 'covered' | 'open';

/** Whether this seat would look weak by it, and whether the road it took hides that. */
export function coverOf(view: SeatView, c: Catalogue, message: Message): Cover {
  const { seat } = view;
  if (!exposedBy(c, { from: seat, to: null, sent: message }).includes(seat)) return 'none';
  return message.venue === 'muscat' && view.public.channel === 'open' ? 'covered' : 'open';
}
