import { t } from '../../i18n/messages.ts';
import { venueName } from '../../i18n/names.ts';
import type { DeskSession } from '../orders-desk/desk-checks.ts';
import { CloseIcon } from '../parts/icons.tsx';
import { messageWords } from './message-words.ts';

/** The messages that Lock will send. */
export function DraftMessages({ session, onRemove }: { session: DeskSession; onRemove(at: number): void }) {
  const { messages } = session.desk.draft.value;
  const { locked } = session.legal.value;
  return (
    <section class="part" aria-labelledby="signals-drafts">
      <h3 id="signals-drafts" tabIndex={-1}>
        {t('signals.drafts')}
      </h3>
      {messages.length === 0 && <p class="hint">{t('signals.drafts.none')}</p>}
      <ol class="draft-list">
        {messages.map((message, at) => {
          const words = messageWords(session, session.seat, message);
          return (
            <li key={`${at} ${words}`} class="draft">
              <div class="draft-head">
                <p>
                  <span class="tag">{venueName(message.venue)}</span> {words}
                </p>
                {!locked && (
                  <button
                    type="button"
                    class="button icon plain"
                    aria-label={t('signals.remove', { what: words })}
                    onClick={() => onRemove(at)}
                  >
                    <CloseIcon />
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
