import { effect, type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { focusOn } from '../../panels/orders-desk/focus-on.ts';
import type { GameRoom } from '../../store/game-room.ts';
import type { Session } from '../../store/session.ts';
import type { TableUi } from '../../store/table-ui.ts';
import { chime } from '../chime.ts';

/** What the new phase brought, in a sentence or two for those who do not see the table. */
function newsOf({ legal }: Session, view: SeatView, heatBefore: number): string {
  const { turn, phase, heat, acts } = view.public;
  if (phase === 'orders') {
    const letters = view.own.inbox.filter((letter) => letter.turn === turn).length;
    return t('phase.opened.orders', { turn, letters, answers: legal.peek().answers.length });
  }
  if (phase === 'over') return say('phase.opened.over');
  const seen = acts.filter((act) => act.turn === turn - 1).length;
  return t('phase.opened.signals', { turn, heat: track(heat), before: track(heatBefore), acts: seen });
}

/**
 * Follows the phases: opens the tab that is needed next, says what changed to screen readers, sounds the tone if wanted.
 * The Lock button is gone by then, so the focus goes to the heading of what has opened.
 */
export function usePhaseNews({ session }: GameRoom, ui: TableUi): Signal<string> {
  const news = useSignal('');
  useEffect(() => {
    let known: { phase: string; heat: number } | null = null;
    return effect(() => {
      const view = session.view.value;
      const { turn, phase, heat } = view.public;
      const now = { phase: `${turn} ${phase}`, heat: known?.heat ?? heat };
      if (known && known.phase !== now.phase) {
        news.value = newsOf(session, view, known.heat);
        now.heat = heat;
        ui.tab.value = phase === 'orders' ? 'orders' : 'report';
        ui.mapOpen.value = false;
        // What was picked belongs to what was being written.
        session.focus.selectedPlace.value = null;
        focusOn(phase === 'orders' ? 'orders-title' : 'report-title');
        chime();
      }
      known = now;
    });
  }, [session]);
  return news;
}
