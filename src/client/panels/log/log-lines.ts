import type { EventType } from '../../../rules/events.ts';
import type { PlaceId } from '../../../rules/vocabulary.ts';
import type { Telling } from '../../i18n/telling/telling.ts';
import type { SeenFact } from '../../store/seen-fact.ts';
import type { Told } from './told-by.ts';

export const FILTERS = ['all', 'acts', 'signals', 'tracks', 'own'] as const;
export type Filter = (typeof FILTERS)[number];

const SIGNALS: EventType[] = [
  'message.sent',
  'message.delivered',
  'red-line.settled',
  'deal.lapsed',
  'funds.released',
  'denial.exposed',
  'message.leaked',
  'red-line.declared',
  'red-line.crossed',
  'answer.given',
  'deal.made',
  'deal.refused',
  'deal.broken',
  'package.collapsed',
  'pause.started',
  'pause.broken',
  'pause.ended',
  'limit.set',
  'telegraph.kept',
  'telegraph.lapsed',
  'telegraph.broken',
  'warning.forwarded',
  'pledge.broken',
  'pledge.kept',
  'channel.moved',
];
const ACTS: EventType[] = [
  'act.seen',
  'act.known',
  'raid.flown',
  'magazine.empty',
  'strike.result',
  'shadow.result',
  'report.arrived',
  'toll.paid',
  'unit.out',
  'shipment.lost',
  'incident.opened',
  'incident.answered',
  'threshold.declared',
];
const TRACKS: EventType[] = [
  'turn.opened',
  'track.moved',
  'heat.settled',
  'norm.moved',
  'green-light',
  'lane.moved',
  'oil.moved',
  'estimate.moved',
  'channel.moved',
  'process.moved',
  'income.arrived',
  'leadership.changed',
];
const OWN: EventType[] = [
  'message.sent',
  'order.done',
  'order.called-off',
  'tile.placed',
  'act.known',
  'directive.judged',
];
const TYPES: Record<Exclude<Filter, 'all'>, ReadonlySet<EventType>> = {
  acts: new Set(ACTS),
  signals: new Set(SIGNALS),
  tracks: new Set(TRACKS),
  own: new Set(OWN),
};

export interface LogLine {
  id: string;
  event: SeenFact;
  words: string;
  /** The place it concerns, for the link with the map. */
  place: PlaceId | null;
}

/** The place an event concerns; an act's report takes it from the act. */
export function placeOf(event: SeenFact, how: Telling): PlaceId | null {
  switch (event.type) {
    case 'act.seen':
    case 'act.known':
    case 'raid.flown':
    case 'strike.result':
    case 'order.done':
      return event.facts.place;
    case 'unit.moved':
      return event.facts.to === 'box' ? event.facts.from : event.facts.to;
    case 'toll.paid':
      return event.facts.row.place;
    case 'report.arrived':
    case 'shadow.result':
      return how.act(event.facts.act)?.place ?? null;
    default:
      return null;
  }
}

export const shows = (filter: Filter, { type }: SeenFact): boolean => filter === 'all' || TYPES[filter].has(type);

/** Who plays which seat is settled before the first word: that is no news. */
const isDealing = ({ type, turn, step }: SeenFact): boolean => type === 'seat.control' && turn === 1 && step === 'news';

interface Choice {
  filter: Filter;
  /** Only what concerns this place. */
  only?: PlaceId | null;
}

/** The log's lines, oldest first; events without words of their own are left out. */
export function logLines(
  events: readonly SeenFact[],
  { how, words: tell }: Told,
  { filter, only = null }: Choice,
): LogLine[] {
  return events.flatMap((event) => {
    if (!shows(filter, event) || isDealing(event)) return [];
    const words = tell(event);
    if (words === null) return [];
    const place = placeOf(event, how);
    return only && place !== only ? [] : [{ id: event.id, event, words, place }];
  });
}
