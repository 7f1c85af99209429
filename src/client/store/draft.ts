import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Answer, Message, Order } from '../../rules/commands.ts';
import type { Doctrine } from '../../rules/raids/types.ts';
import type { Phase, Tile } from '../../rules/vocabulary.ts';

/** What a seat has written but not locked. A draft is no command: it lives here until Lock sends the whole of it. */
export interface Draft {
  turn: number;
  phase: Phase;
  messages: Message[];
  forecast: number | null;
  answers: Record<string, Answer>;
  orders: Order[];
  doctrine: Doctrine;
  tile: Tile | null;
  choice: 'a' | 'b' | null;
  redraw: boolean;
}
/** The draft with the steps that undo and redo walk along; plain JSON, kept in the autosave record. */
export interface DraftHistory {
  past: Draft[];
  now: Draft;
  future: Draft[];
}

export interface DraftDesk {
  readonly draft: ReadonlySignal<Draft>;
  readonly history: ReadonlySignal<DraftHistory>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** One step of writing: the given fields replace the draft's. Whatever was undone before is gone. */
  change(fields: Partial<Omit<Draft, 'turn' | 'phase'>>): void;
  undo(): void;
  redo(): void;
  /** A new phase: an empty draft with the standing doctrine. The same turn and phase again changes nothing. */
  open(turn: number, phase: Phase, doctrine: Doctrine): void;
  /** Takes up what the autosave kept, if it is of this turn and phase. */
  restore(kept: DraftHistory): void;
}

export const emptyDraft = (turn: number, phase: Phase, doctrine: Doctrine): Draft => ({
  turn,
  phase,
  messages: [],
  forecast: null,
  answers: {},
  orders: [],
  doctrine,
  tile: null,
  choice: null,
  redraw: false,
});

/** The draft both desks write into, with unlimited undo and redo until the phase closes. */
export function createDraftDesk(first: Draft): DraftDesk {
  const history = signal<DraftHistory>({ past: [], now: first, future: [] });
  const sameHour = (draft: Draft, turn: number, phase: Phase): boolean => draft.turn === turn && draft.phase === phase;
  const draft = computed(() => history.value.now);
  return {
    draft,
    history,
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change(fields) {
      const { past, now } = history.value;
      history.value = { past: [...past, now], now: { ...now, ...fields }, future: [] };
    },
    undo() {
      const { past, now, future } = history.value;
      const before = past.at(-1);
      if (before) history.value = { past: past.slice(0, -1), now: before, future: [now, ...future] };
    },
    redo() {
      const { past, now, future } = history.value;
      const [after, ...later] = future;
      if (after) history.value = { past: [...past, now], now: after, future: later };
    },
    open(turn, phase, doctrine) {
      if (sameHour(history.value.now, turn, phase)) return;
      history.value = { past: [], now: emptyDraft(turn, phase, doctrine), future: [] };
    },
    restore(kept) {
      const { now } = history.value;
      if (sameHour(kept.now, now.turn, now.phase)) history.value = kept;
    },
  };
}
