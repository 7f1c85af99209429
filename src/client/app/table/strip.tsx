import { t } from '../../i18n/messages.ts';
import { FilmBar } from '../../panels/film/film-bar.tsx';
import type { Session } from '../../store/session.ts';
import { reducedMotion } from '../../store/settings.ts';
import type { Director, Showing } from './director.ts';
import { placeHint } from './map-model.ts';

/** Words laid over the foot of the map: the film's while one runs, else what is known of the place at hand. */
export function Strip({ session, director }: { session: Session; director: Director }) {
  const showing = director.now.value;
  if (showing) return <FilmStrip showing={showing} director={director} />;
  const { hoveredPlace, selectedPlace } = session.focus;
  const place = hoveredPlace.value ?? selectedPlace.value;
  if (!place) return null;
  return (
    <div class="strip place-strip">
      <p>{placeHint(session.catalogue, session.view.value, place)}</p>
      {selectedPlace.value && (
        <button
          type="button"
          class="button small"
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

function FilmStrip({ showing, director }: { showing: Showing; director: Director }) {
  const { shot, index, of, tick } = showing;
  return (
    <div class="strip film-strip">
      <FilmBar
        title={shot.title}
        words={shot.words}
        index={index}
        of={of}
        bills={tick}
        totals={shot.film}
        still={reducedMotion.value}
        speed={director.speed.value}
        onSpeed={(speed) => {
          director.speed.value = speed;
        }}
        onSkip={director.skip}
        onSkipAll={director.skipAll}
      />
    </div>
  );
}
