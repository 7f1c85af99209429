import type { Catalogue } from '../catalogue.ts';
import { emit, type Table } from '../state/table.ts';
import { SEATS, type Seat } from '../vocabulary.ts';

export const agendasOf = (c: Catalogue, seat: Seat): string[] =>
  Object.values(c.agendas)
    .filter(({ seats }) => seats.includes(seat))
    .map(({ id }) => id);

/** Draws another agenda card for a seat that has one, and shows it to that seat; Lesson has none. */
export function redrawAgenda(t: Table, seat: Seat, cause: string | null = null): void {
  const own = t.s.seats[seat];
  if (own.agenda === null) return;
  const others = agendasOf(t.c, seat).filter((id) => id !== own.agenda);
  own.agenda = others[t.rng.below(others.length, `agenda ${seat}`)] ?? own.agenda;
  emit(t, 'agenda.drawn', { seat, agenda: own.agenda }, { seen: [seat], causes: [cause] });
}

/** End of Assess: where Home or Standing is at 0 the leadership changes; nobody leaves the table (game.md section 12). */
export function changeLeaders(t: Table): void {
  for (const seat of SEATS) if (t.s.seats[seat].home <= 0) changeLeadership(t, seat);
}

function changeLeadership(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  own.home = t.c.tuning.home.afterChange;
  own.fewerOrdersOn = t.s.public.turn + 1;
  own.capped = true;
  const last = own.terms.findLast(({ track, amount }) => track === 'home' && amount < 0);
  redrawAgenda(t, seat, emit(t, 'leadership.changed', { seat }, { causes: [last?.act] }));
}
