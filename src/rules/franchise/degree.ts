import type { Degree } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { isCommander, type Seat } from '../vocabulary.ts';

/** How far the patron stands behind a deniable act (game.md section 7). A capital directs its own. */
export function degreeOf(t: Table, author: Seat, slip: boolean): Degree {
  if (!isCommander(author)) return 'directed';
  const obeyed = t.s.secret.obeyed[author];
  if (slip || obeyed === false) return 'freelance';
  return obeyed === true ? 'directed' : 'tolerated';
}
