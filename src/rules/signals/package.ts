import { clamp } from '../../lib/number.ts';
import type { CarriedMessage, State } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { isCommander, type OfferKind } from '../vocabulary.ts';
import { runningKinds } from './offers.ts';

/**
 * No comprehensive deal (M21): relief, verification, quiet and ratification are needed all at once. Relief lowers the
 * rents of those who must ratify it, so one condition is always missing; what can be had is partial.
 */

/** Kinds that would run side by side once these terms were agreed. */
const together = (s: State, lasting: readonly OfferKind[]): number => new Set([...runningKinds(s), ...lasting]).size;

/** Three kinds named, or a third that would run beside two. Lesson leaves it out. */
export function isPackage(t: Table, kinds: readonly OfferKind[]): boolean {
  const most = t.c.tuning.signals.package.kinds;
  if (t.s.public.length === 'lesson') return false;
  const lasting = kinds.filter((kind) => t.c.offers[kind].turns > 0);
  return kinds.length >= most || together(t.s, lasting) >= most;
}

/** No act above the Norm by a commander or by Jerusalem, this turn's not yet begun. */
function isQuiet(t: Table): boolean {
  const { turn, norms } = t.s.public;
  const from = turn - t.c.tuning.signals.package.quietTurns;
  return !t.s.secret.acts.some(
    (act) =>
      act.turn >= from && (isCommander(act.author) || act.author === 'jerusalem') && act.level > norms[act.front],
  );
}

/** The first condition a comprehensive deal fails on. */
export function missingCondition(t: Table): 'relief' | 'verification' | 'quiet' | 'ratification' {
  const { sanctions, home, breakout } = t.c.tuning.signals.package;
  const open = t.s.public;
  if (open.sanctions > sanctions || t.s.seats.washington.home < home) return 'relief';
  const close = (t.s.seats.tehran.nuclear?.breakout ?? 0) > breakout;
  if (!runningKinds(t.s).includes('inspectors') || close) return 'verification';
  return isQuiet(t) ? 'ratification' : 'quiet';
}

/** Both said yes, and it falls apart all the same: one more failed round towards exhausted diplomacy. */
export function collapse(t: Table, { id }: CarriedMessage): void {
  const open = t.s.public;
  const from = open.process;
  open.process = clamp(from + t.c.tuning.signals.package.process, 0, 500);
  t.s.shared.capitals.failedRounds += 1;
  const missing = missingCondition(t);
  const cause = emit(t, 'package.collapsed', { missing }, { seen: ['washington', 'tehran'], causes: [id] });
  emit(t, 'process.moved', { from, to: open.process, why: 'failed-round' }, { causes: [cause] });
}
