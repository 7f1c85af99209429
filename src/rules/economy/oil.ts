import { sum } from '../../lib/number.ts';
import { emit, type Table } from '../state/table.ts';
import { freightIndex, oilPrice } from './prices.ts';
import { replenish } from './production.ts';
import { settleRents } from './rents.ts';

/**
 * R8, after the lanes: freight and oil go half way to where lanes, struck plants, sanctions and fear (this turn's Heat
 * as printed in News) send them; then half of the lost output is back, Rents follow (tables.md section 10), and a
 * pause that held so far lets everybody replenish.
 */
export function settleOil(t: Table): void {
  const open = t.s.public;
  const from = open.oil;
  const { lanes, heat, sanctions } = open;
  open.freight = freightIndex(open.freight, lanes);
  open.oil = oilPrice(open.oil, { lanes, heat, sanctions, oilOut: sum(Object.values(open.oilOut)) });
  emit(t, 'oil.moved', { from, to: open.oil, freight: open.freight });
  open.oilOut = repaired(open.oilOut);
  settleRents(t);
  replenish(t);
}

/** Half of what is out comes back each turn; the last hundredth too. */
function repaired(out: Record<string, number>): Record<string, number> {
  const halved = Object.entries(out).map(([place, lost]): [string, number] => [place, Math.floor(lost / 2)]);
  return Object.fromEntries(halved.filter(([, lost]) => lost > 0));
}
