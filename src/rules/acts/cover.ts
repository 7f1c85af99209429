import type { Catalogue, PlaceDef } from '../catalogue.ts';
import { inLine } from '../orders/forces.ts';
import { amount } from '../orders/order-rule.ts';
import type { Battery, Stock } from '../raids/types.ts';
import type { OwnUnit, State } from '../state/state.ts';
import type { OrderId } from '../vocabulary.ts';

/** Who covers a place, with which layers, from whose magazines (tables.md section 4). */
export interface Cover {
  batteries: Battery[];
  stock: Stock;
}

/** Whether a unit, where it stands, covers the place. */
export function covers(c: Catalogue, unit: Pick<OwnUnit, 'kind' | 'place'>, place: PlaceDef): boolean {
  const type = c.tuning.unitTypes[unit.kind];
  const front = c.places[unit.place]?.front ?? null;
  if (unit.place === place.id || (type.also[unit.place] ?? []).includes(place.id)) return true;
  if (type.covers === 'lanes') return front !== null && place.lane === front;
  return type.covers === 'front' && front !== null && place.front === front;
}

interface Weakening {
  /** % of normal, by seat and layer. */
  capacityPct(owner: 'washington' | 'jerusalem' | 'partners', system: string, place: PlaceDef): number;
}

/** Capacity of a layer this turn: escorts and reserves add, cyber and a stand-down take away. */
const weakening = ({ secret, seats }: State, c: Catalogue): Weakening => ({
  capacityPct(owner, system, place) {
    if (owner === 'partners') return 100;
    const under = (holds: boolean, order: OrderId) => (holds ? amount(c, order, 'capacity') : 100);
    const blinded = under(secret.blinded[owner] === system, 'cyber');
    const escorted = under(
      owner === 'washington' && place.lane !== null && secret.escorted[place.lane] === true,
      'escort',
    );
    const mobilised = under(owner === 'jerusalem' && system === 'tamir' && seats.jerusalem.mobilised, 'mobilise');
    return Math.floor((secret.standDownPct[owner] * blinded * escorted * mobilised) / 1_000_000);
  },
});

/** The layers over a place now: fixed defences and Washington's units in line. */
export function coverOf(s: State, c: Catalogue, place: PlaceDef): Cover {
  const { turn } = s.public;
  const { capacityPct } = weakening(s, c);
  const stock: Stock = { jerusalem: s.seats.jerusalem.stock, washington: s.seats.washington.stock };
  const batteries: Battery[] = [];
  for (const { places, owner, layers } of c.tuning.fixed) {
    if (!places.includes(place.id) || (owner !== 'washington' && owner !== 'jerusalem' && owner !== 'partners'))
      continue;
    for (const { system, units } of layers)
      batteries.push({ system, owner, units, capacityPct: capacityPct(owner, system, place) });
  }
  for (const unit of s.seats.washington.units) {
    if (!inLine(unit, turn) || !covers(c, unit, place)) continue;
    stock[unit.id] = unit.stock;
    for (const { system, units } of c.tuning.unitTypes[unit.kind].layers)
      batteries.push({
        system,
        owner: unit.id,
        units,
        capacityPct: capacityPct('washington', system, place),
        doctrine: s.seats.washington.doctrine,
      });
  }
  return { batteries, stock };
}
