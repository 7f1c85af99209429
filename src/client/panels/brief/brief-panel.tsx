import { signedCount } from '../../i18n/figures.ts';
import { hasWords, say, t } from '../../i18n/messages.ts';
import { agendaName, capital, placeName, redLineName, seatName, unitName, venueName } from '../../i18n/names.ts';
import { readingWords } from '../../i18n/reading-words.ts';
import type { Session } from '../../store/session.ts';
import { SeatGlyph } from '../parts/seat-chip.tsx';
import { messageWords } from '../signals-desk/message-words.ts';
import { weightsOf } from './weights.ts';

/** Who you are, what you want, what you will not accept, what reached you. */
export function BriefPanel({ session, onDesk }: { session: Session; onDesk(): void }) {
  const { catalogue: c, view, seat } = session;
  const scenario = c.scenarios[view.value.public.scenario];
  return (
    <div class="brief">
      <header class="brief-head">
        <SeatGlyph seat={seat} size={36} />
        <div>
          <h2>{capital(seatName(seat))}</h2>
          <p class="quiet">{say(`seat.${seat}.role`)}</p>
        </div>
      </header>
      <p>{scenario?.briefs[seat]}</p>
      {view.value.public.turn === 1 && view.value.public.phase === 'signals' && (
        <p class="report-go">
          <button type="button" class="button primary" onClick={onDesk}>
            {t('brief.to-desk')}
          </button>
        </p>
      )}
      <ObjectivesPart session={session} />
      <RedLinesPart session={session} />
      <ReadingsPart session={session} />
      <InboxPart session={session} />
      <UnitsPart session={session} />
      <section class="part">
        <h3>{t('brief.premise')}</h3>
        <p class="hint">{scenario && t('brief.as-of', { asOf: scenario.asOf })}</p>
        <p>{scenario?.premise}</p>
      </section>
    </div>
  );
}

const weightName = (name: string): string => {
  const key = `weight.${name}`;
  return hasWords(key) ? say(key) : name;
};

function ObjectivesPart({ session }: { session: Session }) {
  const { catalogue: c, view, seat } = session;
  const { agenda } = view.value.own;
  const weights = weightsOf(c, seat, agenda);
  const card = agenda ? c.agendas[agenda] : undefined;
  return (
    <section class="part">
      <h3>{t('brief.objectives')}</h3>
      <ul class="weights">
        {weights.map(({ name, weight, moved }) => (
          <li key={name}>
            <span>{weightName(name)}</span>
            <span class="weight-bar" aria-hidden="true">
              <span style={{ inlineSize: `${weight * 2}%` }} />
            </span>
            <span class="number">
              {weight}
              {moved !== 0 && <span class="quiet"> ({signedCount(moved)})</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('brief.objectives.hint')}</p>
      <h4>{t('brief.agenda')}</h4>
      {card ? (
        <p>
          <strong>{agendaName(card.id)}.</strong>{' '}
          {t('brief.agenda.text', { plus: weightName(card.plus), minus: weightName(card.minus) })}
        </p>
      ) : (
        <p class="hint">{t('brief.agenda.none')}</p>
      )}
    </section>
  );
}

function RedLinesPart({ session }: { session: Session }) {
  const { own, public: table, seat } = session.view.value;
  return (
    <section class="part">
      <h3>{t('brief.lines')}</h3>
      <ul class="plain-list">
        {own.redLines.map((line) => (
          <li key={line}>
            {redLineName(line)}{' '}
            {table.declared.some((one) => one.seat === seat && one.line === line) && (
              <span class="tag strong">{t('brief.lines.declared')}</span>
            )}
          </li>
        ))}
      </ul>
      <p class="hint">{t('brief.lines.hint')}</p>
    </section>
  );
}

function ReadingsPart({ session }: { session: Session }) {
  const readings = [...session.view.value.own.readings].reverse().slice(0, 12);
  return (
    <section class="part">
      <h3>{t('brief.readings')}</h3>
      {readings.length === 0 ? (
        <p class="hint">{t('brief.readings.none')}</p>
      ) : (
        <>
          <ul class="plain-list">
            {readings.map((reading, i) => (
              <li key={`${reading.turn} ${i}`}>
                {t('brief.reading', { turn: reading.turn, ...readingWords(session.catalogue, reading) })}
              </li>
            ))}
          </ul>
          <p class="hint">{t('brief.readings.hint')}</p>
        </>
      )}
    </section>
  );
}

function InboxPart({ session }: { session: Session }) {
  const { inbox } = session.view.value.own;
  return (
    <section class="part">
      <h3>{t('brief.inbox')}</h3>
      {inbox.length === 0 && <p class="hint">{t('brief.inbox.none')}</p>}
      <ul class="inbox">
        {[...inbox].reverse().map(({ id, turn, from, message, late, blurred, answer }) => (
          <li key={id}>
            <p class="row">
              <SeatGlyph seat={from} />
              <span class="label">
                {t('log.turn', { turn })}, {venueName(message.venue)}
              </span>
              {late && <span class="tag">{t('ending.meant.late')}</span>}
              {blurred && <span class="tag">{t('ending.meant.blurred')}</span>}
            </p>
            <p>
              {messageWords(session, from, message)} {answer && <span class="quiet">{say(`answer.${answer}`)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnitsPart({ session }: { session: Session }) {
  const { own, public: table } = session.view.value;
  if (own.units.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('brief.units')}</h3>
      <ul class="causes">
        {own.units.map(({ id, kind, place, readyFrom }) => (
          <li key={id}>
            <span>
              {capital(unitName(kind))}, {placeName(session.catalogue, place)}
            </span>
            <span class={readyFrom <= table.turn ? 'quiet' : 'warn'}>
              {readyFrom <= table.turn ? t('brief.unit.ready') : t('brief.unit.from', { turn: readyFrom })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
