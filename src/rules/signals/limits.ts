import { clamp } from '../../lib/number.ts';
import type { CarriedMessage, PublicState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { FRONTS, type Front } from '../vocabulary.ts';

/** Limits: both capitals agree how much is normal on a front (game.md section 5). Never on a homeland. */
export const LIMIT_FRONTS: readonly Front[] = FRONTS.filter((front) => front !== 'ISR' && front !== 'IRN');

/** What a limit of this level amounts to now: at most one above the Norm. */
export const limitLevel = ({ norms }: PublicState, front: Front, level: number, most: number): number =>
  clamp(level, 0, Math.min(most, norms[front] + 1));

/** Both accepted: the Norm of the front is what they agreed, as it was written. */
export function setLimit(t: Table, { id, sent }: CarriedMessage): void {
  const { front, level } = sent;
  if (front === undefined || level === undefined || !LIMIT_FRONTS.includes(front)) return;
  const from = t.s.public.norms[front];
  const to = limitLevel(t.s.public, front, level, t.c.tuning.signals.limitMost);
  t.s.shared.capitals.limits[front] = to;
  t.s.public.norms[front] = to;
  emit(t, 'limit.set', { front, level: to }, { seen: ['washington', 'tehran'], causes: [id] });
  if (from !== to) emit(t, 'norm.moved', { front, from, to, why: 'limit' }, { causes: [id] });
}
