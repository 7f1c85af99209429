import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/messages.ts';
import { route } from '../store/route.ts';
import { CrashGuard } from './crash.tsx';
import { lazily } from './lazily.tsx';
import { GamesPage } from './start/games-page.tsx';
import { NewGamePage } from './start/new-game-page.tsx';
import { PageFrame } from './start/page-frame.tsx';
import { SettingsForm } from './start/settings-form.tsx';
import { StartPage } from './start/start-page.tsx';

const Guide = lazily(() => import('./start/guide.tsx').then(({ Guide: it }) => it));
const About = lazily(() => import('./start/about.tsx').then(({ About: it }) => it));
const Rulebook = lazily(() => import('./start/rulebook.tsx').then(({ Rulebook: it }) => it));
const ModelCard = lazily(() => import('./start/model-card.tsx').then(({ ModelCard: it }) => it));
/** The table brings rules, match and panels; the map comes after it. Nothing of them is in the start page. */
const TablePage: ComponentType<{ id: string }> = lazily(() =>
  import('./table/table-page.tsx').then(({ TablePage: it }) => it),
);

export function App() {
  const here = route.value;
  useEffect(() => {
    document.title =
      here.page === 'start' || here.page === 'game' ? t('game.name') : `${titleOf(here.page)} · ${t('game.name')}`;
  }, [here.page]);
  // A new page begins at its content; the first one leaves the focus where the browser put it.
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) document.querySelector<HTMLElement>('#content')?.focus();
    arrived.current = true;
  }, [here.page]);
  return (
    <CrashGuard>
      <Page />
    </CrashGuard>
  );
}

const titleOf = (page: 'new' | 'games' | 'how' | 'about' | 'settings' | 'rules' | 'model'): string =>
  t(
    (
      {
        new: 'new.title',
        games: 'games.title',
        how: 'nav.how',
        about: 'nav.about',
        settings: 'settings.title',
        rules: 'nav.rules',
        model: 'model.title',
      } as const
    )[page],
  );

function Page() {
  const here = route.value;
  switch (here.page) {
    case 'start':
      return <StartPage />;
    case 'new':
      return <NewGamePage />;
    case 'games':
      return <GamesPage />;
    case 'game':
      return <TablePage key={here.id} id={here.id} />;
    case 'settings':
      return (
        <PageFrame narrow>
          <h1>{t('settings.title')}</h1>
          <SettingsForm />
        </PageFrame>
      );
    case 'how':
      return (
        <PageFrame narrow>
          <h1>{t('nav.how')}</h1>
          <Guide />
        </PageFrame>
      );
    case 'rules':
      return (
        <PageFrame narrow>
          <h1>{t('nav.rules')}</h1>
          <Rulebook section={here.section} />
        </PageFrame>
      );
    case 'model':
      return (
        <PageFrame narrow>
          <h1>{t('model.title')}</h1>
          <ModelCard />
        </PageFrame>
      );
    case 'about':
      return (
        <PageFrame narrow>
          <h1>{t('nav.about')}</h1>
          <About />
        </PageFrame>
      );
  }
}
