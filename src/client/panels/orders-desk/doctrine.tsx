import { useMemo } from 'preact/hooks';
import type { Doctrine as DoctrineId, Expected } from '../../../rules/raids/types.ts';
import { dollars } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/names.ts';
import type { DeskSession } from './desk-checks.ts';
import { type TypicalRaid, typicalRaids } from './doctrine-odds.ts';

const DOCTRINES: readonly DoctrineId[] = ['thrift', 'balanced', 'shield'];

/** Standing doctrine, for seats over whose ground layers of defence are modelled: what each means, and what it would let through and spend in a typical raid. */
export function Doctrine({ session }: { session: DeskSession }) {
  const view = session.view.value;
  const raids = useMemo(() => typicalRaids(view, session.catalogue), [view, session.catalogue]);
  const { doctrine } = session.desk.draft.value;
  if (raids.length === 0) return null;
  return (
    <details class="part doctrine">
      <summary>{t('doctrine.now', { doctrine: say(`doctrine.${doctrine}.name`) })}</summary>
      <fieldset class="choices stack-tight" disabled={session.legal.value.locked} aria-label={t('doctrine.title')}>
        {DOCTRINES.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name="doctrine"
              checked={doctrine === each}
              onChange={() => session.desk.change({ doctrine: each })}
            />
            <span>
              <strong>{say(`doctrine.${each}.name`)}</strong>
              <span class="hint"> {say(`doctrine.${each}.effect`)}</span>
              {raids.map((raid) => (
                <span key={raid.place} class="hint doctrine-odds">
                  {expectation(session, raid, each)}
                </span>
              ))}
            </span>
          </label>
        ))}
        <p class="hint">{t('doctrine.hint')}</p>
      </fieldset>
    </details>
  );
}

function expectation({ catalogue }: DeskSession, { place, level, by }: TypicalRaid, doctrine: DoctrineId): string {
  const { leakers, hits, defenderUsd } = by[doctrine];
  return t('doctrine.expect', {
    raid: t('doctrine.raid', {
      level: say(`doctrine.raid.level.${level as 1 | 2 | 3}`),
      place: placeName(catalogue, place),
    }),
    leakers: spanOf(leakers),
    hits: spanOf(hits),
    bill: dollars(defenderUsd.mid),
  });
}

const spanOf = ({ low, high }: Expected): string => (low === high ? String(low) : t('preview.span', { low, high }));
