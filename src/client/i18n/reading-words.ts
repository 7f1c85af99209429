import type { Catalogue } from '../../rules/catalogue.ts';
import type { Reading } from '../../rules/state/state.ts';
import { SEATS, type Seat } from '../../rules/vocabulary.ts';
import { count, millions, track } from './figures.ts';
import { hasWords, say } from './messages.ts';
import { messageKindName, seatName } from './names.ts';

const isSeat = (word: unknown): word is Seat => SEATS.some((seat) => seat === word);
/** Readings of these stand in whole steps; money in $M; all others in hundredths. */
const WHOLE = new Set(['hardening', 'rivals', 'funding']);

function valueWords(what: string, value: number | string): string {
  if (typeof value === 'string') {
    if (isSeat(value)) return seatName(value);
    const agenda = `agenda.${value}`;
    return hasWords(agenda)
      ? say(agenda)
      : hasWords(`stock.${value}`)
        ? say(`stock.${value}` as 'stock.low')
        : messageKindName(value);
  }
  if (what === 'money') return millions(value);
  return WHOLE.has(what) ? count(value) : track(value);
}

/** A reading in two parts: what it is about, and what it says. */
export function readingWords(_c: Catalogue, { what, about, value }: Reading): { what: string; value: string } {
  const key = `intel.${what}`;
  const seat = about ? seatName(about) : '';
  return { what: hasWords(key) ? say(key, { seat }) : what, value: valueWords(what, value) };
}
