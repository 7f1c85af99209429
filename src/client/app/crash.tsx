import { signal } from '@preact/signals';
import { Component, type ComponentChildren } from 'preact';
import { t } from '../i18n/messages.ts';
import { hashOf, route } from '../store/route.ts';
import { sendKept } from '../store/save-file.ts';

/** An error nobody caught; it replaces the page. */
const crash = signal<unknown>(null);

/** Errors of the browser that say nothing about the game. */
const HARMLESS = /ResizeObserver loop/;

/** Watches for errors outside of what is being drawn. Call it once. */
export function watchForCrashes(): void {
  addEventListener('error', ({ error, message }) => {
    if (error && !HARMLESS.test(message)) crash.value = error;
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    crash.value = reason ?? new Error('unknown');
  });
}

/** Shows its children, or the crash page once something broke in them or elsewhere. */
export class CrashGuard extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    crash.value = error;
  }
  render() {
    return crash.value === null ? this.props.children : <CrashPage error={crash.value} />;
  }
}

const shortly = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
const textOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** What happened, the game as a file, and the way back to the last save. */
function CrashPage({ error }: { error: unknown }) {
  const here = route.value;
  const gameId = here.page === 'game' ? here.id : null;
  return (
    <main class="crash">
      <h1>{t('crash.title')}</h1>
      <p role="alert">{t('crash.text')}</p>
      <p class="notice">{shortly(error)}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t('crash.reload')}
        </button>
        {gameId && (
          <button type="button" class="button" onClick={() => void sendKept(gameId)}>
            {t('crash.export')}
          </button>
        )}
        <a
          class="button"
          href={hashOf({ page: 'start' })}
          onClick={() => {
            crash.value = null;
          }}
        >
          {t('crash.start')}
        </a>
      </div>
      {gameId && <p class="hint">{t('export.text')}</p>}
      <details>
        <summary>{t('crash.what')}</summary>
        <pre>{textOf(error)}</pre>
      </details>
    </main>
  );
}
