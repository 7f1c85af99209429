import type { CarriedMessage } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { isCommander, type RedLineId, type Seat } from '../vocabulary.ts';

/** Who had been told of a red line before this turn, and so crossed it knowingly (tables.md section 3). */

/** The turn in which a message was read, or 0 if it never was. */
const readOn = ({ turn, read, late }: CarriedMessage): number => (read === null ? 0 : turn + (late ? 1 : 0));

/** The capital that answers for a seat: commanders have a patron, the others speak for themselves. */
export const capitalOf = (seat: Seat): Seat => (isCommander(seat) ? 'tehran' : seat);

/** The message shows the line: it is the owner's own word, or a copy of it. */
function shows(t: Table, { from, sent }: CarriedMessage, owner: Seat, line: RedLineId): boolean {
  if (sent.kind !== 'share') return sent.kind === 'red-line' && from === owner && sent.line === line;
  const original = t.s.secret.messages.find(({ id }) => id === sent.message);
  return (
    original !== undefined &&
    original.sent.kind === 'red-line' &&
    original.from === owner &&
    original.sent.line === line
  );
}

/** Whether a capital had been told of the line before this turn: in public, by message, or by an ally who shared it. */
export function wasTold(t: Table, owner: Seat, line: RedLineId, capital: Seat): boolean {
  const now = t.s.public.turn;
  if (t.s.public.declared.some((said) => said.seat === owner && said.line === line && said.turn < now)) return true;
  return t.s.secret.messages.some((message) => {
    const read = readOn(message);
    return message.to === capital && read > 0 && read < now && shows(t, message, owner, line);
  });
}
