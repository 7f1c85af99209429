import type { IncidentChoice as Choice } from '../../../rules/catalogue.ts';
import { move } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import type { DeskSession } from './desk-checks.ts';

/** What a choice moves, besides its own sentence. */
function movesOf({ heat, home, trust, resolve, process }: Choice): string {
  const moves: [string, number][] = [
    [t('preview.heat'), heat],
    [t('desk.track.home'), home],
    [t('preview.track.trust'), trust],
    [t('tracks.resolve'), resolve],
    [t('preview.track.process'), process],
  ];
  return moves
    .filter(([, by]) => by !== 0)
    .map(([track, by]) => `${track} ${move(by)}`)
    .join(' · ');
}

/** An incident that puts a choice to this seat. */
export function IncidentChoice({ session }: { session: DeskSession }) {
  const { incident, locked } = session.legal.value;
  const card = incident === null ? undefined : session.catalogue.incidents[incident];
  if (!card) return null;
  const { choice } = session.desk.draft.value;
  return (
    <section class="part" aria-labelledby="orders-incident">
      <h3 id="orders-incident">{t('orders.incident')}</h3>
      <p>
        <strong>{card.title}.</strong> {card.text}
      </p>
      <fieldset class="choices stack-tight" disabled={locked} aria-labelledby="orders-incident">
        {(['a', 'b'] as const).map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="incident"
              checked={choice === each}
              onChange={() => session.desk.change({ choice: each })}
            />
            <span>
              {card.choices[each].text} <span class="hint">{movesOf(card.choices[each])}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
