import { useSignal } from '@preact/signals';
import { SEATS } from '../../../rules/vocabulary.ts';
import { list } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { LockIcon, RedoIcon, UndoIcon } from '../parts/icons.tsx';
import type { DeskSession } from './desk-checks.ts';

interface LockBarProps {
  session: DeskSession;
  /** Words of Lock while others still write, and when this lock is the last one: then the phase closes at once. */
  lock: string;
  lockLast: string;
  unlock: string;
  /** What is still open, a few words each. */
  missing: readonly string[];
  /** What is left: orders, money, slots. */
  figures: readonly string[];
  /** Told to screen readers when the list changes. */
  said: { readonly value: string };
}

/** The foot of a desk: Lock or Unlock, what is left and still open, undo and redo. */
export function LockBar({ session, lock, lockLast, unlock, missing, figures, said }: LockBarProps) {
  const { catalogue, legal, refusal, view, seat } = session;
  const locked = legal.value.locked;
  const refused = locked ? null : refusal.value;
  const last = SEATS.every((one) => one === seat || view.value.public.locked[one]);
  return (
    <footer class="lock-bar">
      {refused && (
        <p class="notice" role="alert">
          {t('desk.refused', { reason: reasonWords(catalogue, refused) })}
        </p>
      )}
      <div class="lock-row">
        {locked ? (
          <button type="button" class="button" onClick={() => void session.unlock()}>
            {unlock}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void session.lock()}>
            <LockIcon /> {last ? lockLast : lock}
          </button>
        )}
        <p class="lock-figures">
          {figures.map((figure) => (
            <span key={figure}>{figure}</span>
          ))}
        </p>
        {!locked && <Steps session={session} />}
      </div>
      {locked ? <p class="hint">{t('desk.locked')}</p> : <StillOpen missing={missing} last={last} />}
      <p class="sr-only" role="status">
        {said.value}
      </p>
    </footer>
  );
}

function Steps({ session: { desk } }: { session: DeskSession }) {
  return (
    <span class="lock-steps">
      <button
        type="button"
        class="button icon plain"
        aria-label={t('desk.undo')}
        title={t('desk.undo')}
        disabled={!desk.canUndo.value}
        onClick={desk.undo}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        class="button icon plain"
        aria-label={t('desk.redo')}
        title={t('desk.redo')}
        disabled={!desk.canRedo.value}
        onClick={desk.redo}
      >
        <RedoIcon />
      </button>
    </span>
  );
}

/** What locking now leaves unsaid, and that it closes the phase. On a narrow screen it is shown on demand. */
function StillOpen({ missing, last }: { missing: readonly string[]; last: boolean }) {
  const shown = useSignal(false);
  if (missing.length === 0 && !last) return null;
  return (
    <div class="lock-open" data-shown={shown.value}>
      {missing.length > 0 && (
        <button
          type="button"
          class="link-button"
          aria-expanded={shown.value}
          onClick={() => {
            shown.value = !shown.value;
          }}
        >
          {t('desk.missing.count', { count: missing.length })}
        </button>
      )}
      <p class="hint">
        {missing.length > 0 && t('desk.missing', { what: list(missing) })} {last && t('desk.last')}
      </p>
    </div>
  );
}
