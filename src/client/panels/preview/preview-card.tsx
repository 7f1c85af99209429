import type { RedLineId, Seat } from '../../../rules/vocabulary.ts';
import { count, list, millions, move, percent } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { munitionName, redLineName, seatName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import type { HeatLine } from './heat-lines.ts';
import type { OrderPreview } from './order-preview.ts';
import { isExact, type Span } from './span.ts';

/** "+0.5", or "+0.4 to +2.4" where it is not certain. */
export const moveSpan = (span: Span): string =>
  isExact(span) ? move(span.low) : t('preview.span', { low: move(span.low), high: move(span.high) });
const pctSpan = ({ low, high }: Span): string =>
  low === high ? percent(low) : t('preview.span', { low: count(low), high: percent(high) });

function heatWords({ code, params }: HeatLine): string {
  const ready = { ...params };
  if (code === 'red-line') {
    ready.line = redLineName(params.line as RedLineId);
    ready.seat = seatName(params.seat as Seat);
  }
  if (code === 'wrong-author') ready.confidence = say(`confidence.${params.confidence as 'high'}`);
  if (code === 'announced' && Number(params.noise) > 0) return say('preview.heat.announced.noise', ready);
  return say(`preview.heat.${code}`, ready);
}

function Rounds({ session, preview }: { session: Session; preview: OrderPreview }) {
  if (preview.rounds.length === 0) return null;
  return (
    <div>
      <dt>{t('preview.rounds')}</dt>
      <dd>
        {preview.rounds.map(({ item, count: rounds, have }) => (
          <span key={item} class="preview-item">
            {rounds < 0
              ? t('preview.rounds.value', {
                  count: count(-rounds),
                  item: munitionName(session.catalogue, item),
                  have: count(have),
                })
              : t('preview.rounds.more', { count: count(rounds), item: munitionName(session.catalogue, item) })}
          </span>
        ))}
      </dd>
    </div>
  );
}

function Heat({ preview }: { preview: OrderPreview }) {
  return (
    <div>
      <dt>{t('preview.heat')}</dt>
      <dd class={preview.heat && preview.heat.high > 0 ? 'warn' : ''}>
        {preview.heat ? moveSpan(preview.heat) : t('preview.heat.none')}
      </dd>
    </div>
  );
}

/** People first, in plain words; then arms. */
function HarmLines({ preview: { harm } }: { preview: OrderPreview }) {
  if (!harm) return null;
  const { deaths, displaced, damage, armsPct, cellPct } = harm;
  const people = [
    t('preview.harm.deaths', { low: deaths.low, high: deaths.high }),
    displaced > 0 && t('preview.harm.displaced', { people: count(displaced) }),
    damage > 0 && t('preview.harm.damage', { count: damage }),
  ].filter((each) => each !== false);
  return (
    <>
      <div>
        <dt>{t('preview.harm')}</dt>
        <dd>{list(people)}</dd>
      </div>
      {armsPct > 0 && (
        <div>
          <dt>{t('preview.arms')}</dt>
          <dd>{t('preview.arms.value', { arms: percent(armsPct), cell: percent(cellPct) })}</dd>
        </div>
      )}
    </>
  );
}

/** What an order may bring, as ranges from the seat's own knowledge; the terms of its Heat on demand. */
export function PreviewCard({ session, preview, left }: { session: Session; preview: OrderPreview; left: number }) {
  const earns = preview.earns.high > 0 ? ` ${t('preview.money.earns', { earns: millionsSpan(preview.earns) })}` : '';
  return (
    <section class="preview" aria-label={t('preview.title')}>
      <dl>
        <div>
          <dt>{t('preview.money')}</dt>
          <dd>
            {moneyWords(preview.price, left)}
            {earns}
          </dd>
        </div>
        <Rounds session={session} preview={preview} />
        <Heat preview={preview} />
        <HarmLines preview={preview} />
        {preview.tracks.map(({ track, when, low, high }) => (
          <div key={`${track} ${when}`}>
            <dt>{say(`preview.track.${track}`)}</dt>
            <dd>
              {moveSpan({ low, high })}
              {when && <span class="quiet"> {say(`preview.when.${when}`)}</span>}
            </dd>
          </div>
        ))}
        {preview.chances.map(({ code, low, high }) => (
          <div key={code}>
            <dt>{t('preview.chance')}</dt>
            <dd>
              {pctSpan({ low, high })} <span class="quiet">{say(`preview.chance.${code}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {preview.notes.length > 0 && (
        <ul class="preview-notes">
          {preview.notes.map((note) => (
            <li key={note}>{say(`preview.note.${note}`)}</li>
          ))}
        </ul>
      )}
      {preview.heatLines.length > 0 && (
        <details class="preview-terms">
          <summary>{t('preview.heat-terms')}</summary>
          <ul>
            {preview.heatLines.map((line) => (
              <li key={line.code} class="row spread">
                <span>{heatWords(line)}</span>
                <span class="number">{moveSpan(line)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const millionsSpan = ({ low, high }: Span): string =>
  low === high ? millions(low) : t('preview.span', { low: millions(low), high: millions(high) });

const moneyWords = (price: number, left: number): string =>
  price === 0
    ? t('preview.money.free', { left: millions(left) })
    : t('preview.money.value', { price: millions(price), left: millions(left) });
