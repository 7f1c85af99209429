import type { Message } from '../../../rules/commands.ts';
import type { Seat } from '../../../rules/vocabulary.ts';
import { eventWords, tellingOf } from '../../i18n/event-words.ts';
import { say, t } from '../../i18n/messages.ts';
import { capital, seatName } from '../../i18n/names.ts';
import type { Telling } from '../../i18n/telling/telling.ts';
import { ofType, type SeenFact } from '../../store/seen-fact.ts';
import type { Session } from '../../store/session.ts';
import { messageWords } from '../signals-desk/message-words.ts';

/** How the log of this seat tells an event. */
export interface Told {
  how: Telling;
  words(event: SeenFact): string | null;
}

/** A message, and an answer to one, is told with what it says; everything else by its own sentence. */
export function toldBy(session: Session): Told {
  const { catalogue, view, events, seat } = session;
  const how = tellingOf(catalogue, view.value, events.value);
  const says = (from: Seat, message: Message): string => messageWords(session, from, message);
  return {
    how,
    words(event) {
      const words = eventWords(event, how);
      if (words === null) return null;
      if (event.type === 'message.delivered') return `${words} ${says(event.facts.from, event.facts.message)}`;
      if (event.type === 'message.sent') return `${words} ${says(seat, event.facts.message)}`;
      if (event.type !== 'answer.given') return words;
      const { id, by, answer } = event.facts;
      const asked = ofType(events.value, 'message.delivered').find(({ facts }) => facts.id === id)?.facts;
      const sent = ofType(events.value, 'message.sent').find(({ facts }) => facts.id === id)?.facts;
      const what = asked ? says(asked.from, asked.message) : sent ? says(seat, sent.message) : null;
      return what ? t('event.answer.to', { what, by: capital(seatName(by)), answer: say(`answer.${answer}`) }) : words;
    },
  };
}
