import { percent } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';

/** One-tap forecast of the last Assess: the chance of war within two turns. */
export function Forecast({ session }: { session: Session }) {
  const { desk, legal } = session;
  const { forecast } = desk.draft.value;
  const { locked } = legal.value;
  return (
    <section class="part" aria-labelledby="signals-forecast">
      <h3 id="signals-forecast">{t('signals.forecast')}</h3>
      <label class="forecast">
        <span>{t('signals.forecast.label')}</span>
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={forecast ?? 0}
          disabled={locked}
          aria-valuetext={forecast === null ? t('signals.forecast.none') : percent(forecast)}
          onChange={(event) => desk.change({ forecast: Number(event.currentTarget.value) })}
        />
        <output>{forecast === null ? t('signals.forecast.none') : percent(forecast)}</output>
      </label>
      <p class="hint">
        {t('signals.forecast.hint')}{' '}
        {forecast !== null && !locked && (
          <button type="button" class="link-button" onClick={() => desk.change({ forecast: null })}>
            {t('signals.forecast.clear')}
          </button>
        )}
      </p>
    </section>
  );
}
