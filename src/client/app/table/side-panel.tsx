import { useEffect, useRef } from 'preact/hooks';
import { say, t } from '../../i18n/messages.ts';
import { BriefPanel } from '../../panels/brief/brief-panel.tsx';
import { LedgerPanel } from '../../panels/ledger/ledger-panel.tsx';
import { LogPanel } from '../../panels/log/log-panel.tsx';
import { ReportPanel } from '../../panels/log/report-panel.tsx';
import { OrdersDesk } from '../../panels/orders-desk/orders-desk.tsx';
import { ReasonsPanel } from '../../panels/reasons/reasons-panel.tsx';
import { SignalsDesk } from '../../panels/signals-desk/signals-desk.tsx';
import { TollPanel } from '../../panels/toll/toll-panel.tsx';
import { TracksPanel } from '../../panels/tracks/tracks-panel.tsx';
import type { GameRoom } from '../../store/game-room.ts';
import type { Session } from '../../store/session.ts';
import { TABS, type Tab, type TableUi } from '../../store/table-ui.ts';

interface Props {
  room: GameRoom;
  session: Session;
  ui: TableUi;
  onReplay(id: string): void;
  onFilm?: (() => void) | undefined;
  onDesk(): void;
}

/** The right column: one panel at a time behind tabs. */
export function SidePanel(props: Props) {
  const { ui, session } = props;
  const tab = ui.tab.value;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!body.current) return;
    body.current.scrollTop = 0;
    // A stop for Tab, so that keys can scroll a panel that holds nothing but text; a desk has controls of its own.
    body.current.tabIndex = tab === 'signals' || tab === 'orders' ? -1 : 0;
  }, [tab]);
  return (
    <section class="side" aria-label={t('tabs.label')}>
      <TabRow ui={ui} phase={session.view.value.public.phase} />
      <div
        ref={body}
        class={tab === 'signals' || tab === 'orders' ? 'side-body' : 'side-body padded'}
        role="tabpanel"
        id="side-panel"
        aria-labelledby={`tab-${tab}`}
      >
        <Panel {...props} tab={tab} />
      </div>
    </section>
  );
}

function TabRow({ ui, phase }: { ui: TableUi; phase: string }) {
  const row = useRef<HTMLDivElement>(null);
  const tab = ui.tab.value;
  const open = (next: Tab): void => {
    ui.tab.value = next;
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    const next = to === undefined ? undefined : TABS[(to + TABS.length) % TABS.length];
    if (!next) return;
    event.preventDefault();
    open(next);
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={t('tabs.label')} onKeyDown={move}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          class="tab"
          data-open={one === phase}
          aria-selected={one === tab}
          aria-controls="side-panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => open(one)}
        >
          {say(`tab.${one}`)}
        </button>
      ))}
    </div>
  );
}

function Panel({ tab, room, session, ui, onReplay, onFilm, onDesk }: Props & { tab: Tab }) {
  switch (tab) {
    case 'signals':
      return <SignalsDesk session={session} />;
    case 'orders':
      return <OrdersDesk session={session} />;
    case 'report':
      return <ReportPanel session={session} onReplay={onReplay} onFilm={onFilm} onDesk={onDesk} />;
    case 'brief':
      return <BriefPanel session={session} onDesk={onDesk} />;
    case 'log':
      return <LogPanel session={session} onReplay={onReplay} />;
    case 'ledger':
      return <LedgerPanel session={session} onReplay={onReplay} />;
    case 'toll':
      return <TollPanel session={session} />;
    case 'tracks':
      return <TracksPanel session={session} ui={ui} />;
    case 'reasons':
      return <ReasonsPanel room={room} />;
  }
}
