import { list } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { reasonWords } from '../../i18n/reason-words.ts';
import { LockIcon } from '../parts/icons.tsx';
import type { DeskSession } from './desk-checks.ts';

interface LockBarProps {
  session: DeskSession;
  lock: string;
  unlock: string;
  /** What is still open, a few words each. */
  missing: readonly string[];
  /** What is left: orders, money, slots. */
  figures: readonly string[];
  /** Told to screen readers when the list changes. */
  said: { readonly value: string };
}

/** The foot of a desk: Lock or Unlock, what is left and still open, undo and redo. */
export function LockBar({ session, lock, unlock, missing, figures, said }: LockBarProps) {
  const { desk, catalogue, legal, refusal } = session;
  const locked = legal.value.locked;
  const refused = locked ? null : refusal.value;
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
            <LockIcon /> {lock}
          </button>
        )}
        <p class="lock-figures">
          {figures.map((figure) => (
            <span key={figure}>{figure}</span>
          ))}
        </p>
        {!locked && (
          <span class="lock-steps">
            <button type="button" class="button small plain" disabled={!desk.canUndo.value} onClick={desk.undo}>
              {t('desk.undo')}
            </button>
            <button type="button" class="button small plain" disabled={!desk.canRedo.value} onClick={desk.redo}>
              {t('desk.redo')}
            </button>
          </span>
        )}
      </div>
      {locked && <p class="hint">{t('desk.locked')}</p>}
      {!locked && missing.length > 0 && <p class="hint">{t('desk.missing', { what: list(missing) })}</p>}
      <p class="sr-only" role="status">
        {said.value}
      </p>
    </footer>
  );
}
