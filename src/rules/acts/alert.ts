import type { PlaceDef } from '../catalogue.ts';
import type { Alert, Shelter } from '../raids/types.ts';
import { isWarned } from '../signals/telegraphs.ts';
import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { COMMANDERS } from '../vocabulary.ts';

/** How ready the defence is and where people are when an act arrives (tables.md section 6). */

/** No act on the front for two turns, at Norm 0, below Heat 9: nobody is looking. */
function nobodyLooks(t: Table, act: TrueAct): boolean {
  const { heat, norms, turn } = t.s.public;
  const quiet = !t.s.secret.acts.some(
    (other) => other.id !== act.id && other.front === act.front && other.turn >= turn - 2,
  );
  return norms[act.front] === 0 && quiet && heat < 900;
}

export function alertOf(t: Table, act: TrueAct, place: PlaceDef): Alert {
  if (isWarned(t, place.id, act.victim)) return 'warned';
  return act.slip || nobodyLooks(t, act) ? 'surprised' : 'ready';
}

const STEPS: Shelter[] = ['none', 'light', 'good', 'better'];

/** Where most people are: one step better in Israel, one more under civil defence or a commander's shelters. */
export function shelterOf(t: Table, place: PlaceDef, alert: Alert): Shelter {
  const israel = place.holder === 'jerusalem';
  const commander = COMMANDERS.find((seat) => seat === place.holder);
  const ordered = (israel && t.s.secret.civilDefence) || (commander !== undefined && t.s.secret.sheltered[commander]);
  const step = (alert === 'surprised' ? 0 : 1) + (israel ? 1 : 0) + (ordered ? 1 : 0);
  return STEPS[Math.min(step, 3)] ?? 'light';
}
