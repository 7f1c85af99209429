import { amount } from '../orders/order-rule.ts';
import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { moveGrievance } from '../state/tracks.ts';
import { COMMANDERS, type Commander, HOME_FRONT, isCommander } from '../vocabulary.ts';
import { report, SUSPECTS } from './attribution.ts';
import { sour } from './obedience.ts';

/** Disowning: Tehran leaves the list of suspects, and the commander left alone on it remembers that. */

/** Whom Tehran drops: the commander of that front, else whom it believes to have done it. Its own noise, not the truth. */
function dropped(t: Table, { id, front }: TrueAct): Commander | undefined {
  const local = COMMANDERS.find((seat) => HOME_FRONT[seat] === front);
  const blamed = t.s.seats.tehran.reports.find(({ act }) => act === id)?.blamed;
  return local ?? (blamed && isCommander(blamed) ? blamed : SUSPECTS[front].find(isCommander));
}

/** Reports that named Tehran are drawn anew without it, unless they are beyond doubt. */
function clearTehran(t: Table, act: TrueAct): void {
  for (const reader of ['washington', 'jerusalem'] as const) {
    const held = t.s.seats[reader].reports.find((entry) => entry.act === act.id);
    const doubtful = held?.basis === 'report' || held?.basis === 'intelligence';
    if (held && doubtful && held.blamed === 'tehran') report(t, act, reader, held.basis);
  }
}

/** Tehran disowns an act (tables.md section 9). Returns the commander it drops; null if there is no such act. */
export function disown(t: Table, id: string | undefined): Commander | null {
  const act = t.s.secret.acts.find((each) => each.id === id);
  const commander = act && dropped(t, act);
  if (!act || !commander) return null;
  act.disowned = true;
  moveGrievance(t, commander, amount(t.c, 'disown', 'grievance'), { code: 'disowned', act: act.id });
  sour(t, commander, 1);
  clearTehran(t, act);
  return commander;
}
