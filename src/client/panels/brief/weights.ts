import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Seat } from '../../../rules/vocabulary.ts';

/** The parts of a seat's score with its agenda counted in: ten points from `minus` to `plus`, none below 0. */
export function weightsOf(
  c: Catalogue,
  seat: Seat,
  agenda: string | null,
): { name: string; weight: number; moved: number }[] {
  const card = agenda && Object.hasOwn(c.agendas, agenda) ? c.agendas[agenda] : undefined;
  return Object.entries(c.tuning.score.weights[seat]).map(([name, base]) => {
    const moved =
      card?.plus === name ? c.tuning.score.agenda : card?.minus === name ? -Math.min(base, c.tuning.score.agenda) : 0;
    return { name, weight: base + moved, moved };
  });
}
