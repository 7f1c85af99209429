import type { Revealed } from '../../rules/view/view-types.ts';
import { SEATS } from '../../rules/vocabulary.ts';
import { millions, track } from '../i18n/figures.ts';
import { t } from '../i18n/messages.ts';
import { agendaName, capital, deedName, placeName, redLineName, seatName } from '../i18n/names.ts';
import { SeatChip } from '../panels/parts/seat-chip.tsx';
import type { Session } from '../store/session.ts';

/** The values nobody could see during play, and who did what. */
export function HiddenPart({ session, revealed }: { session: Session; revealed: Revealed }) {
  const { estimate } = session.view.value.public;
  const { seats, shared, secret } = revealed;
  const figures: [string, string][] = [
    [t('ending.hidden.breakout'), track(seats.tehran.nuclear?.breakout ?? 0)],
    [t('ending.hidden.estimate'), track(estimate)],
    [t('ending.hidden.trust'), track(secret.trust)],
    [t('ending.hidden.resolve'), track(secret.resolve)],
    [t('ending.hidden.backing'), track(shared.allies.backing)],
  ];
  return (
    <section class="panel ending-part">
      <h2>{t('ending.hidden')}</h2>
      <dl class="figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt class="label">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="table-wrap">
        <table class="grid-table stacked">
          <thead>
            <tr>
              <th scope="col">{t('seat-column')}</th>
              <th scope="col">{t('ending.hidden.agenda')}</th>
              <th scope="col">{t('ending.hidden.lines')}</th>
              <th scope="col" class="number">
                {t('ending.hidden.home')}
              </th>
              <th scope="col" class="number">
                {t('ending.hidden.money')}
              </th>
            </tr>
          </thead>
          <tbody>
            {SEATS.map((seat) => {
              const { agenda, redLines, home, money } = seats[seat];
              return (
                <tr key={seat}>
                  <th scope="row">
                    <SeatChip seat={seat} />
                  </th>
                  <td data-label={t('ending.hidden.agenda')}>{agenda ? agendaName(agenda) : '–'}</td>
                  <td data-label={t('ending.hidden.lines')}>{redLines.map(redLineName).join('; ')}</td>
                  <td class="number" data-label={t('ending.hidden.home')}>
                    {track(home)}
                  </td>
                  <td class="number" data-label={t('ending.hidden.money')}>
                    {millions(money)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ActsList session={session} acts={secret.acts} />
    </section>
  );
}

function ActsList({ session, acts }: { session: Session; acts: Revealed['secret']['acts'] }) {
  if (acts.length === 0) return null;
  return (
    <>
      <h3>{t('ending.hidden.acts')}</h3>
      <p class="hint">{t('ending.hidden.acts.hint')}</p>
      <ul class="plain-list">
        {acts.map(({ id, turn, kind, place, author, slip }) => (
          <li key={id}>
            {t('ending.hidden.act', { turn, what: deedName(kind), place: placeName(session.catalogue, place) })}:{' '}
            <strong>{capital(seatName(author))}</strong>
            {slip && <span class="quiet">, {t('ending.hidden.slip')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
