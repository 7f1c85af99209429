import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/messages.ts';
import { hashOf, type Route, route } from '../../store/route.ts';

const LINKS = [
  [{ page: 'start' }, 'nav.play'],
  [{ page: 'how' }, 'nav.how'],
  [{ page: 'rules' }, 'nav.rules'],
  [{ page: 'settings' }, 'nav.settings'],
  [{ page: 'about' }, 'nav.about'],
] as const satisfies [Route, string][];

/** Head and frame of every page but the table. */
export function PageFrame({ children, narrow = false }: { children: ComponentChildren; narrow?: boolean }) {
  const here = route.value.page;
  return (
    <div class="page">
      <button type="button" class="skip-link" onClick={toContent}>
        {t('nav.skip')}
      </button>
      <header class="page-head">
        <a class="brand" href="#/">
          <Mark />
          <span>{t('game.name')}</span>
        </a>
        <nav aria-label={t('nav.label')}>
          {LINKS.map(([to, name]) => (
            <a key={to.page} href={hashOf(to)} aria-current={to.page === here ? 'page' : undefined}>
              {t(name)}
            </a>
          ))}
        </nav>
      </header>
      <main id="content" class={narrow ? 'content narrow' : 'content'} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

/** No link: the hash belongs to the routes. */
const toContent = (): void => document.querySelector<HTMLElement>('#content')?.focus();

/** The game's sign: an aircraft's holding pattern. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path d="M11 9h10a7 7 0 0 1 0 14H11a7 7 0 0 1 0-14z" stroke="var(--accent)" stroke-width="2.4" />
      <path d="M14 5.2 19.5 9 14 12.8z" fill="var(--accent)" />
    </svg>
  );
}
