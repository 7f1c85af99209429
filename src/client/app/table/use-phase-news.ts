import { effect, type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { say } from '../../i18n/messages.ts';
import type { GameRoom } from '../../store/game-room.ts';
import type { TableUi } from '../../store/table-ui.ts';
import { chime } from '../chime.ts';
import { focusTab } from './focus-tab.ts';

/** Follows the phases: opens the tab that is needed next, says so to screen readers, sounds the tone if wanted. */
export function usePhaseNews({ session }: GameRoom, ui: TableUi): Signal<string> {
  const news = useSignal('');
  useEffect(() => {
    let known = '';
    return effect(() => {
      const { turn, phase } = session.view.value.public;
      const now = `${turn} ${phase}`;
      if (known && known !== now) {
        news.value = say(`phase.opened.${phase}`, { turn });
        ui.tab.value = phase === 'orders' ? 'orders' : 'report';
        // The button that was pressed last is gone.
        focusTab(ui.tab.value, true);
        chime();
      }
      known = now;
    });
  }, [session]);
  return news;
}
