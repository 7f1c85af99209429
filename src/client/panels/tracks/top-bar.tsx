import type { ComponentChildren } from 'preact';
import { isCommander, SEATS } from '../../../rules/vocabulary.ts';
import { millions, percent, track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import { BAND_FROM, BANDS, bandOf } from '../../store/heat-band.ts';
import type { Session } from '../../store/session.ts';
import type { TableUi } from '../../store/table-ui.ts';
import { LampRow } from '../lamps/lamps.tsx';
import { LockIcon } from '../parts/icons.tsx';
import { SeatGlyph } from '../parts/seat-chip.tsx';

interface Props {
  /** Heading of the page, for screen readers. */
  title: string;
  session: Session;
  ui: TableUi;
  menu: ComponentChildren;
}

/** The state of the table in one line. Each figure is a button that asks "why?". */
export function TopBar({ title, session, ui, menu }: Props) {
  const { public: table, own, seat } = session.view.value;
  const ask = (name: string) => () => ui.why(name);
  return (
    <section class="top-bar" aria-label={t('bar.label')}>
      <h1 class="sr-only">{title}</h1>
      <div class="top-stats">
        <div class="stat stat-turn">
          <span class="label">{t('bar.turn')}</span>
          <span class="stat-value">{t('bar.turn.value', { turn: table.turn, last: table.lastTurn })}</span>
        </div>
        <div class="stat stat-phase">
          <span class="label">{t('bar.phase')}</span>
          <span class="stat-value">{say(`phase.${table.phase}`)}</span>
        </div>
        <HeatStat heat={table.heat} incidentPct={table.incidentPct} onAsk={ask('heat')} />
        <Stat
          name={t('bar.channel')}
          value={say(`channel.${table.channel}`)}
          onAsk={ask('channel')}
          tone={channelTone[table.channel]}
        />
        <Stat name={t('bar.process')} value={track(table.process)} onAsk={ask('process')} />
        <Stat name={t('bar.oil')} value={t('bar.oil.value', { oil: track(table.oil) })} onAsk={ask('oil')} />
        <Stat name={t('bar.estimate')} value={track(table.estimate)} onAsk={ask('estimate')} />
        <Stat
          name={isCommander(seat) ? t('bar.standing') : t('bar.home')}
          value={track(own.home)}
          onAsk={ask('home')}
        />
        <Stat name={t('bar.money')} value={millions(own.money)} onAsk={ask('money')} />
        <button
          type="button"
          class="stat stat-lamps"
          aria-label={t('bar.why', { what: t('bar.lamps') })}
          onClick={ask('lamps')}
        >
          <span class="label">{t('bar.lamps')}</span>
          <LampRow lamps={table.lamps} />
        </button>
        <div class="stat stat-seats">
          <span class="label">{t('bar.seats')}</span>
          <SeatLocks session={session} />
        </div>
      </div>
      <div class="top-menu">{menu}</div>
    </section>
  );
}

const channelTone = { open: 'good', strained: 'warn', closed: 'bad' } as const;

function Stat({ name, value, onAsk, tone = '' }: { name: string; value: string; onAsk(): void; tone?: string }) {
  return (
    <button type="button" class="stat" onClick={onAsk} title={t('bar.why', { what: name })}>
      <span class="label">{name}</span>
      <span class={`stat-value ${tone}`}>{value}</span>
    </button>
  );
}

/** Heat as a figure, a word and a gauge with the bands marked; beside it the printed chance of an incident. */
function HeatStat({ heat, incidentPct, onAsk }: { heat: number; incidentPct: number; onAsk(): void }) {
  const band = bandOf(heat);
  return (
    <button
      type="button"
      class={`stat stat-heat band-${band}`}
      onClick={onAsk}
      title={t('bar.why', { what: t('bar.heat') })}
    >
      <span class="heat-head">
        <span class="label">{t('bar.heat')}</span>
        <span class="heat-band">{say(`band.${band}`)}</span>
        <span class="heat-incident">
          {incidentPct > 0 ? t('bar.incident.chance', { pct: percent(incidentPct) }) : t('bar.incident.none')}
        </span>
      </span>
      <span class="heat-line">
        <span class="stat-value">{track(heat)}</span>
        <span class="heat-gauge" aria-hidden="true">
          {BANDS.slice(1).map((one) => (
            <span key={one} class="heat-mark" style={{ insetInlineStart: `${BAND_FROM[one] * 5}%` }} />
          ))}
          <span class="heat-fill" style={{ inlineSize: `${Math.min(100, heat / 20)}%` }} />
        </span>
      </span>
    </button>
  );
}

/** Who has locked: each seat's sign, with a lock on those who have. */
function SeatLocks({ session }: { session: Session }) {
  const { locked, control } = session.view.value.public;
  return (
    <ul class="seat-locks">
      {SEATS.map((seat) => {
        const name = `${seatShort(seat)} (${seat === session.seat ? t('seat.you') : control[seat] === 'ai' ? t('seat.ai') : ''})`;
        const words = t(locked[seat] ? 'seat.locked' : 'seat.writing', { seat: name.replace(' ()', '') });
        return (
          <li
            key={seat}
            class={locked[seat] ? 'seat-lock locked' : 'seat-lock'}
            title={words}
            data-own={seat === session.seat}
          >
            <SeatGlyph seat={seat} size={18} />
            {locked[seat] && (
              <span class="seat-lock-mark">
                <LockIcon size={9} />
              </span>
            )}
            <span class="sr-only">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
