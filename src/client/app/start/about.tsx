import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SourceDef } from '../../../rules/catalogue.ts';
import { GUIDE } from '../../i18n/en/guide.ts';
import { addTexts, t } from '../../i18n/messages.ts';
import { hashOf } from '../../store/route.ts';

addTexts(GUIDE);

/** What the game is, is not, takes from where, and merely guesses. */
export function About() {
  return (
    <div class="prose">
      <section>
        <h2>{t('about.what.title')}</h2>
        <p>{t('about.what.1')}</p>
        <p>{t('about.what.2')}</p>
      </section>
      <section>
        <h2>{t('about.note.title')}</h2>
        <p>{t('about.note.1')}</p>
      </section>
      <section>
        <h2>{t('about.not.title')}</h2>
        <p>{t('about.not.1')}</p>
      </section>
      <section>
        <h2>{t('about.model.title')}</h2>
        <ul class="bullets">
          <li>{t('about.model.known')}</li>
          <li>{t('about.model.fitted')}</li>
          <li>{t('about.model.guessed')}</li>
          <li>{t('about.model.missing')}</li>
          <li>{t('about.model.ai')}</li>
        </ul>
        <p>
          <a href={hashOf({ page: 'model' })}>{t('about.model.whole')}</a>
        </p>
      </section>
      <Sources />
      <section>
        <h2>{t('about.licence.title')}</h2>
        <p>{t('about.licence.1')}</p>
      </section>
    </div>
  );
}

function Sources() {
  const sources = useSignal<SourceDef[] | null>(null);
  useEffect(() => {
    void import('../../../content/sources.json').then(({ default: all }) => {
      sources.value = Object.values(all).sort((a, b) => a.publisher.localeCompare(b.publisher));
    });
  }, []);
  const list = sources.value;
  return (
    <section>
      <h2>{t('about.sources.title')}</h2>
      {list ? (
        <details>
          <summary>{t('about.sources.count', { count: list.length })}</summary>
          <ul class="sources">
            {list.map(({ title, publisher, date, url }) => (
              <li key={`${title} ${url}`}>
                {publisher}:{' '}
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>{' '}
                <span class="quiet">{date}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p class="hint">{t('about.sources.loading')}</p>
      )}
    </section>
  );
}
