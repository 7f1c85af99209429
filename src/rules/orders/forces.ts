import { sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { type Reason, reason } from '../reasons.ts';
import type { OwnUnit, SeatState } from '../state/state.ts';
import type { Front, UnitKind } from '../vocabulary.ts';
import { roundsOf } from './salvo.ts';

/** What a seat's own forces can do this turn. */

export const inLine = (unit: OwnUnit, turn: number): boolean => unit.readyFrom <= turn && unit.place !== 'box';

export const unitsInLine = (own: SeatState, kind: UnitKind, turn: number): OwnUnit[] =>
  own.units.filter((unit) => unit.kind === kind && inLine(unit, turn));

/** Units of a kind that stand on a front: their place's front. */
export const onFront = (c: Catalogue, units: OwnUnit[], front: Front): OwnUnit[] =>
  units.filter(({ place }) => c.places[place]?.front === front);

/** Rounds that make up a carrier group's magazine (tables.md section 5). */
const MAGAZINE = ['sm2', 'sm6', 'essm'];

/** Magazine of a group in whole % of its start; other units: all their rounds. 100 for a unit without rounds. */
export function magazinePct(unit: OwnUnit): number {
  const items = unit.kind === 'carrier' ? MAGAZINE : Object.keys(unit.startStock);
  const full = sum(items.map((item) => unit.startStock[item] ?? 0));
  return full === 0 ? 100 : Math.floor((100 * sum(items.map((item) => unit.stock[item] ?? 0))) / full);
}

/**
 * Null if Tehran's brigades and drone units in line can launch all these strikes in one turn, else what stands in the
 * way (tables.md section 5).
 */
export function launchReason(c: Catalogue, own: SeatState, turn: number, strikes: readonly Order[]): Reason | null {
  const { brigade, drones } = c.tuning.launch;
  const need = (group: 'ballistic' | 'drones') => sum(strikes.map((order) => roundsOf(c, order, group)));
  if (need('ballistic') > unitsInLine(own, 'brigade', turn).length * brigade) return reason('no-brigade');
  const have = unitsInLine(own, 'drones', turn).length * drones;
  const launched = need('drones');
  return launched > have ? reason('no-stock', { item: 'shahed_136', need: launched, have }) : null;
}
