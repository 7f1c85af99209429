import type { EventFacts, EventType, SeenEvent } from '../../rules/events.ts';

/** A seen event that can be told apart by its `type`: the compiler then knows the facts. */
export type SeenFact = { [T in EventType]: SeenEvent<T> }[EventType];
export type Fact<T extends EventType> = EventFacts[T];

/** The host types its events by a union of all facts; type and facts belong together in each of them. */
export const asFacts = (events: readonly SeenEvent[]): readonly SeenFact[] => events as readonly SeenFact[];
export const ofType = <T extends EventType>(events: readonly SeenFact[], type: T): Extract<SeenFact, { type: T }>[] =>
  events.filter((event): event is Extract<SeenFact, { type: T }> => event.type === type);
