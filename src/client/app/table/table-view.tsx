import { effect, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Debrief } from '../../debrief/debrief.tsx';
import { say, t } from '../../i18n/messages.ts';
import { seatShort } from '../../i18n/names.ts';
import { TopBar } from '../../panels/tracks/top-bar.tsx';
import type { GameRoom } from '../../store/game-room.ts';
import { reducedMotion } from '../../store/settings.ts';
import { createTableUi, type Tab } from '../../store/table-ui.ts';
import { createDirector } from './director.ts';
import { focusTab } from './focus-tab.ts';
import { MapPane } from './map-pane.tsx';
import { RulesDialog } from './rules-dialog.tsx';
import { SidePanel } from './side-panel.tsx';
import { Strip } from './strip.tsx';
import { TableMenu } from './table-menu.tsx';
import { usePhaseNews } from './use-phase-news.ts';
import { useTurnFilm } from './use-turn-film.ts';

/** Where a player begins: the brief at the start, the report when a turn opens, else the desk of the phase. */
function firstTab({ session, reported }: GameRoom): Tab {
  const { turn, phase } = session.view.value.public;
  if (phase === 'orders') return 'orders';
  if (phase === 'over') return 'report';
  if (reported.value >= turn) return 'signals';
  return turn === 1 ? 'brief' : 'report';
}

/** The table: bar, map with its strip, and the panels beside it. When the game is over, the ending first. */
export function TableView({ room }: { room: GameRoom }) {
  const { session } = room;
  const ui = useMemo(() => createTableUi(firstTab(room)), [room]);
  const director = useMemo(() => createDirector(() => reducedMotion.peek()), [room]);
  const looksAtTable = useSignal(false);
  const { again, replay } = useTurnFilm(session, director);
  const { turn, phase, scenario, result } = session.view.value.public;
  const news = usePhaseNews(room, ui);
  useEffect(() => focusTab(ui.tab.peek(), true), [ui]);
  useEffect(() => {
    const skip = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && director.now.value && !document.querySelector('dialog[open]')) director.skipAll();
    };
    addEventListener('keydown', skip);
    return () => removeEventListener('keydown', skip);
  }, [director]);
  // A still picture waits for the reader; going to a desk is going on.
  useEffect(
    () =>
      effect(() => {
        const tab = ui.tab.value;
        if (reducedMotion.peek() && (tab === 'signals' || tab === 'orders')) director.skipAll();
      }),
    [director, ui],
  );
  const toDesk = (): void => {
    room.putReportAway(turn);
    ui.tab.value = phase === 'orders' ? 'orders' : 'signals';
    focusTab(ui.tab.value);
  };
  const ended = phase === 'over' && result !== null;
  if (ended && !looksAtTable.value && !director.now.value)
    return (
      <Debrief
        room={room}
        onTable={() => {
          looksAtTable.value = true;
        }}
      />
    );
  return (
    <div class="table-page" data-map-open={ui.mapOpen.value}>
      <TopBar
        title={t('table.title', {
          scenario: say(`scenario.${scenario as 'stand-down'}`),
          seat: seatShort(session.seat),
        })}
        session={session}
        ui={ui}
        menu={
          <TableMenu
            room={room}
            onEnding={
              ended
                ? () => {
                    looksAtTable.value = false;
                  }
                : undefined
            }
          />
        }
      />
      <main class="table-main">
        <MapPane session={session} director={director} ui={ui} />
        <Strip session={session} director={director} />
      </main>
      <SidePanel room={room} session={session} ui={ui} onReplay={replay} onFilm={again ?? undefined} onDesk={toDesk} />
      <RulesDialog />
      <p class="sr-only" role="status">
        {news.value}
      </p>
    </div>
  );
}
