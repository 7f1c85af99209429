import { useSignal } from '@preact/signals';
import type { Advice } from '../../../ai/coach.ts';
import { t } from '../../i18n/messages.ts';
import type { GameRoom } from '../../store/game-room.ts';
import { ReasonCard } from './reason-card.tsx';

type Asked = 'no' | 'busy' | 'failed' | Advice;

/** Comments on what the player may do now, when asked. */
export function Coach({ room }: { room: GameRoom }) {
  const asked = useSignal<Asked>('no');
  const { session } = room;
  const { turn, phase } = session.view.value.public;
  const ask = async (): Promise<void> => {
    asked.value = 'busy';
    asked.value = (await room.askCoach().catch(() => null)) ?? 'failed';
  };
  const state = asked.value;
  const advice = typeof state === 'object' && state.turn === turn && state.phase === phase ? state : null;
  return (
    <section class="part" aria-labelledby="coach-title">
      <h3 id="coach-title">{t('coach.title')}</h3>
      <p class="hint">{t('coach.text')}</p>
      <button
        type="button"
        class="button"
        aria-disabled={state === 'busy'}
        onClick={() => state !== 'busy' && void ask()}
      >
        {t('coach.ask')}
      </button>
      <div role="status">
        {state === 'busy' && <p>{t('coach.busy')}</p>}
        {state === 'failed' && <p>{t('coach.failed')}</p>}
        {advice && advice.best.length === 0 && <p>{t('coach.nothing')}</p>}
      </div>
      {advice && advice.best.length > 0 && (
        <ol class="reason-list" aria-label={t('coach.best')}>
          {advice.best.map((reasoned) => (
            <ReasonCard
              key={reasoned.rule}
              session={session}
              seat={session.seat}
              reasoned={reasoned}
              believed={t('coach.believes')}
            />
          ))}
        </ol>
      )}
    </section>
  );
}
