import { t } from '../../i18n/messages.ts';
import { FilmBar } from '../../panels/film/film-bar.tsx';
import type { Session } from '../../store/session.ts';
import type { Director } from './director.ts';
import { placeHint } from './map-model.ts';

/** The strip under the map: the film's words while one runs, else what is known of the place at hand. */
export function Strip({ session, director }: { session: Session; director: Director }) {
  const showing = director.now.value;
  if (showing) {
    const { shot, index, of, tick } = showing;
    return (
      <FilmBar
        title={shot.title}
        words={shot.words}
        index={index}
        of={of}
        bills={tick}
        speed={director.speed.value}
        onSpeed={(speed) => {
          director.speed.value = speed;
        }}
        onSkip={director.skip}
        onSkipAll={director.skipAll}
      />
    );
  }
  const { hoveredPlace, selectedPlace } = session.focus;
  const place = hoveredPlace.value ?? selectedPlace.value;
  return (
    <div class="place-strip">
      <p class={place ? '' : 'quiet'}>
        {place ? placeHint(session.catalogue, session.view.value, place) : t('map.idle')}
      </p>
      {selectedPlace.value && (
        <button
          type="button"
          class="button small plain"
          onClick={() => {
            selectedPlace.value = null;
          }}
        >
          {t('map.clear')}
        </button>
      )}
    </div>
  );
}
