import { clamp, roundHalfAway } from '../../lib/number.ts';
import type { Table } from '../state/table.ts';
import { addHeat } from '../state/tracks.ts';
import { noteReading } from '../turn/note-reading.ts';
import { CAPITALS, type OrderId, type Seat, sameSide } from '../vocabulary.ts';

/** The same step is read as defence by one and as attack by another (M22, M31). */

/** Chance in whole % that a rival reads a step of readiness as defence. */
export function defendPct(t: Table, seat: Seat): number {
  const { defend, perHeat, heatFrom, highResolve } = t.c.tuning.perception;
  const heat = Math.max(0, t.s.public.heat - heatFrom) / 100;
  const feared = seat === 'washington' && t.s.secret.resolve >= t.c.tuning.resolve.high ? highResolve : 0;
  return clamp(roundHalfAway(defend - perHeat * heat - feared), 5, 95);
}

/** Every rival capital reads a step of readiness, each for itself; a reading of attack adds Heat and lights a lamp. */
export function perceive(t: Table, seat: Seat, what: OrderId | 'red-line', cause: string | null = null): void {
  if (t.s.public.length === 'lesson') return;
  for (const reader of CAPITALS) {
    if (reader === seat || sameSide(reader, seat)) continue;
    const defence = t.rng.chance(defendPct(t, seat), `perception ${reader} ${what}`);
    const value = defence ? 'defend' : 'attack';
    noteReading(t, reader, { by: 'news', what: `perception ${what}`, about: seat, act: null, value }, [cause]);
    if (defence) continue;
    t.s.secret.attackReadings += 1;
    addHeat(t, 'misread', t.c.tuning.heat.attackReading, { seat });
  }
}
