import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { say, t } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { bySteps } from '../../store/turn-events.ts';
import { EventList } from './event-list.tsx';
import { FILTERS, type Filter, logLines } from './log-lines.ts';
import { toldBy } from './told-by.ts';

interface Props {
  session: Session;
  onReplay(id: string): void;
}

/** The whole game as this seat saw it, newest turn first; filtered by kind and by the place picked on the map. */
export function LogPanel({ session, onReplay }: Props) {
  const filter = useSignal<Filter>('all');
  const id = useId();
  const { selectedPlace } = session.focus;
  const place = selectedPlace.value;
  const told = toldBy(session);
  const turns = [...Map.groupBy(session.events.value, ({ turn }) => turn)].reverse();
  return (
    <div class="log">
      <h2 class="sr-only">{t('log.title')}</h2>
      <div class="row log-tools">
        <label class="label" for={id}>
          {t('log.filter')}
        </label>
        <select
          id={id}
          class="field"
          value={filter.value}
          onChange={({ currentTarget }) => {
            filter.value = FILTERS.find((one) => one === currentTarget.value) ?? 'all';
          }}
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {say(`log.filter.${one}`)}
            </option>
          ))}
        </select>
        {place && (
          <button
            type="button"
            class="button small"
            onClick={() => {
              selectedPlace.value = null;
            }}
          >
            {t('log.place', { place: placeName(session.catalogue, place) })} ×
          </button>
        )}
      </div>
      <div role="log" aria-label={t('log.title')} aria-live="off" class="log-turns">
        {turns.map(([turn, events]) => (
          <LogTurn
            key={turn}
            turn={turn}
            groups={bySteps(events).reverse()}
            {...{ session, filter: filter.value, place, told, onReplay }}
          />
        ))}
      </div>
    </div>
  );
}

interface TurnProps extends Props {
  turn: number;
  groups: ReturnType<typeof bySteps>;
  filter: Filter;
  place: string | null;
  told: ReturnType<typeof toldBy>;
}

function LogTurn({ turn, groups, filter, place, told, session, onReplay }: TurnProps) {
  const parts = groups
    .map(({ step, events }) => ({ step, lines: logLines(events, told, { filter, only: place }) }))
    .filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('log.turn', { turn })}</h3>
      {parts.map(({ step, lines }, i) => (
        <div key={`${i} ${step}`} class="log-step">
          <h4 class="label">{say(`step.${step}`)}</h4>
          <EventList lines={lines} session={session} onReplay={onReplay} />
        </div>
      ))}
    </section>
  );
}
