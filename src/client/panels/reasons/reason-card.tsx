import type { Reasoned } from '../../../ai/explain/explanation.ts';
import type { Seat } from '../../../rules/vocabulary.ts';
import { say, t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';
import { beliefWords } from './belief-words.ts';
import { deedWords } from './deed-words.ts';

interface Props {
  session: Session;
  seat: Seat;
  reasoned: Reasoned;
  /** Title of the list of beliefs. */
  believed: string;
}

/** One deed with its reason, and behind it what the seat looked at. */
export function ReasonCard({ session, seat, reasoned, believed }: Props) {
  const { deed, because, beliefs, risk } = reasoned;
  const lines = beliefs.flatMap((belief) => beliefWords(belief) ?? []);
  return (
    <li class="reason-card">
      <strong>{deedWords(session, seat, deed)}</strong>
      <p>{say(`why.${because}`)}</p>
      {risk > 0 && <p class="hint">{t('reasons.risk', { points: risk })}</p>}
      {lines.length > 0 && (
        <details>
          <summary>{believed}</summary>
          <ul class="reason-beliefs">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
