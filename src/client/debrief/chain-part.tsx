import type { GameResult, TrailRow } from '../../rules/state/state.ts';
import { move, track } from '../i18n/figures.ts';
import { say, t } from '../i18n/messages.ts';
import { capital, incidentTitle, placeName, seatName } from '../i18n/names.ts';
import { actWords } from '../i18n/telling/acts.ts';
import type { Telling } from '../i18n/telling/telling.ts';
import { SeatGlyph } from '../panels/parts/seat-chip.tsx';

/** A step in words: which act, whose, or which incident. */
function stepWords({ code, act, incident, seat, place }: TrailRow, how: Telling): string {
  const parts = [say(`heat.${code}`)];
  if (incident && Object.hasOwn(how.c.incidents, incident)) parts.push(incidentTitle(how.c, incident));
  if (act && how.act(act)) parts.push(actWords(act, how));
  else if (place) parts.push(placeName(how.c, place));
  if (seat) parts.push(capital(seatName(seat)));
  return parts.join(', ');
}

/** How it came to war, the last step first; for the other endings, what raised Heat most. */
export function ChainPart({ result, trail, how }: { result: GameResult; trail: readonly TrailRow[]; how: Telling }) {
  const war = result.ending === 'C';
  const steps = war
    ? result.chain
    : trail
        .filter(({ amount }) => amount > 0)
        .toSorted((a, b) => b.amount - a.amount)
        .slice(0, 6);
  return (
    <section class="panel ending-part">
      <h2>{war ? t('ending.chain') : t('ending.causes')}</h2>
      {war && <p class="hint">{t('ending.chain.hint')}</p>}
      {steps.length === 0 && <p class="hint">{t('ending.chain.none')}</p>}
      <ol class="chain">
        {steps.map((row, i) => (
          <li key={`${i} ${row.turn} ${row.code}`}>
            {row.seat && <SeatGlyph seat={row.seat} />}
            <div>
              <p>
                {t('ending.chain.step', {
                  turn: row.turn,
                  what: stepWords(row, how),
                  amount: move(row.amount),
                  heat: track(row.heatAfter),
                })}
              </p>
              {(row.slip || row.misattributed) && (
                <p class="hint">
                  {row.slip && t('ending.chain.slip')} {row.misattributed && t('ending.chain.wrong')}
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {result.heatWithout !== null && (
        <p class="notice">{t('ending.chain.without', { heat: track(result.heatWithout) })}</p>
      )}
    </section>
  );
}
