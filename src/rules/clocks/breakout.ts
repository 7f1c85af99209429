import { clamp, roundHalfAway } from '../../lib/number.ts';
import { emit, type Table } from '../state/table.ts';

/** Moves Tehran's true Breakout, hundredths, 0-1000, and tells Tehran alone. `act` names the act that did it. */
export function moveBreakout(t: Table, by: number, act: string | null = null): void {
  const { nuclear } = t.s.seats.tehran;
  if (!nuclear) return;
  const from = nuclear.breakout;
  nuclear.breakout = clamp(from + roundHalfAway(by), 0, 1000);
  if (nuclear.breakout === from) return;
  const facts = { seat: 'tehran', track: 'breakout', from, to: nuclear.breakout } as const;
  emit(t, 'track.moved', facts, { seen: ['tehran'], causes: [act] });
}

/** Moves Hardening, whole, 0-4, and tells Tehran alone. */
export function moveHardening(t: Table, by: number, act: string | null = null): void {
  const { nuclear } = t.s.seats.tehran;
  if (!nuclear) return;
  const from = nuclear.hardening;
  nuclear.hardening = clamp(from + by, 0, t.c.tuning.clocks.maxHardening);
  if (nuclear.hardening === from) return;
  const facts = { seat: 'tehran', track: 'hardening', from, to: nuclear.hardening } as const;
  emit(t, 'track.moved', facts, { seen: ['tehran'], causes: [act] });
}
