import type { CloseCommand, Command, ControlCommand, SeatCommand } from './commands.ts';
import type { Rules } from './core.ts';
import type { GameEvent } from './events.ts';
import type { Reason } from './reasons.ts';
import type { GameOptions, State } from './state/state.ts';
import type { Length, Seat } from './vocabulary.ts';

export const SAVE_FORMAT = 'holding-pattern-save/1';
/** Rises whenever the same commands may lead to another game. Whole numbers with dots between them. */
export const RULES_VERSION = '1';

/** An accepted command with the seat that gave it. The umpire's change of hands names the seat concerned as `whose`. */
export type SavedCommand =
  | ((SeatCommand | CloseCommand) & { seat: Seat | 'umpire' })
  | (Omit<ControlCommand, 'seat'> & { seat: Seat | 'umpire'; whose: Seat });

/** Save, replay and bug report in one (architecture.md). It holds every secret of the game. */
export interface Save {
  format: typeof SAVE_FORMAT;
  rulesVersion: string;
  scenario: string;
  length: Length;
  options: GameOptions;
  seed: string;
  commands: SavedCommand[];
  /** Digest of the state after the last command, where it was written down: proof that the rules are still the same. */
  digest?: string;
}

/** A command of a seat or the umpire, as it goes into a save. */
export const toSaved = (by: Seat | 'umpire', command: Command): SavedCommand =>
  command.type === 'control' ? { ...command, seat: by, whose: command.seat } : { ...command, seat: by };

/** A saved command as it was given. */
export function fromSaved(saved: SavedCommand): { by: Seat | 'umpire'; command: Command } {
  if (saved.type === 'control') {
    const { whose, seat: by, ...command } = saved;
    return { by, command: { ...command, seat: whose } };
  }
  const { seat: by, ...command } = saved;
  return { by, command };
}

/** How far a game has come. */
export interface Progress {
  state: State;
  /** Of the whole game, first one first. */
  events: readonly GameEvent[];
  /** Commands played so far. */
  done: number;
}

export interface Replay extends Progress {
  /** The first command that was refused, and why; later ones were not tried. Null if all were accepted. */
  stopped: { at: number; why: Reason } | null;
}

/**
 * Plays a save command by command: yields the game as it opens and after every command, and returns how it ended.
 * @param from where to begin, with at least `done` commands of the same save played; default: the set-up.
 */
export function* replaying(rules: Rules, save: Save, from?: Progress): Generator<Progress, Replay> {
  const { scenario, length, options, seed, commands } = save;
  let at: Progress = from ?? { ...rules.setup({ scenario, length, options }, seed), done: 0 };
  yield at;
  for (const saved of commands.slice(at.done)) {
    const { by, command } = fromSaved(saved);
    const result = rules.apply(at.state, by, command);
    if (!result.ok) return { ...at, stopped: { at: at.done, why: result.refused } };
    at = { state: result.state, events: [...at.events, ...result.events], done: at.done + 1 };
    yield at;
  }
  return { ...at, stopped: null };
}

/**
 * Plays a save again from its seed, or from a snapshot. The same rules give the same state, and so the same digest; under
 * other rules a command may be refused, and the replay stops there.
 */
export function replay(rules: Rules, save: Save, from?: Progress): Replay {
  const steps = replaying(rules, save, from);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
