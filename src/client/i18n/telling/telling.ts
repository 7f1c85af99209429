import type { Catalogue } from '../../../rules/catalogue.ts';
import type { EventFacts, EventType } from '../../../rules/events.ts';
import type { PublicAct, Report, SeatState } from '../../../rules/state/state.ts';
import type { Seat } from '../../../rules/vocabulary.ts';

/** Who is told, and what that seat knows: the same event reads differently for its author and for its victim. */
export interface Telling {
  c: Catalogue;
  me: Seat;
  own: SeatState | null;
  act(id: string): Pick<PublicAct, 'kind' | 'place' | 'turn' | 'front' | 'level'> | null;
  report(act: string): Report | null;
  /** The act's own sentence names its toll already. */
  tollTold(act: string): boolean;
}
/** An event's sentence, or null if the log leaves it out. */
export type Tell<T extends EventType> = (facts: EventFacts[T], how: Telling) => string | null;
export type Tells<T extends EventType> = { [K in T]: Tell<K> };
