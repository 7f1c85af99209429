import type { ReadonlySignal } from '@preact/signals';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import type { Reason } from '../../rules/reasons.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import type { Seat } from '../../rules/vocabulary.ts';
import type { DraftDesk } from './draft.ts';
import type { Focus } from './focus.ts';
import type { SeenFact } from './seen-fact.ts';

/** One game at the table as one seat has it. Everything a panel shows or does goes through here. */
export interface Session {
  readonly gameId: string;
  readonly catalogue: Catalogue;
  readonly seat: Seat;
  readonly view: ReadonlySignal<SeatView>;
  readonly legal: ReadonlySignal<Legal>;
  /** All events this seat has seen, oldest first. */
  readonly events: ReadonlySignal<readonly SeenFact[]>;
  readonly desk: DraftDesk;
  readonly focus: Focus;
  /** Why the last Lock was refused; null after a good one. */
  readonly refusal: ReadonlySignal<Reason | null>;
  /** Sends the draft of the running phase. */
  lock(): Promise<void>;
  /** Takes the lock back while the phase is open. */
  unlock(): Promise<void>;
}
