import type { Message } from '../../../rules/commands.ts';
import { checkOrders } from '../../../rules/orders/check.ts';
import type { Reason } from '../../../rules/reasons.ts';
import { checkMessages } from '../../../rules/signals/check.ts';
import type { Draft } from '../../store/draft.ts';
import type { Session } from '../../store/session.ts';

/** The session as the desks need it: besides its own parts, what the rules say about a draft before it is sent. */
export interface DeskSession extends Session {
  /** Null if these messages may be sent together now. */
  checkMessages(messages: readonly Message[]): Reason | null;
  /** Null if this draft's answers, orders, tile, doctrine and choices may be locked together now. */
  checkOrders(draft: Draft): Reason | null;
}

/** The same checks that a locked list must pass, from the seat's own view, so that Lock never fails unforeseen. */
export const deskSession = (session: Session): DeskSession => ({
  ...session,
  checkMessages: (messages) => checkMessages(session.view.value, session.catalogue, messages),
  checkOrders: ({ answers, orders, doctrine, tile, choice, redraw }) =>
    checkOrders(session.view.value, session.catalogue, {
      answers,
      orders,
      doctrine,
      ...(tile && { tile }),
      ...(choice && { choice }),
      ...(redraw && { redraw }),
    }),
});
