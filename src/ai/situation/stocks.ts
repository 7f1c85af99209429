import type { Reading, SeatState } from '../../rules/state/state.ts';
import type { Seat } from '../../rules/vocabulary.ts';

/** Ready rounds of some items in whole % of the start, units' magazines included; 100 if there were none. */
export function stockPct({ stock, startStock, units }: SeatState, items: readonly string[]): number {
  let have = 0;
  let start = 0;
  for (const item of items) {
    have += stock[item] ?? 0;
    start += startStock[item] ?? 0;
    for (const unit of units) {
      have += unit.stock[item] ?? 0;
      start += unit.startStock[item] ?? 0;
    }
  }
  return start === 0 ? 100 : Math.floor((100 * have) / start);
}

/** How long a reading is believed, in turns. */
const FRESH = 3;

/** The newest reading of a hidden number that is fresh enough to be believed; null if there is none. */
export function lastReading(own: SeatState, turn: number, what: string, about: Seat): number | null {
  const found = own.readings.findLast(
    (reading: Reading) => reading.what === what && reading.about === about && reading.turn >= turn - FRESH,
  );
  return typeof found?.value === 'number' ? found.value : null;
}
