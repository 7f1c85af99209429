import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import { hashOf } from '../../store/route.ts';
import type { GameHead } from '../../store/saves.ts';
import { shelf } from '../../store/shelf.ts';
import { PageFrame } from './page-frame.tsx';
import { Pattern } from './pattern.tsx';

/** The first page: what this is, and the ways in. */
export function StartPage() {
  const latest = useSignal<GameHead | null>(null);
  useEffect(() => {
    void shelf()
      .then((open) => open?.list() ?? [])
      .then((games) => {
        latest.value = games.find(({ phase }) => phase !== 'over') ?? null;
      });
  }, []);
  const game = latest.value;
  return (
    <PageFrame>
      <div class="start">
        <div class="start-words">
          <h1>{t('game.name')}</h1>
          <p class="tagline">{t('game.tagline')}</p>
          <p class="premise">{t('game.premise')}</p>
          <div class="start-ways">
            <a class="button primary large" href={hashOf({ page: 'new' })}>
              {t('start.play')}
            </a>
            {game && (
              <a class="button large" href={hashOf({ page: 'game', id: game.id })}>
                {t('start.continue.latest', { seat: seatShort(game.seat), turn: game.turn })}
              </a>
            )}
          </div>
          <p class="row start-more">
            <a href={hashOf({ page: 'games' })}>{t('games.title')}</a>
            <a href={hashOf({ page: 'how' })}>{t('nav.how')}</a>
          </p>
        </div>
        <Pattern />
      </div>
    </PageFrame>
  );
}
