import { COMMANDERS, SEATS } from '../../../rules/vocabulary.ts';
import { count, track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';
import { SeatChip } from '../parts/seat-chip.tsx';

/** What binds the commanders to Tehran: Tehran sees all three, a commander his own; nobody else sees any. */
export function FranchisePart({ session }: { session: Session }) {
  const { franchise } = session.view.value;
  const known = COMMANDERS.flatMap((commander) => {
    const bond = franchise[commander];
    return bond ? [{ commander, bond }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section class="part">
      <h3>{t('tracks.franchise')}</h3>
      <p class="hint">{t('tracks.franchise.text')}</p>
      <div class="table-wrap">
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr-only">{t('seat-column')}</span>
              </th>
              <th scope="col" class="number">
                {t('tracks.funding')}
              </th>
              <th scope="col" class="number">
                {t('tracks.telemetry')}
              </th>
              <th scope="col" class="number">
                {t('tracks.rockets')}
              </th>
            </tr>
          </thead>
          <tbody>
            {known.map(({ commander, bond }) => (
              <tr key={commander}>
                <th scope="row">
                  <SeatChip seat={commander} />{' '}
                  {bond.directed > 0 && (
                    <span class="quiet">{t('tracks.obeyed', { obeyed: bond.obeyed, directed: bond.directed })}</span>
                  )}
                </th>
                <td class="number">{count(bond.funding)} / 3</td>
                <td class="number">{count(bond.telemetry)} / 2</td>
                <td class="number">{count(bond.rockets)} / 3</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The other seats as this one reads them: noisy by rule, and said so. */
export function OthersPart({ session }: { session: Session }) {
  const { own, seat } = session.view.value;
  return (
    <section class="part">
      <h3>{t('tracks.others')}</h3>
      <p class="hint">{t('tracks.others.text')}</p>
      <div class="table-wrap">
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">
                <span class="sr-only">{t('seat-column')}</span>
              </th>
              <th scope="col" class="number">
                {t('tracks.others.home')}
              </th>
              <th scope="col">{t('tracks.others.money')}</th>
              <th scope="col" class="number">
                {t('tracks.grievance')}
              </th>
              <th scope="col" class="number">
                {t('tracks.rivals')}
              </th>
            </tr>
          </thead>
          <tbody>
            {SEATS.filter((other) => other !== seat).map((other) => {
              const read = own.reads[other];
              const commander = COMMANDERS.some((one) => one === other);
              return (
                <tr key={other}>
                  <th scope="row">
                    <SeatChip seat={other} />
                  </th>
                  <td class="number">{track(read.home)}</td>
                  <td>{say(`stock.${read.money}`)}</td>
                  <td class="number">{commander ? track(read.grievance) : '–'}</td>
                  <td class="number">{commander ? count(read.rivals) : '–'}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
