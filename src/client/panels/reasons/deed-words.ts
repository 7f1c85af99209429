import { signal } from '@preact/signals';
import type { Deed } from '../../../ai/explain/explanation.ts';
import type { OwnUnit } from '../../../rules/state/state.ts';
import type { Seat } from '../../../rules/vocabulary.ts';
import { say, t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';
import { orderLine } from '../orders-desk/order-words.ts';
import { messageWords } from '../signals-desk/message-words.ts';

/** The same table with another seat's units named as everybody sees them, so that its orders can be told. */
function asToldOf(session: Session, seat: Seat): Session {
  const view = session.view.value;
  if (seat === session.seat) return session;
  const units = view.public.units
    .filter((unit) => unit.seat === seat)
    .map(({ id, kind, shown }): OwnUnit => ({ id, kind, place: shown, readyFrom: 1, stock: {}, startStock: {} }));
  return { ...session, view: signal({ ...view, own: { ...view.own, units } }) };
}

/** Something a seat did or might do, in one line. */
export function deedWords(session: Session, seat: Seat, deed: Deed): string {
  switch (deed.what) {
    case 'order':
      return orderLine(asToldOf(session, seat), deed.order);
    case 'message':
      return messageWords(session, seat, deed.message);
    case 'answer':
      return t('reasons.deed.answer', { answer: say(`answer.${deed.answer}`) });
    case 'tile':
      return t('reasons.deed.tile', { tile: say(`tile.${deed.tile}.name`) });
    case 'doctrine':
      return t('reasons.deed.doctrine', { doctrine: say(`doctrine.${deed.doctrine}.name`) });
    case 'choice':
      return t('reasons.deed.choice', { choice: say(`reasons.deed.choice.${deed.choice}`) });
    case 'redraw':
      return t('reasons.deed.redraw');
  }
}
