import type { Reading } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import type { Seat } from '../vocabulary.ts';

/** Writes down what a seat has learned, and tells that seat alone. `causes` are acts or events it is about. */
export function noteReading(
  t: Table,
  seat: Seat,
  reading: Omit<Reading, 'turn'>,
  causes: (string | null)[] = [],
): void {
  const { readings } = t.s.seats[seat];
  readings.push({ turn: t.s.public.turn, ...reading });
  emit(t, 'reading.arrived', { seat, index: readings.length - 1 }, { seen: [seat], causes });
}
