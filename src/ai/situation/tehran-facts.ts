import { unitsInLine } from '../../rules/orders/forces.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { COMMANDERS } from '../../rules/vocabulary.ts';
import { stockPct } from './stocks.ts';
import { flag } from './table-facts.ts';

/** Tehran's hedge, arsenal and shadow economy. */
export function tehranFacts({ seat, own, public: open, franchise }: SeatView) {
  const mine = seat === 'tehran';
  return {
    breakout: own.nuclear?.breakout ?? 0,
    hardening: own.nuclear?.hardening ?? 0,
    dispersed: flag((own.nuclear?.dispersedUntil ?? 0) >= open.turn),
    lastTile: flag(own.nuclear?.lastTiles.at(-1) === 'enrich'),
    shadow: own.economy?.shadow ?? 0,
    rents: own.economy?.rents ?? 0,
    income: own.economy?.income ?? 0,
    missilesPct: mine ? stockPct(own, ['mrbm_emad_ghadr', 'mrbm_kheibar', 'srbm_fateh', 'lacm_paveh_quds']) : 100,
    dronesPct: mine ? stockPct(own, ['shahed_136']) : 100,
    minesPct: mine ? stockPct(own, ['mine']) : 100,
    brigades: mine ? unitsInLine(own, 'brigade', open.turn).length : 0,
    fundingTotal: mine ? COMMANDERS.reduce((sum, commander) => sum + (franchise[commander]?.funding ?? 0), 0) : 0,
  };
}
