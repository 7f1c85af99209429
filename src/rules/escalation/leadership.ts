import type { Catalogue } from '../catalogue.ts';
import type { Table } from '../state/table.ts';
import type { Seat } from '../vocabulary.ts';

export const agendasOf = (c: Catalogue, seat: Seat): string[] =>
  Object.values(c.agendas)
    .filter(({ seats }) => seats.includes(seat))
    .map(({ id }) => id);

/** Draws another agenda card for a seat that has one; Lesson has none. */
export function shuffleAgenda(t: Table, seat: Seat): void {
  const own = t.s.seats[seat];
  if (own.agenda === null) return;
  const others = agendasOf(t.c, seat).filter((id) => id !== own.agenda);
  own.agenda = others[t.rng.below(others.length, `agenda ${seat}`)] ?? own.agenda;
}
