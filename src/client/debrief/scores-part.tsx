import type { GameResult } from '../../rules/state/state.ts';
import { SEATS, type Seat } from '../../rules/vocabulary.ts';
import { t } from '../i18n/messages.ts';
import { SeatChip } from '../panels/parts/seat-chip.tsx';

const tenths = (value: number): string => (value / 10).toFixed(1);

function resultWords({ ending, met, strong, par }: GameResult, seat: Seat): string {
  if (ending === 'C') return t('ending.war');
  if (par[seat] === null) return '–';
  return strong[seat] ? t('ending.strong') : met[seat] ? t('ending.met') : t('ending.missed');
}

/** Each seat against its own par. Not a ranking: several can meet theirs. */
export function ScoresPart({ result, mine }: { result: GameResult; mine: Seat }) {
  return (
    <section class="panel ending-part">
      <h2>{t('ending.scores')}</h2>
      <div class="table-wrap">
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">{t('seat-column')}</th>
              <th scope="col" class="number">
                {t('ending.score')}
              </th>
              <th scope="col" class="number">
                {t('ending.par')}
              </th>
              <th scope="col">{t('ending.result')}</th>
            </tr>
          </thead>
          <tbody>
            {SEATS.map((seat) => {
              const par = result.par[seat];
              return (
                <tr key={seat} class={seat === mine ? 'own-row' : ''}>
                  <th scope="row">
                    <SeatChip seat={seat} /> {seat === mine && <span class="tag strong">{t('seat.you')}</span>}
                  </th>
                  <td class="number">{tenths(result.scores[seat])}</td>
                  <td class="number">{par === null ? t('ending.par.none') : tenths(par)}</td>
                  <td>{resultWords(result, seat)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="hint">{t('ending.scores.hint')}</p>
    </section>
  );
}
