import { say, t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';

const LAMPS = [0, 1, 2, 3] as const;

/** The four warning lamps in the bar: lit ones are filled and ringed, so that colour is not the only sign. */
export function LampRow({ lamps }: { lamps: readonly boolean[] }) {
  return (
    <ul class="lamp-row">
      {LAMPS.map((i) => {
        const lit = lamps[i] === true;
        const words = t('lamp.state', { lamp: say(`lamp.${i}`), state: lit ? t('lamp.lit') : t('lamp.dark') });
        return (
          <li key={i} class={lit ? 'lamp lit' : 'lamp'} title={`${words}. ${say(`lamp.${i}.text`)}`}>
            <span class="sr-only">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The lamps with what each means. */
export function LampsPart({ session }: { session: Session }) {
  const { lamps } = session.view.value.public;
  return (
    <section class="part" id="track-lamps" tabIndex={-1}>
      <h3>{t('lamps.title')}</h3>
      <ul class="lamp-list">
        {LAMPS.map((i) => (
          <li key={i}>
            <span class={lamps[i] ? 'lamp lit' : 'lamp'} aria-hidden="true" />
            <span>
              <strong>{say(`lamp.${i}`)}</strong>, {lamps[i] ? t('lamp.lit') : t('lamp.dark')}
              <br />
              <span class="hint">{say(`lamp.${i}.text`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('lamps.hint')}</p>
    </section>
  );
}
