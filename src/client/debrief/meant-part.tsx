import { useSignal } from '@preact/signals';
import type { Revealed } from '../../rules/view/view-types.ts';
import { t } from '../i18n/messages.ts';
import { venueName } from '../i18n/names.ts';
import { SeatChip } from '../panels/parts/seat-chip.tsx';
import { messageWords } from '../panels/signals-desk/message-words.ts';
import type { Session } from '../store/session.ts';

type Sent = Revealed['secret']['messages'][number];

/** What went wrong on the way: it came late, garbled, leaked, or not at all. */
const wentWrong = ({ read, late, blurred, leaked, venue }: Sent): boolean =>
  (read === null && venue !== 'public') || late || blurred !== null || leaked;

/** You meant, they read: every message as sent and as it arrived. */
export function MeantPart({ session, messages }: { session: Session; messages: readonly Sent[] }) {
  const all = useSignal(false);
  const shown = all.value ? messages : messages.filter(wentWrong);
  return (
    <section class="panel ending-part">
      <div class="row spread">
        <h2>{t('ending.meant')}</h2>
        <div class="segments">
          {[false, true].map((value) => (
            <button
              key={String(value)}
              type="button"
              class="button small"
              aria-pressed={all.value === value}
              onClick={() => {
                all.value = value;
              }}
            >
              {value ? t('ending.meant.all') : t('ending.meant.changed')}
            </button>
          ))}
        </div>
      </div>
      <p class="hint">{t('ending.meant.hint')}</p>
      {messages.length === 0 && <p class="hint">{t('ending.meant.none')}</p>}
      {messages.length > 0 && shown.length === 0 && <p class="hint">{t('ending.meant.changed.none')}</p>}
      {shown.length > 0 && <MeantTable session={session} shown={shown} />}
    </section>
  );
}

function MeantTable({ session, shown }: { session: Session; shown: readonly Sent[] }) {
  return (
    <div class="table-wrap">
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{t('ledger.turn')}</th>
            <th scope="col">{t('ending.meant.sent')}</th>
            <th scope="col">{t('ending.meant.read')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((message) => (
            <tr key={message.id}>
              <td>{message.turn}</td>
              <td>
                <SeatChip seat={message.from} size={14} /> <span class="quiet">{venueName(message.venue)}</span>
                <br />
                {messageWords(session, message.from, message.sent)}
              </td>
              <td>
                <ReadWords session={session} message={message} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReadWords({ session, message }: { session: Session; message: Sent }) {
  const { read, sent, late, blurred, leaked, from, venue } = message;
  // What is said in public is heard as it was said; nobody reads it for himself.
  const same = venue === 'public' || (read !== null && JSON.stringify(read) === JSON.stringify(sent));
  return (
    <>
      {same ? t('ending.meant.same') : read === null ? t('ending.meant.never') : messageWords(session, from, read)}{' '}
      {late && <span class="tag">{t('ending.meant.late')}</span>}{' '}
      {blurred && <span class="tag">{t('ending.meant.blurred')}</span>}{' '}
      {leaked && <span class="tag">{t('ending.meant.leaked')}</span>}
    </>
  );
}
