import type { Delivered, SentMessage } from '../../../rules/state/state.ts';
import { say, t } from '../../i18n/messages.ts';
import { venueName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { SeatChip } from '../parts/seat-chip.tsx';
import { MessageMarks } from './message-marks.tsx';
import { messageWords } from './message-words.ts';

/** What was delivered since the last Signals phase, and a drawer with everything ever sent or received. */
export function Inbox({ session }: { session: Session }) {
  const { own, public: open } = session.view.value;
  const since = open.phase === 'signals' ? open.turn - 1 : open.turn;
  const fresh = own.inbox.filter(({ turn }) => turn >= since);
  return (
    <section class="part" aria-labelledby="signals-inbox">
      <h3 id="signals-inbox">{t('signals.inbox')}</h3>
      {fresh.length === 0 && <p class="hint">{t('signals.inbox.none')}</p>}
      <ul class="stack-tight">
        {fresh.toReversed().map((delivered) => (
          <Received key={delivered.id} session={session} delivered={delivered} />
        ))}
      </ul>
      <Past session={session} />
    </section>
  );
}

function Received({ session, delivered }: { session: Session; delivered: Delivered }) {
  return (
    <li class="letter">
      <span class="row">
        <SeatChip seat={delivered.from} /> <MessageMarks delivered={delivered} />
        {delivered.answer && (
          <span class="tag">{t('signals.answered', { answer: say(`answer.${delivered.answer}`) })}</span>
        )}
      </span>
      <p>{messageWords(session, delivered.from, delivered.message)}</p>
    </li>
  );
}

function Sent({ session, sent }: { session: Session; sent: SentMessage }) {
  return (
    <li class="letter sent">
      <span class="row">
        <span class="tag">{t('signals.sent')}</span>{' '}
        <span class="tag">{t('signals.by', { venue: venueName(sent.message.venue) })}</span>
        {sent.answer && <span class="tag">{t('signals.answered', { answer: say(`answer.${sent.answer}`) })}</span>}
      </span>
      <p>{messageWords(session, session.seat, sent.message)}</p>
    </li>
  );
}

function Past({ session }: { session: Session }) {
  const { inbox, sent } = session.view.value.own;
  const turns = [...new Set([...inbox, ...sent].map(({ turn }) => turn))].toSorted((a, b) => b - a);
  return (
    <details class="past">
      <summary>{t('signals.past', { count: inbox.length + sent.length })}</summary>
      {turns.length === 0 && <p class="hint">{t('signals.past.none')}</p>}
      {turns.map((turn) => (
        <div key={turn}>
          <h4 class="label">{t('signals.turn', { turn })}</h4>
          <ul class="stack-tight">
            {inbox
              .filter((each) => each.turn === turn)
              .map((delivered) => (
                <Received key={delivered.id} session={session} delivered={delivered} />
              ))}
            {sent
              .filter((each) => each.turn === turn)
              .map((each) => (
                <Sent key={each.id} session={session} sent={each} />
              ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
