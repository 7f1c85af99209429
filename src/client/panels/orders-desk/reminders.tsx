import { say, t } from '../../i18n/messages.ts';
import { orderName, seatName, stanceName } from '../../i18n/names.ts';
import { telegraphPlace } from '../signals-desk/message-words.ts';
import type { DeskSession } from './desk-checks.ts';
import { type WordGiven, wordsGiven } from './words-given.ts';

/** What binds this seat's orders: its patron's directive, and the words it gave. */
export function Reminders({ session }: { session: DeskSession }) {
  const view = session.view.value;
  const words = wordsGiven(view, session.catalogue, session.desk.draft.value);
  const directive = view.own.commander?.directive;
  const asked = directive && directive.turn === view.public.turn ? directive : null;
  if (!asked && words.length === 0) return null;
  return (
    <section class="part" aria-labelledby="orders-words">
      <h3 id="orders-words">{t('orders.words')}</h3>
      <ul class="stack-tight">
        {asked && (
          <li>
            {t('orders.directive', {
              stance: stanceName(asked.stance),
              what: say(`stance.${asked.stance}.what`),
              support: say(`support.${asked.support}.name`),
            })}
          </li>
        )}
        {words.map((word) => (
          <li key={sentence(session, word)} class="row spread word">
            <span>{sentence(session, word)}</span>
            <span class={word.kept ? 'tag' : 'tag mark'}>{t(word.kept ? 'orders.word.kept' : 'orders.word.open')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sentence(session: DeskSession, word: WordGiven): string {
  if (word.kind === 'promise') return t('orders.word.promise', { to: seatName(word.to), order: orderName(word.order) });
  const { message } = word;
  return t('orders.word.telegraph', { where: telegraphPlace(session, message), level: message.level ?? '–' });
}
