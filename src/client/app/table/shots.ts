import type { EventType } from '../../../rules/events.ts';
import type { PlaceId } from '../../../rules/vocabulary.ts';
import { t } from '../../i18n/messages.ts';
import type { RaidFilm } from '../../map/model.ts';
import { placeOf } from '../../panels/log/log-lines.ts';
import type { Told } from '../../panels/log/told-by.ts';
import type { SeenFact } from '../../store/seen-fact.ts';
import { raidFilm } from './raid-film.ts';

/** One picture of the turn's film: a raid that flies, or a sentence that stands. */
export interface Shot {
  id: string;
  title: string;
  words: string;
  place: PlaceId | null;
  film: RaidFilm | null;
}

/** What is worth a sentence in the film, besides raids. The rest stands in the report. */
const CAPTIONS: ReadonlySet<EventType> = new Set<EventType>([
  'act.seen',
  'act.known',
  'strike.result',
  'shadow.result',
  'red-line.crossed',
  'deal.made',
  'deal.broken',
  'package.collapsed',
  'pause.started',
  'pause.broken',
  'limit.set',
  'channel.moved',
  'threshold.declared',
  'incident.opened',
  'norm.moved',
  'leadership.changed',
  'heat.settled',
]);

/** The film of some events in the order in which they happened. An act that is flown or judged is not also announced. */
export function shotsOf(batch: readonly SeenFact[], all: readonly SeenFact[], told: Told): Shot[] {
  const shown = new Set<string>();
  for (const event of batch)
    if (event.type === 'raid.flown' || event.type === 'strike.result') shown.add(event.facts.act);
  return batch.flatMap((event) => {
    const shot = shotOf(event, all, told);
    const doubled = (event.type === 'act.seen' || event.type === 'act.known') && shown.has(event.facts.act);
    return shot && !doubled ? [shot] : [];
  });
}

/** One event as a picture of its own; null if it is none. */
export function shotOf(event: SeenFact, all: readonly SeenFact[], told: Told): Shot | null {
  const words = told.words(event);
  if (words === null) return null;
  const place = placeOf(event, told.how);
  if (event.type === 'raid.flown') {
    const film = raidFilm(event, all, told.how);
    return { id: event.id, title: film.title, words: doneBy(event.facts.act, all, told) ?? words, place, film };
  }
  if (!CAPTIONS.has(event.type)) return null;
  const by = event.type === 'strike.result' ? doneBy(event.facts.act, all, told) : null;
  return { id: event.id, title: t('film.label'), words: by ? `${by} ${words}` : words, place, film: null };
}

/** The sentence about who did it, or is said to have done it. */
function doneBy(act: string, all: readonly SeenFact[], told: Told): string | null {
  for (const event of all)
    if ((event.type === 'act.known' || event.type === 'act.seen') && event.facts.act === act) {
      const words = told.words(event);
      if (words) return words;
    }
  return null;
}
