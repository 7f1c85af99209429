import type { PlaceId } from '../../../rules/vocabulary.ts';
import { t } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { PinIcon, PlayIcon } from '../parts/icons.tsx';
import type { LogLine } from './log-lines.ts';

interface Props {
  lines: readonly LogLine[];
  session: Session;
  /** Plays a raid of the list again. */
  onReplay(id: string): void;
}

/** Log lines with their links: a line lights its place on the map, its pin picks it, a raid can be played again. */
export function EventList({ lines, session, onReplay }: Props) {
  const { focus, catalogue } = session;
  const light = (place: PlaceId | null): void => {
    focus.litPlaces.value = new Set(place ? [place] : []);
  };
  return (
    <ul class="event-list">
      {lines.map(({ id, event, words, place }) => (
        <li
          key={id}
          class={`event event-${event.type.split('.')[0]}`}
          data-here={place !== null && place === focus.selectedPlace.value}
          onMouseEnter={() => place && light(place)}
          onMouseLeave={() => place && light(null)}
        >
          <span class="event-words">{words}</span>
          {place && (
            <button
              type="button"
              class="event-link"
              aria-label={t('log.show', { place: placeName(catalogue, place) })}
              onFocus={() => light(place)}
              onBlur={() => light(null)}
              onClick={() => {
                focus.selectedPlace.value = place;
              }}
            >
              <PinIcon />
            </button>
          )}
          {event.type === 'raid.flown' && (
            <button type="button" class="event-link" aria-label={t('log.replay')} onClick={() => onReplay(id)}>
              <PlayIcon />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
