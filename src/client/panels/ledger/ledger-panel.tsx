import { count, dollars } from '../../i18n/figures.ts';
import { t } from '../../i18n/messages.ts';
import { munitionName, placeName } from '../../i18n/names.ts';
import type { Session } from '../../store/session.ts';
import { PlayIcon } from '../parts/icons.tsx';
import { BillCurve } from './bill-curve.tsx';
import { billCourse, billsOf, costRatio, raidBills } from './bills.ts';

interface Props {
  session: Session;
  onReplay(id: string): void;
}

/** Attackers' dollars against defenders' dollars, in all and raid by raid, and the own rounds behind them. */
export function LedgerPanel({ session, onReplay }: Props) {
  return (
    <div class="ledger">
      <h2 class="sr-only">{t('ledger.title')}</h2>
      <BothBills session={session} />
      <p class="hint">{t('ledger.hint')}</p>
      <BillCurve course={billCourse(session.events.value, settledTurn(session))} />
      <RaidsPart session={session} onReplay={onReplay} />
      <MagazinesPart session={session} />
      <OwnRoundsPart session={session} />
    </div>
  );
}

/** The last turn whose raids have been flown. */
const settledTurn = ({ view }: Session): number =>
  view.value.public.turn - (view.value.public.phase === 'over' ? 0 : 1);

/** Two bars on one scale and their ratio. */
export function BothBills({ session }: { session: Session }) {
  const { attacker, defender, strikes } = billsOf(session.events.value, session.view.value.public.bills);
  const most = Math.max(attacker, defender, 1);
  const ratio = costRatio(attacker, defender);
  const bars = [
    ['attack', t('ledger.attackers'), attacker],
    ['defence', t('ledger.defenders'), defender],
  ] as const;
  return (
    <div class="bills">
      <dl>
        {bars.map(([side, name, usd]) => (
          <div key={side} class="bill">
            <dt class="label">{name}</dt>
            <dd>
              <span class="bill-bar" aria-hidden="true">
                <span
                  class={`bill-fill ${side}`}
                  style={{ inlineSize: `${Math.max(usd > 0 ? 1 : 0, (100 * usd) / most)}%` }}
                />
              </span>
              <span class="bill-usd">{dollars(usd)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="bill-ratio">
        <span class="label">{t('ledger.ratio.label')}</span>
        <span class="bill-figure">{ratio ? t('ledger.ratio', { ratio }) : '–'}</span>
      </div>
      {strikes > 0 && <p class="hint bill-strikes">{t('ledger.strikes', { usd: dollars(strikes) })}</p>}
    </div>
  );
}

function RaidsPart({ session, onReplay }: Props) {
  const raids = raidBills(session.events.value);
  return (
    <section class="part">
      <h3>{t('ledger.raids')}</h3>
      {raids.length === 0 ? (
        <p class="hint">{t('ledger.none')}</p>
      ) : (
        <div class="table-wrap">
          <table class="grid-table">
            <thead>
              <tr>
                <th scope="col">{t('ledger.turn')}</th>
                <th scope="col">{t('ledger.raid')}</th>
                <th scope="col" class="number">
                  {t('film.attack')}
                </th>
                <th scope="col" class="number">
                  {t('film.defence')}
                </th>
                <th scope="col" class="number">
                  {t('ledger.ratio.head')}
                </th>
              </tr>
            </thead>
            <tbody>
              {raids.map(({ id, turn, place, attackerUsd, defenderUsd }) => (
                <tr key={id}>
                  <td>{turn}</td>
                  <th scope="row">
                    <button
                      type="button"
                      class="link-button"
                      onClick={() => {
                        session.focus.selectedPlace.value = place;
                      }}
                    >
                      {placeName(session.catalogue, place)}
                    </button>{' '}
                    <button type="button" class="event-link" aria-label={t('log.replay')} onClick={() => onReplay(id)}>
                      <PlayIcon />
                    </button>
                  </th>
                  <td class="number">{dollars(attackerUsd)}</td>
                  <td class="number">{dollars(defenderUsd)}</td>
                  <td class="number">{costRatio(attackerUsd, defenderUsd) ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Ready rounds of the seat and its units against the start. */
function MagazinesPart({ session }: { session: Session }) {
  const { own } = session.view.value;
  const ready = new Map<string, { have: number; start: number }>();
  for (const { stock, startStock } of [own, ...own.units])
    for (const [item, start] of Object.entries(startStock)) {
      const sum = ready.get(item) ?? { have: 0, start: 0 };
      ready.set(item, { have: sum.have + (stock[item] ?? 0), start: sum.start + start });
    }
  return (
    <section class="part">
      <h3>{t('ledger.stock')}</h3>
      <p class="hint">{t('ledger.stock.hint')}</p>
      <ul class="magazines">
        {[...ready].map(([item, { have, start }]) => (
          <li key={item}>
            <span>{munitionName(session.catalogue, item)}</span>
            <span class="weight-bar" aria-hidden="true">
              <span style={{ inlineSize: `${Math.min(100, (100 * have) / Math.max(1, start))}%` }} />
            </span>
            <span class="number">{t('brief.stock.of', { have: count(have), start: count(start) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnRoundsPart({ session }: { session: Session }) {
  const { ledger } = session.view.value.own;
  const sides = [
    ['attack', t('ledger.own.attack')],
    ['defence', t('ledger.own.defence')],
  ] as const;
  const some = sides.filter(([side]) => Object.values(ledger[side]).some((usd) => usd > 0));
  return (
    <section class="part">
      <h3>{t('ledger.own')}</h3>
      {some.length === 0 && <p class="hint">{t('ledger.own.none')}</p>}
      {some.map(([side, name]) => (
        <ul key={side} class="causes" aria-label={name}>
          {Object.entries(ledger[side])
            .filter(([, usd]) => usd > 0)
            .sort(([, a], [, b]) => b - a)
            .map(([item, usd]) => (
              <li key={item}>
                <span>
                  {munitionName(session.catalogue, item)} <span class="quiet">{name}</span>
                </span>
                <span class="number">{dollars(usd)}</span>
              </li>
            ))}
        </ul>
      ))}
    </section>
  );
}
