import { sum } from '../../lib/number.ts';
import { amount } from '../orders/order-rule.ts';
import { dealRuns } from '../signals/deals.ts';
import type { Table } from '../state/table.ts';
import { moveHome, moveLane } from '../state/tracks.ts';
import { LANES, type Lane } from '../vocabulary.ts';

/** Disruption below which an escorted lane counts as open at home. */
const OPEN_LANE = 100;

/**
 * R8: each lane's disruption moves by this turn's acts there, less an escort, a convoy deal and the shipping's own
 * recovery; 0-3 (tables.md section 10). An escort whose lane ends below 1 is a success at home.
 */
export function settleLanes(t: Table): void {
  for (const lane of LANES) {
    settleLane(t, lane);
    if (t.s.secret.escorted[lane] && t.s.public.lanes[lane] < OPEN_LANE)
      moveHome(t, 'washington', amount(t.c, 'escort', 'home'), { code: 'escort', once: true });
  }
}

function settleLane(t: Table, lane: Lane): void {
  const { s, c } = t;
  const { heal, convoy } = c.tuning.economy.lanes;
  const acts = s.secret.acts.filter(
    ({ turn, place, laneMove }) => turn === s.public.turn && laneMove !== 0 && c.places[place]?.lane === lane,
  );
  const relief =
    heal[lane] +
    (s.secret.escorted[lane] ? amount(c, 'escort', 'lane') : 0) +
    (dealRuns(s, 'convoy', lane) ? convoy : 0);
  const added = sum(acts.map(({ laneMove }) => laneMove));
  moveLane(
    t,
    lane,
    added - relief,
    acts.map(({ id }) => id),
  );
}
