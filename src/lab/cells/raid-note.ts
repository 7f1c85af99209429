import { sum } from '../../lib/number.ts';
import { type GameEvent, isEvent } from '../../rules/events.ts';
import type { LayerResult, RaidResult, WeaponClass } from '../../rules/raids/types.ts';
import type { State } from '../../rules/state/state.ts';
import { isCapital, type Seat } from '../../rules/vocabulary.ts';
import type { RaidNote } from './cell.ts';

const DRONES: readonly WeaponClass[] = ['small_uav', 'owa_uav', 'owa_uav_fast'];

/** Rounds of a layer's owner against the start of the game; null where they are not counted. */
function fill({ seats }: State, { owner, system }: LayerResult): number | null {
  const holder =
    owner === 'washington' || owner === 'jerusalem'
      ? seats[owner]
      : seats.washington.units.find(({ id }) => id === owner);
  const start = holder?.startStock[system] ?? 0;
  return start > 0 ? (holder?.stock[system] ?? 0) / start : null;
}

function magazines(before: State, { layers }: RaidResult): number | null {
  const fills = layers.flatMap((layer) => (layer.offered > 0 ? (fill(before, layer) ?? []) : []));
  return fills.length === 0 ? null : Math.round((100 * sum(fills)) / fills.length);
}

function noteOf(before: State, victim: Seat, result: RaidResult): RaidNote {
  const { launched, failed, open, leaked, attackerUsd, defenderUsd } = result;
  const drones = result.salvo.filter((line) => DRONES.includes(line.class));
  return {
    dronesPct: launched === 0 ? 0 : Math.round((100 * sum(drones.map(({ count }) => count))) / launched),
    attackerUsd,
    defenderUsd,
    inbound: launched - failed - open,
    leaked: leaked - open,
    magazinesPct: magazines(before, result),
    money: before.seats[victim].money,
  };
}

/** Raids among the events of a closing, against capitals; `after` holds the truth about the acts of the turn. */
export function raidNotes(before: State, after: State, events: readonly GameEvent[]): RaidNote[] {
  return events.flatMap((event) => {
    if (!isEvent(event, 'raid.flown')) return [];
    const { act, result } = event.facts;
    const victim = after.secret.acts.find(({ id }) => id === act)?.victim;
    return victim && isCapital(victim) ? [noteOf(before, victim, result)] : [];
  });
}
