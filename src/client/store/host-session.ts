import { computed, effect, signal } from '@preact/signals';
import type { Host } from '../../match/host.ts';
import { parseCommand } from '../../protocol/command.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { SeatCommandBody } from '../../rules/commands.ts';
import type { Reason } from '../../rules/reasons.ts';
import type { Seat } from '../../rules/vocabulary.ts';
import { createDraftDesk, type Draft, type DraftHistory, emptyDraft } from './draft.ts';
import { createFocus } from './focus.ts';
import { asFacts } from './seen-fact.ts';
import type { Session } from './session.ts';

/** A draft as the command that Lock sends. */
export function commandOf(draft: Draft): SeatCommandBody {
  if (draft.phase === 'signals') {
    const { messages, forecast } = draft;
    return { type: 'signals', messages, ...(forecast === null ? {} : { forecast }) };
  }
  const { answers, orders, doctrine, tile, choice, redraw } = draft;
  return {
    type: 'orders',
    answers,
    orders,
    doctrine,
    ...(tile && { tile }),
    ...(choice && { choice }),
    ...(redraw && { redraw }),
  };
}

/** Whether every step of a kept draft could still be sent: what a disk has spoiled is not taken up. */
function isWhole({ past, now, future }: DraftHistory): boolean {
  if (!Array.isArray(past) || !Array.isArray(future)) return false;
  return [...past, now, ...future].every((draft) => {
    try {
      const { turn, phase } = draft;
      return parseCommand({ id: 'kept', turn, phase, ...commandOf(draft) }).ok;
    } catch {
      return false;
    }
  });
}

export interface SeatAtHost {
  gameId: string;
  catalogue: Catalogue;
  host: Host;
  seat: Seat;
  /** What the autosave kept of the seat's draft. */
  kept: DraftHistory | null;
}

/** One seat's side of a match, kept up to date until `stop`. */
export function hostSession({ gameId, catalogue, host, seat, kept }: SeatAtHost): { session: Session; stop(): void } {
  const view = signal(host.view(seat));
  const events = signal(asFacts(host.events(seat)));
  const refusal = signal<Reason | null>(null);
  const { public: table, own } = view.value;
  const desk = createDraftDesk(emptyDraft(table.turn, table.phase, own.doctrine));
  if (kept && isWhole(kept)) desk.restore(kept);
  const unsubscribe = host.subscribe(() => {
    view.value = host.view(seat);
    events.value = asFacts(host.events(seat));
  });
  const follow = effect(() => {
    const { turn, phase } = view.value.public;
    const { doctrine } = view.value.own;
    if (desk.draft.peek().turn === turn && desk.draft.peek().phase === phase) return;
    refusal.value = null;
    desk.open(turn, phase, doctrine);
  });
  const send = async (command: SeatCommandBody): Promise<void> => {
    const outcome = await host.send(seat, command);
    refusal.value = outcome.ok ? null : outcome.reason;
  };
  const session: Session = {
    gameId,
    catalogue,
    seat,
    view,
    legal: computed(() => {
      void view.value;
      return host.legal(seat);
    }),
    events,
    desk,
    focus: createFocus(),
    refusal,
    lock: () => send(commandOf(desk.draft.value)),
    unlock: () => send({ type: 'unlock' }),
  };
  return {
    session,
    stop() {
      unsubscribe();
      follow();
    },
  };
}
