import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Message } from '../../../rules/commands.ts';
import { t } from '../../i18n/messages.ts';
import { venueName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { type DeskSession, deskSession } from '../orders-desk/desk-checks.ts';
import '../orders-desk/desk.css';
import { Closed } from '../orders-desk/closed.tsx';
import { focusOn } from '../orders-desk/focus-on.ts';
import { LockBar } from '../orders-desk/lock-bar.tsx';
import { undoKeys } from '../orders-desk/undo-keys.ts';
import { formsAt, venuesOf } from './composer.ts';
import { useComposing } from './composing.ts';
import { DraftMessages } from './draft-messages.tsx';
import { Forecast } from './forecast.tsx';
import { Inbox } from './inbox.tsx';
import { MessageForm } from './message-form.tsx';
import { messageWords } from './message-words.ts';
import { slotsLeft } from './slots.ts';

/** The Signals desk: what was delivered, what is to be sent, and Lock. */
export function SignalsDesk({ session: plain }: { session: Session }) {
  const session = useMemo(() => deskSession(plain), [plain]);
  const { desk, legal, view } = session;
  const composing = useComposing(session);
  const said = useSignal('');
  const { phase, locked } = legal.value;
  const { messages } = desk.draft.value;
  const tell = (key: 'signals.added' | 'signals.removed', message: Message): void => {
    said.value = t(key, { what: messageWords(session, session.seat, message) });
  };
  const add = (message: Message): void => {
    desk.change({ messages: [...messages, message] });
    composing.clear();
    session.focus.selectedPlace.value = null;
    focusOn('signals-write');
    tell('signals.added', message);
  };
  const remove = (at: number): void => {
    const message = messages[at];
    if (!message) return;
    desk.change({ messages: messages.filter((_, each) => each !== at) });
    focusOn('signals-drafts');
    tell('signals.removed', message);
  };
  if (phase === 'over') return <Closed title={t('desk.signals.title')} text={t('desk.over')} />;
  const open = phase === 'signals';
  return (
    <section class="desk" aria-labelledby="signals-title" onKeyDown={undoKeys(desk, locked || !open)}>
      <div class="desk-scroll">
        <header class="desk-head">
          <h2 id="signals-title" tabIndex={-1}>
            {t('desk.signals.title')}
          </h2>
          <p class="hint">
            {open ? t('signals.lead') : t('signals.waits')} {t(`signals.channel.${view.value.public.channel}`)}
          </p>
        </header>
        <div class="desk-body">
          {open && <DraftMessages session={session} onRemove={remove} />}
          {open && !locked && <MessageForm session={session} composing={composing} onAdd={add} />}
          <Inbox session={session} />
          {open && <Forecast session={session} />}
        </div>
      </div>
      {open && <SignalsLock session={session} said={said} />}
    </section>
  );
}

function SignalsLock({ session, said }: { session: DeskSession; said: { readonly value: string } }) {
  const { legal, desk, seat } = session;
  const { messages, forecast } = desk.draft.value;
  const forms = legal.value.messages;
  const unused = venuesOf(forms).filter(
    (venue) => slotsLeft(seat, venue, messages) > 0 && formsAt(forms, venue).some(({ reason }) => reason === null),
  );
  const missing = [
    unused.length > 0 && t('signals.missing.venues', { venues: unused.map(venueName).join(', ') }),
    forecast === null && t('signals.missing.forecast'),
  ].filter((each) => each !== false);
  return (
    <LockBar
      session={session}
      lock={t('signals.lock')}
      lockLast={t('signals.lock.last')}
      unlock={t('signals.unlock')}
      missing={missing}
      figures={[t('signals.count', { count: messages.length })]}
      said={said}
    />
  );
}
