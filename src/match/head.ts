import type { PublicState } from '../rules/state/state.ts';
import type { Sender } from './seats.ts';

/** Gives commands the head they need: which turn and phase they are meant for, and an id of the sender's own series. */
export class Heads {
  readonly #given = new Map<Sender, number>();

  /** @param earlier senders of all commands so far: a number that was given before must not come again. */
  constructor(earlier: readonly Sender[]) {
    for (const who of earlier) this.#count(who);
  }

  #count(who: Sender): number {
    const number = (this.#given.get(who) ?? 0) + 1;
    this.#given.set(who, number);
    return number;
  }

  /**
   * The command as it would come over a wire: plain JSON, with whatever head it brings, else one for now. A value that is
   * no object, or cannot be written as JSON, comes back as null and is refused like any malformed command.
   */
  complete(who: Sender, body: unknown, { turn, phase }: PublicState): unknown {
    const given = asWire(body);
    if (given === null) return null;
    const own = given.type === 'signals' || given.type === 'orders' ? given.type : phase === 'over' ? 'orders' : phase;
    return { id: `${who}-${turn}-${this.#count(who)}`, turn, phase: own, ...given };
  }
}

function asWire(value: unknown): Record<string, unknown> | null {
  try {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
