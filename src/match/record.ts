import type { Command } from '../rules/commands.ts';
import { digest } from '../rules/digest.ts';
import type { GameEvent, SeenEvent } from '../rules/events.ts';
import { type Progress, RULES_VERSION, SAVE_FORMAT, type Save, type SavedCommand, toSaved } from '../rules/save.ts';
import type { GameOptions, State } from '../rules/state/state.ts';
import { seenEvents } from '../rules/view/seen-events.ts';
import { seesAll } from '../rules/view/view.ts';
import type { Length, Observer } from '../rules/vocabulary.ts';
import type { Sender } from './seats.ts';
import { edgeOf, type Snapshot } from './snapshots.ts';

/** What a game is set up from; everything else follows from the commands. */
export interface GameSetup {
  scenario: string;
  length: Length;
  options: GameOptions;
  seed: string;
}

/** Version of rules and content together: under another one, the same commands may lead to another game. */
export const rulesVersionWith = (contentVersion: string): string => `${RULES_VERSION}.${contentVersion}`;

/** Everything that has happened in a match, as it accumulates beside the state: commands, events, snapshots. */
export class MatchRecord {
  readonly #setup: GameSetup;
  readonly #rulesVersion: string;
  readonly #commands: SavedCommand[];
  readonly #snapshots: Snapshot[] = [];
  readonly #told = new Map<Observer, { of: number; events: readonly SeenEvent[] }>();
  #events: readonly GameEvent[] = [];
  #saved: { state: State; save: Save } | null = null;

  constructor(setup: GameSetup, contentVersion: string, commands: readonly SavedCommand[] = []) {
    this.#setup = setup;
    this.#rulesVersion = rulesVersionWith(contentVersion);
    this.#commands = [...commands];
  }

  /** Takes the game as it opens, or as it stands after a command that is recorded already. */
  take(progress: Progress): void {
    this.#events = progress.events;
    const edge = edgeOf(progress, this.#snapshots.at(-1));
    if (edge) this.#snapshots.push(edge);
  }

  /** Adds an accepted command with what came of it. */
  add(who: Sender, command: Command, outcome: { state: State; events: readonly GameEvent[] }): void {
    this.#commands.push(toSaved(who, command));
    const events = outcome.events.length > 0 ? [...this.#events, ...outcome.events] : this.#events;
    this.take({ state: outcome.state, events, done: this.#commands.length });
  }

  /** All events the observer may know, oldest first. The list is the same object until one is added. */
  eventsFor(observer: Observer, state: State): readonly SeenEvent[] {
    const old = this.#told.get(observer);
    if (old?.of === this.#events.length) return old.events;
    const events = seenEvents(this.#events, observer, seesAll(state, observer));
    this.#told.set(observer, { of: this.#events.length, events });
    return events;
  }

  snapshots(): readonly Snapshot[] {
    return this.#snapshots;
  }

  /** The match as a save. Cheap to ask for again while nothing happened. */
  save(state: State): Save {
    if (this.#saved?.state !== state) {
      const { scenario, length, options, seed } = this.#setup;
      const head = { format: SAVE_FORMAT, rulesVersion: this.#rulesVersion, scenario, length, options, seed } as const;
      this.#saved = { state, save: { ...head, commands: [...this.#commands], digest: digest(state) } };
    }
    return this.#saved.save;
  }
}
