import { clamp } from '../../lib/number.ts';
import { amount } from '../orders/order-rule.ts';
import type { Table } from '../state/table.ts';
import { moveHome, moveResolve } from '../state/tracks.ts';

/** Washington's Resolve drifts back to the middle. */
export function settleResolve(t: Table): void {
  const { drift, middle } = t.c.tuning.resolve;
  moveResolve(t, clamp(middle - t.s.secret.resolve, -drift, drift), { code: 'drift' });
}

/** What counts as an answer to Jerusalem's lobbying: this turn or the next (tables.md section 9). */
function obliged(t: Table): boolean {
  return t.s.secret.pendingOrders.washington.some(
    ({ order, item, level }) =>
      order === 'process' ||
      order === 'tighten' ||
      (order === 'resupply' && item === 'jerusalem') ||
      (order === 'reply' && (level ?? 1) >= 2),
  );
}

/** Assess: lobbying that Washington ignored for two turns costs it at home. */
export function settleLobby(t: Table): void {
  const { allies } = t.s.shared;
  if (allies.lobbiedOn === 0) return;
  if (obliged(t)) allies.lobbiedOn = 0;
  else if (t.s.public.turn > allies.lobbiedOn) {
    moveHome(t, 'washington', -amount(t.c, 'lobby', 'home'), { code: 'lobby' });
    allies.lobbiedOn = 0;
  }
}
