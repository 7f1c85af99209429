import type { ComponentChildren } from 'preact';
import type { TollRow } from '../../../rules/state/state.ts';
import { count } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { cardTitle, deedName, incidentTitle, placeName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { type Told, toldBy } from '../log/told-by.ts';
import { type TollSum, tollBy, totalToll } from './toll-sums.ts';

/** What people have borne so far, by country and by cause. */
export function TollPanel({ session }: { session: Session }) {
  const { toll } = session.view.value.public;
  return (
    <div class="toll">
      <h2 class="sr-only">{t('toll.title')}</h2>
      {toll.length === 0 ? (
        <p class="hint">{t('toll.none')}</p>
      ) : (
        <>
          <p class="hint">{t('toll.hint')}</p>
          <TollTables session={session} rows={toll} />
        </>
      )}
    </div>
  );
}

export function TollTables({ session, rows }: { session: Session; rows: readonly TollRow[] }) {
  const told = toldBy(session);
  const byCountry = tollBy(rows, ({ country }) => country);
  const byCause = tollBy(rows, ({ cause }) => cause);
  const total = totalToll(rows);
  return (
    <>
      <section class="part">
        <h3>{t('toll.by-country')}</h3>
        <TollTable head={t('toll.country')} total={total}>
          {byCountry.map(({ key, sum, first }) => (
            <TollLine key={key} name={say(`country.${first.country}`)} sum={sum} />
          ))}
        </TollTable>
      </section>
      <section class="part">
        <h3>{t('toll.by-cause')}</h3>
        <TollTable head={t('toll.cause')} total={total}>
          {byCause.map(({ key, sum, first }) => (
            <TollLine key={key} name={causeWords(session, first, told)} sum={sum} />
          ))}
        </TollTable>
        <p class="hint">{t('toll.damage.hint')}</p>
      </section>
    </>
  );
}

/** What brought it about: an act, an incident, an event card, or steady fighting. */
function causeWords({ catalogue: c }: Session, { cause, place, turn }: TollRow, { how }: Told): string {
  if (cause === 'fighting') return t('toll.cause.fighting');
  if (Object.hasOwn(c.incidents, cause)) return t('toll.cause.incident', { title: incidentTitle(c, cause) });
  if (Object.hasOwn(c.cards, cause)) return t('toll.cause.card', { title: cardTitle(c, cause) });
  const act = how.act(cause);
  const where = place ?? act?.place;
  if (!act || !where) return t('toll.cause.other');
  return t('toll.cause.act', { what: deedName(act.kind), place: placeName(c, where), turn });
}

function TollTable({ head, total, children }: { head: string; total: TollSum; children: ComponentChildren }) {
  return (
    <div class="table-wrap">
      <table class="grid-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" class="number">
              {t('toll.deaths')}
            </th>
            <th scope="col" class="number">
              {t('toll.injured')}
            </th>
            <th scope="col" class="number">
              {t('toll.displaced')}
            </th>
            <th scope="col" class="number">
              {t('toll.damage')}
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
        <tfoot>
          <TollLine name={t('toll.total')} sum={total} />
        </tfoot>
      </table>
    </div>
  );
}

const figure = (value: number): string => (value === 0 ? '–' : count(value));

function TollLine({ name, sum }: { name: string; sum: TollSum }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{figure(sum.deaths)}</td>
      <td class="number">{figure(sum.injured)}</td>
      <td class="number">{figure(sum.displaced)}</td>
      <td class="number">{figure(sum.damage)}</td>
    </tr>
  );
}
