import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { SEATS, type Seat } from '../../../rules/vocabulary.ts';
import { say, t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import type { GameRoom } from '../../store/game-room.ts';
import { SeatGlyph } from '../parts/seat-chip.tsx';
import { Coach } from './coach.tsx';
import './reasons.css';
import { Thought } from './thought.tsx';
import { phasesOf, thoughtsShown } from './thoughts-shown.ts';

/** Why the machine's seats did what they did, each in its own view; and a coach for the player's own seat. */
export function ReasonsPanel({ room }: { room: GameRoom }) {
  const { session } = room;
  const { turn, phase } = session.view.value.public;
  const guided = room.head().level === 'guided';
  const shown = thoughtsShown(room.thoughts.value, { turn, phase }, guided);
  return (
    <div class="reasons">
      <h2 class="sr-only">{t('tab.reasons')}</h2>
      {phase !== 'over' && <Coach room={room} />}
      <section class="part">
        <h3>{t('reasons.title')}</h3>
        <p class="hint">{t('reasons.text')}</p>
        {phase !== 'over' && !guided && <p>{t('reasons.wait')}</p>}
        {guided && shown.length === 0 && <p>{t('reasons.none')}</p>}
        {shown.length > 0 && <Reasons room={room} shown={shown} />}
      </section>
    </div>
  );
}

function Reasons({ room, shown }: { room: GameRoom; shown: ReturnType<typeof thoughtsShown> }) {
  const asked = useSignal<Seat | null>(null);
  const when = useSignal<string>('');
  const seats = SEATS.filter((seat) => shown.some((thought) => thought.seat === seat));
  const phases = phasesOf(shown.filter(({ seat }) => seat === asked.value));
  const thought = phases.find(({ turn, phase }) => `${turn} ${phase}` === when.value) ?? phases[0];
  return (
    <>
      <fieldset class="row reason-seats">
        <legend class="sr-only">{t('reasons.seats')}</legend>
        {seats.map((seat) => (
          <button
            key={seat}
            type="button"
            class="button small"
            aria-pressed={asked.value === seat}
            onClick={() => {
              asked.value = seat;
              when.value = '';
            }}
          >
            <SeatGlyph seat={seat} />
            {t('reasons.ask', { seat: seatShort(seat) })}
          </button>
        ))}
      </fieldset>
      {thought && (
        <>
          <PhasePicker
            phases={phases.map(({ turn, phase }) => `${turn} ${phase}`)}
            now={`${thought.turn} ${thought.phase}`}
            onPick={(picked) => {
              when.value = picked;
            }}
          />
          <Thought session={room.session} thought={thought} />
        </>
      )}
    </>
  );
}

function PhasePicker({ phases, now, onPick }: { phases: string[]; now: string; onPick(phase: string): void }) {
  const id = useId();
  return (
    <p class="row">
      <label class="label" for={id}>
        {t('reasons.when')}
      </label>
      <select id={id} class="field" value={now} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {phases.map((each) => {
          const [turn = '', phase] = each.split(' ');
          return (
            <option key={each} value={each}>
              {say(phase === 'orders' ? 'reasons.turn.orders' : 'reasons.turn.signals', { turn })}
            </option>
          );
        })}
      </select>
    </p>
  );
}
