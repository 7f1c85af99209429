import type { Alternative, Explanation } from '../../../ai/explain/explanation.ts';
import { say, t } from '../../i18n/messages.ts';
import { capital, seatName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { deedWords } from './deed-words.ts';
import { ReasonCard } from './reason-card.tsx';

/** Alternatives that are told. */
const TOLD = 4;

const leftWords = (session: Session, { seat }: Explanation, { deed, left }: Alternative): string =>
  t('reasons.alternative', {
    deed: deedWords(session, seat, deed).replace(/\.$/, ''),
    left: say(`reasons.left.${left}`),
  });

/** One decision laid open: what the seat did, why, and what it left. */
export function Thought({ session, thought }: { session: Session; thought: Explanation }) {
  const { seat, turn, chosen, alternatives, searched } = thought;
  const title = t('reasons.did', { seat: capital(seatName(seat)), turn });
  return (
    <section class="part" aria-label={title}>
      <h3>{title}</h3>
      {searched && searched.playouts > 0 && (
        <p class="hint">{t('reasons.searched', { playouts: searched.playouts })}</p>
      )}
      {chosen.length === 0 ? (
        <p>{t('reasons.nothing')}</p>
      ) : (
        <ul class="reason-list">
          {chosen.map((reasoned, at) => (
            <ReasonCard
              key={`${at} ${reasoned.rule}`}
              session={session}
              seat={seat}
              reasoned={reasoned}
              believed={t('reasons.believed')}
            />
          ))}
        </ul>
      )}
      {alternatives.length > 0 && (
        <details>
          <summary>{t('reasons.weighed')}</summary>
          <ul class="reason-beliefs">
            {alternatives.slice(0, TOLD).map((alternative, at) => (
              <li key={`${at} ${alternative.rule}`}>{leftWords(session, thought, alternative)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
