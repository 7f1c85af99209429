import type { Catalogue } from '../../rules/catalogue.ts';
import { magazinePct, onFront, unitsInLine } from '../../rules/orders/forces.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { stockPct } from './stocks.ts';

/** Washington's forces: what watches the lanes, what is ready, what is released to the Indo-Pacific. */
export function washingtonFacts({ seat, own, public: open }: SeatView, c: Catalogue) {
  const mine = seat === 'washington';
  const groups = mine ? unitsInLine(own, 'carrier', open.turn) : [];
  const wings = mine ? unitsInLine(own, 'wing', open.turn) : [];
  const boxed = mine ? own.units.filter(({ place }) => place === 'box') : [];
  const weight = (units: typeof boxed) => units.reduce((sum, { kind }) => sum + c.tuning.unitTypes[kind].weight, 0);
  return {
    groups: groups.length,
    groupsRed: onFront(c, groups, 'RED').length,
    groupsGulf: onFront(c, groups, 'GULF').length,
    wingsGulf: onFront(c, wings, 'GULF').length,
    boxed: boxed.length,
    boxedGroups: boxed.filter(({ kind }) => kind === 'carrier').length,
    boxWeight: weight(boxed),
    unitsInTheatre: mine ? own.units.length - boxed.length : 0,
    magazine: groups.length > 0 ? Math.min(...groups.map(magazinePct)) : 100,
    patriotPct: mine ? stockPct(own, ['pac3_mse']) : 100,
    coyotePct: mine ? stockPct(own, ['coyote']) : 100,
  };
}
