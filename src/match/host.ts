import type { Command, CommandBody } from '../rules/commands.ts';
import type { SeenEvent } from '../rules/events.ts';
import type { Legal } from '../rules/legal/legal-types.ts';
import type { Reason } from '../rules/reasons.ts';
import type { Save } from '../rules/save.ts';
import type { SeatView, View } from '../rules/view/view-types.ts';
import type { Observer, Seat } from '../rules/vocabulary.ts';
import type { Sender } from './seats.ts';
import type { Snapshot } from './snapshots.ts';

/** What became of a command: accepted, or why not. */
export type Outcome = { ok: true } | { ok: false; reason: Reason };

/**
 * A match as its users know it: people, computer players and the page all look at it through a view and act through
 * `send`, whether it runs here or on a server.
 */
export interface Host {
  readonly matchId: string;
  /** What the observer may know now. The same object until something happens. */
  view(seat: Seat): SeatView;
  view(observer: Observer): View;
  /** Everything the seat may do now, with reasons for the rest. */
  legal(seat: Seat): Legal;
  /** All events the observer may know, oldest first; ids never change as the list grows. */
  events(observer: Observer): readonly SeenEvent[];
  /**
   * Gives a command for a seat or the umpire. A body without id, turn or phase is meant for now; a whole command is taken
   * at its word, so one for an earlier phase is refused, and a repeat of the last accepted id is accepted and changes
   * nothing. Never rejects: a malformed command, too, is refused with a reason.
   */
  send(who: Sender, command: CommandBody | Command): Promise<Outcome>;
  /** Calls back after everything that happens. Returns how to stop that. */
  subscribe(listener: () => void): () => void;
  /** The match as a save, with every secret in it. */
  save(): Save;
  /** The game at the opening of each phase so far, with every secret in it. */
  snapshots(): readonly Snapshot[];
  /** No command is taken and nobody is called back any more. */
  close(): void;
}
