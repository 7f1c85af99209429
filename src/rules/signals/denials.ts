import { report } from '../franchise/attribution.ts';
import type { Report, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveTrust } from '../state/tracks.ts';
import { COMMANDERS, HOME_FRONT, isCapital, isCommander, type Seat } from '../vocabulary.ts';

/** Queries and denials: who did it, asked and answered (game.md section 5). */

interface Word {
  /** Who denies or owns. */
  by: Seat;
  /** Who asked, or is told. */
  to: Seat;
  act: string;
}

const actOf = (t: Table, act: string): TrueAct | undefined => t.s.secret.acts.find(({ id }) => id === act);

/** Tehran cannot truly deny what it directed. */
const isTrueDenial = (by: Seat, { author, degree }: TrueAct): boolean =>
  author !== by && !(by === 'tehran' && isCommander(author) && degree === 'directed');

/** Telemetry that could show who it was: that of the author, else of the commander whose front it is. */
function telemetryOn(t: Table, { author, front }: TrueAct): number {
  const seat = isCommander(author) ? author : COMMANDERS.find((each) => HOME_FRONT[each] === front);
  return seat ? t.s.shared.franchise[seat].telemetry : 0;
}

/** The asker now knows beyond doubt. */
function learn(t: Table, to: Seat, act: TrueAct, basis: Report['basis']): void {
  if (isCapital(to)) report(t, act, to, basis);
  else learnAsCommander(t, to, act, basis);
}

/** Commanders get no reports by themselves; what they are told they know. */
function learnAsCommander(t: Table, to: Seat, { id, author, degree }: TrueAct, basis: Report['basis']): void {
  const own = t.s.seats[to];
  const confidence = 'high';
  const entry: Report = { act: id, turn: t.s.public.turn, blamed: author, confidence, degree, basis };
  own.reports = [...own.reports.filter((other) => other.act !== id), entry];
  emit(t, 'report.arrived', { seat: to, act: id, blamed: author, confidence, degree }, { seen: [to], causes: [id] });
}

/** A denial: a true one can be shown where telemetry reaches; a false one waits to be found out. */
export function deny(t: Table, { by, to, act: id }: Word): void {
  const act = actOf(t, id);
  if (!act) return;
  if (!isTrueDenial(by, act)) {
    t.s.secret.deniedFalsely.push({ act: id, by, to, turn: t.s.public.turn });
  } else if (telemetryOn(t, act) >= 1 && t.rng.chance(t.c.tuning.signals.evidence, `evidence ${by}`)) {
    learn(t, to, act, 'evidence');
  }
}

/** The author says so himself, to the one who asked. */
export function own(t: Table, { by, to, act: id }: Word): void {
  const act = actOf(t, id);
  if (act && act.author === by) learn(t, to, act, 'owned');
}

/** Somebody's own Intelligence, or proof, now names the author that a denial hid. */
const foundOut = (t: Table, { act: id, to }: Word): boolean =>
  t.s.seats[to].reports.some(
    ({ act, blamed, basis }) =>
      act === id && (basis === 'intelligence' || basis === 'evidence') && blamed === actOf(t, id)?.author,
  );

/** End of R7, when readings are in: false denials that came to light cost Trust between the capitals. */
export function exposeDenials(t: Table): void {
  const open = t.s.secret.deniedFalsely;
  t.s.secret.deniedFalsely = open.filter((word) => !foundOut(t, word));
  for (const word of open) {
    if (!foundOut(t, word)) continue;
    const { act, by, to } = word;
    emit(t, 'denial.exposed', { act, by, to }, { seen: [by, to], causes: [act] });
    const pair: Seat[] = ['washington', 'tehran'];
    if (pair.includes(by) && pair.includes(to))
      moveTrust(t, t.c.tuning.trust.falseDenial, { code: 'false-denial', act });
  }
}
