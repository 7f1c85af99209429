import { type Rng, type RngState, rngOver } from '../../lib/rng.ts';
import type { Catalogue } from '../catalogue.ts';
import type { EventFacts, EventType, GameEvent, Step } from '../events.ts';
import type { Seat, UnitKind } from '../vocabulary.ts';
import type { HeatEntry, State } from './state.ts';

/** Arms and units that an act cost its victim. */
export interface Loss {
  act: string;
  seat: Seat;
  /** Percent of the arms of every type. */
  armsPct: number;
  /** Only these items; all arms if null. */
  items: string[] | null;
  /** One unit of this kind leaves the line until this turn; null for none. */
  unit: { kind: UnitKind; until: number } | null;
}

/**
 * One closing of a phase at work: a private copy of the state that may be changed in place, the catalogue, the dice,
 * and the events so far. It lives no longer than the `apply` that made it.
 */
export interface Table {
  readonly s: State;
  readonly c: Catalogue;
  readonly rng: Rng;
  readonly events: GameEvent[];
  step: Step;
  /** Heat terms of this turn, settled in Assess. */
  readonly heat: HeatEntry[];
  /** What acts of this step cost launchers, arms and cells: taken off after the last of them. */
  readonly losses: Loss[];
  /** Causes of track moves already counted this turn ("once per cause and turn"). */
  readonly counted: Record<string, true>;
  /** Leaks, concealment and declassification of this turn: they move the Estimate in R9, after its own drift. */
  readonly pushes: { by: number; why: 'leak' | 'declassify' | 'conceal' }[];
}

export type Dice = (state: RngState) => Rng;

export const openTable = (s: State, c: Catalogue, dice: Dice = rngOver): Table => ({
  s,
  c,
  rng: dice(s.secret.rng),
  events: [],
  step: 'news',
  heat: [],
  losses: [],
  counted: {},
  pushes: [],
});

interface Emission {
  /** Seats that may know; all if absent. */
  seen?: Seat[];
  /** Ids of events, acts or messages that brought it about; unknown ones are dropped. */
  causes?: (string | null | undefined)[];
  /** Makes this event the one that stands for an act or message. */
  standsFor?: string;
}

/** Records an event and returns its id. */
export function emit<T extends EventType>(t: Table, type: T, facts: EventFacts[T], how: Emission = {}): string {
  const { secret, public: open } = t.s;
  const id = `${open.turn}-${secret.events}`;
  secret.events += 1;
  const causes = how.causes ? eventsNamed(t, how.causes) : [];
  t.events.push({ id, turn: open.turn, step: t.step, type, facts, seen: how.seen ?? 'all', causes });
  if (how.standsFor) secret.eventOf[how.standsFor] = id;
  return id;
}

/** The events that stand for these causes, each once. */
function eventsNamed(t: Table, causes: readonly (string | null | undefined)[]): string[] {
  const events: string[] = [];
  for (const cause of causes) {
    const event = eventNamed(t, cause);
    if (event !== undefined && !events.includes(event)) events.push(event);
  }
  return events;
}

/** The event of an act or message, of this phase or an earlier one; or the event of this id, if it was just recorded. */
function eventNamed(t: Table, cause: string | null | undefined): string | undefined {
  if (!cause) return undefined;
  const { eventOf } = t.s.secret;
  if (Object.hasOwn(eventOf, cause)) return eventOf[cause];
  return t.events.some(({ id }) => id === cause) ? cause : undefined;
}

/** Forgets what stands for things long past: nothing names them as a cause any more. */
export function forgetCauses(t: Table, from: number): void {
  const { secret } = t.s;
  const kept: Record<string, string> = {};
  for (const [named, event] of Object.entries(secret.eventOf))
    if (Number.parseInt(event, 10) >= from) kept[named] = event;
  secret.eventOf = kept;
}
