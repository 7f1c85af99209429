import type { Catalogue } from '../../rules/catalogue.ts';
import type { EventType } from '../../rules/events.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import type { SeenFact } from '../store/seen-fact.ts';
import { ACT_TELLS } from './telling/acts.ts';
import { COURSE_TELLS } from './telling/course.ts';
import { SIGNAL_TELLS } from './telling/signals.ts';
import type { Tell, Telling, Tells } from './telling/telling.ts';

/** One entry for every event type: a type without words does not compile. */
const TELLS: Tells<EventType> = { ...COURSE_TELLS, ...SIGNAL_TELLS, ...ACT_TELLS };

/** The sentence of an event as this seat may tell it; null if the log leaves it out. */
export function eventWords(event: SeenFact, how: Telling): string | null {
  const tell = TELLS[event.type] as Tell<EventType>;
  return tell(event.facts, how);
}

/** What a seat brings to the telling: its catalogue, its own state, the acts it knows, its reports. */
export function tellingOf(c: Catalogue, view: SeatView, events: readonly SeenFact[]): Telling {
  const acts = new Map<string, ReturnType<Telling['act']>>();
  for (const event of events)
    if (event.type === 'act.seen' || event.type === 'act.known') {
      const { act, kind, place, front, level } = event.facts;
      acts.set(act, { kind, place, front, level, turn: event.turn });
    }
  const told = new Set<string>();
  for (const event of events)
    if (event.type === 'raid.flown' || event.type === 'strike.result') told.add(event.facts.act);
  const reports = new Map(view.own.reports.map((report) => [report.act, report]));
  return {
    c,
    me: view.seat,
    own: view.own,
    act: (id) => acts.get(id) ?? null,
    report: (act) => reports.get(act) ?? null,
    tollTold: (act) => told.has(act),
  };
}
