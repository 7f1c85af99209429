import { rollMoods } from '../franchise/obedience.ts';
import { closeSignals } from '../signals/close.ts';
import { bySeat } from '../state/records.ts';
import { emit, type Table } from '../state/table.ts';
import { SEATS } from '../vocabulary.ts';
import { assessTurn } from './assess.ts';
import { openTurn } from './news.ts';
import { resolveTurn } from './resolve.ts';

/** What happens when a phase closes: Signals are delivered, or Orders are resolved and the next turn opens. */
export function closePhase(t: Table): void {
  if (t.s.public.phase === 'signals') closeSignalsPhase(t);
  else closeOrdersPhase(t);
}

function unlockAll(t: Table): void {
  t.s.public.locked = bySeat(() => false);
  for (const seat of SEATS) t.s.seats[seat].draft = { signals: null, orders: null };
}

function closeSignalsPhase(t: Table): void {
  t.step = 'signals';
  const drafts = bySeat((seat) => t.s.seats[seat].draft.signals);
  closeSignals(t, drafts);
  rollMoods(t);
  t.s.secret.pendingHeat = t.heat.splice(0);
  t.s.public.phase = 'orders';
  unlockAll(t);
  emit(t, 'phase.opened', { phase: 'orders' });
}

function closeOrdersPhase(t: Table): void {
  const drafts = bySeat((seat) => t.s.seats[seat].draft.orders);
  t.heat.push(...t.s.secret.pendingHeat.splice(0));
  resolveTurn(t, drafts);
  assessTurn(t);
  unlockAll(t);
  if (t.s.public.phase === 'over') return;
  t.s.public.turn += 1;
  t.s.public.phase = 'signals';
  openTurn(t);
  emit(t, 'phase.opened', { phase: 'signals' });
}
