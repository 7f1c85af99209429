import { clamp } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { NuclearState } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { moveBreakout, moveHardening } from './breakout.ts';

/**
 * Chance in whole % that a strike on a nuclear site sets Tehran back far (tables.md section 10): every Dig, every
 * earlier strike and a dispersal narrow the window; Washington joining widens it.
 */
export function siteStrikeOdds(
  nuclear: Pick<NuclearState, 'hardening' | 'timesStruck'>,
  dispersed: boolean,
  joint: boolean,
  c: Catalogue,
): number {
  const { strike } = c.tuning.clocks;
  const odds =
    strike.base -
    strike.perHardening * nuclear.hardening +
    (joint ? strike.joint : 0) -
    (dispersed ? strike.dispersed : 0) -
    strike.perEarlier * nuclear.timesStruck;
  return clamp(odds, strike.low, strike.high);
}

/**
 * One strike on a nuclear site by one seat, or by two together (`joint`): true if it succeeds. Success takes 4 off
 * Breakout and 1 off Hardening, failure 1 off Breakout. Deaths and damage are the act's own.
 */
export function strikeSite(t: Table, joint: boolean): boolean {
  const { nuclear } = t.s.seats.tehran;
  if (!nuclear) return false;
  const { breakoutHit, breakoutMiss } = t.c.tuning.clocks.strike;
  const dispersed = nuclear.dispersedUntil >= t.s.public.turn;
  const success = t.rng.chance(siteStrikeOdds(nuclear, dispersed, joint, t.c), 'strike site');
  nuclear.timesStruck += 1;
  moveBreakout(t, success ? -breakoutHit : -breakoutMiss);
  if (success) moveHardening(t, -1);
  return success;
}
