import { say, t } from '../../i18n/messages.ts';
import type { Session } from '../../store/session.ts';
import { bySteps, signalsOf, sinceLastTurn } from '../../store/turn-events.ts';
import { EventList } from './event-list.tsx';
import { logLines } from './log-lines.ts';
import { toldBy } from './told-by.ts';

interface Props {
  session: Session;
  onReplay(id: string): void;
  /** Shows the whole film of the turn again; absent if there is nothing to show. */
  onFilm?: (() => void) | undefined;
  onDesk(): void;
}

/** What the player should know before writing: since the last turn, or what the channel has just delivered. */
export function ReportPanel({ session, onReplay, onFilm, onDesk }: Props) {
  const { turn, phase } = session.view.value.public;
  const told = toldBy(session);
  const events = session.events.value;
  const shown = phase === 'orders' ? signalsOf(events, turn) : sinceLastTurn(events, turn);
  const groups = bySteps(shown)
    .map(({ step, events: some }) => ({ step, lines: logLines(some, told, { filter: 'all' }) }))
    .filter(({ lines }) => lines.length > 0);
  const title = phase === 'orders' ? t('step.signals') : turn === 1 ? t('report.first') : t('report.title');
  return (
    <div class="report">
      <div class="row spread">
        <h2 id="report-title" tabIndex={-1}>
          {title}
        </h2>
        {onFilm && (
          <button type="button" class="button small" onClick={onFilm}>
            {t('report.replay')}
          </button>
        )}
      </div>
      {turn === 1 && phase === 'signals' && <p class="hint">{t('report.first.text')}</p>}
      {groups.length === 0 && <p class="hint">{t('report.none')}</p>}
      {groups.map(({ step, lines }, i) => (
        <section key={`${i} ${step}`} class="part">
          <h3>{say(`step.${step}`)}</h3>
          <EventList lines={lines} session={session} onReplay={onReplay} />
        </section>
      ))}
      {phase !== 'over' && (
        <p class="report-go">
          <button type="button" class="button primary" onClick={onDesk}>
            {t('report.to-desk')}
          </button>
        </p>
      )}
    </div>
  );
}
