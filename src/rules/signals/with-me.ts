import type { Table } from '../state/table.ts';
import { moveHome } from '../state/tracks.ts';
import { type Commander, isCommander, type Seat } from '../vocabulary.ts';

/** "With me": two commanders who agreed to act, and both did, look the stronger for it (tables.md section 3). */

const acted = (t: Table, seat: Seat): boolean =>
  t.s.secret.acts.some(({ turn, author, slip }) => turn === t.s.public.turn && author === seat && !slip);

function gain(t: Table, seat: Commander): void {
  const own = t.s.seats[seat].commander;
  if (!own || own.withMe === t.s.public.turn) return;
  own.withMe = t.s.public.turn;
  moveHome(t, seat, t.c.tuning.signals.withMe, { code: 'with-me' });
}

/** End of R7: both of a pair acted this turn. Counts once a turn for each. */
export function judgeWithMe(t: Table): void {
  for (const { turn, from, to, sent } of t.s.secret.messages) {
    if (turn !== t.s.public.turn || sent.kind !== 'with-me' || !to) continue;
    if (!isCommander(from) || !isCommander(to) || !acted(t, from) || !acted(t, to)) continue;
    gain(t, from);
    gain(t, to);
  }
}
