import { clamp, roundHalfAway } from '../../lib/number.ts';
import { dealRuns } from '../signals/deals.ts';
import { emit, type Table } from '../state/table.ts';

type Push = Table['pushes'][number];

/** The order in which the pushes of one turn work, whatever the order in which they were made. */
const PUSH_ORDER: readonly Push['why'][] = ['conceal', 'leak', 'declassify'];

/**
 * Notes that somebody pushed the public Estimate this turn, by so many hundredths. It moves in R9, after the Estimate's
 * own drift. Declassify needs no amount: it goes half way to the truth as it then stands.
 */
export function pushEstimate(t: Table, by: number, why: Push['why']): void {
  t.pushes.push({ by, why });
}

/** -noise, 0 or +noise, one to two to one. */
function noise(t: Table): number {
  const draw = t.rng.below(4, 'estimate drift');
  const size = t.c.tuning.clocks.estimate.noise;
  if (draw === 0) return -size;
  return draw === 3 ? size : 0;
}

function pushed(t: Table, estimate: number, truth: number): number {
  const inOrder = t.pushes.toSorted((a, b) => PUSH_ORDER.indexOf(a.why) - PUSH_ORDER.indexOf(b.why));
  const { declassifyPct } = t.c.tuning.clocks.estimate;
  return inOrder.reduce(
    (at, { by, why }) => clamp(at + (why === 'declassify' ? ((truth - at) * declassifyPct) / 100 : by), 0, 1000),
    estimate,
  );
}

/**
 * R9, before the incident roll: the public Estimate drifts towards the truth with noise, then Conceal, Leak and
 * Declassify push it; Comply or inspectors set it to the truth last of all (tables.md section 10).
 */
export function settleEstimate(t: Table): void {
  const { nuclear } = t.s.seats.tehran;
  if (!nuclear) return;
  const { estimate: from } = t.s.public;
  const { driftPct } = t.c.tuning.clocks.estimate;
  const drifted = clamp(from + ((nuclear.breakout - from) * driftPct) / 100 + noise(t), 0, 1000);
  const open = nuclear.tile === 'comply' || dealRuns(t.s, 'inspectors');
  const to = open ? nuclear.breakout : roundHalfAway(pushed(t, drifted, nuclear.breakout));
  t.s.public.estimate = to;
  if (to !== from) emit(t, 'estimate.moved', { from, to });
}
