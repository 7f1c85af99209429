import { report, suspectsOf } from '../franchise/attribution.ts';
import { amount } from '../orders/order-rule.ts';
import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { isCapital, type Seat } from '../vocabulary.ts';

/** A commander's own inquiry: the author, or the next suspect. He keeps what it says as his report. */
function inquire(t: Table, reader: Seat, act: TrueAct): void {
  const others = suspectsOf(act, reader).filter((seat) => seat !== act.author);
  const right = t.rng.chance(amount(t.c, 'intelligence', 'right'), `author ${reader} ${act.front}`);
  const other = right ? undefined : others[t.rng.below(others.length, `suspect ${reader}`)];
  const own = t.s.seats[reader];
  const said = {
    blamed: other ?? act.author,
    confidence: 'medium',
    degree: 'tolerated',
    basis: 'intelligence',
  } as const;
  own.reports = [
    ...own.reports.filter((entry) => entry.act !== act.id),
    { act: act.id, turn: t.s.public.turn, ...said },
  ];
  for (const grudge of own.grudges) if (grudge.act === act.id) grudge.blamed = said.blamed;
}

/**
 * Intelligence about the author of an act (tables.md section 9). A capital's report on it is drawn anew with the better
 * chance, unless it is beyond doubt already; a commander gets a name. Null if there is no such act or it is his own.
 */
export function readAuthor(t: Table, reader: Seat, actId: string): Seat | null {
  const act = t.s.secret.acts.find(({ id }) => id === actId);
  if (!act || act.author === reader) return null;
  const held = () => t.s.seats[reader].reports.find((entry) => entry.act === actId);
  const sure = held();
  if (sure?.basis === 'evidence' || sure?.basis === 'owned') return sure.blamed;
  if (isCapital(reader)) report(t, act, reader, 'intelligence');
  else inquire(t, reader, act);
  return held()?.blamed ?? null;
}
