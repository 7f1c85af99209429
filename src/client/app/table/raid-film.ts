import type { PlaceId } from '../../../rules/vocabulary.ts';
import { SEATS } from '../../../rules/vocabulary.ts';
import { eventWords } from '../../i18n/event-words.ts';
import { t } from '../../i18n/messages.ts';
import { deedName, placeName, seatShort, systemShort } from '../../i18n/names.ts';
import type { Telling } from '../../i18n/telling/telling.ts';
import type { FilmLayer, RaidFilm } from '../../map/model.ts';
import type { SeenFact } from '../../store/seen-fact.ts';

type RaidFact = Extract<SeenFact, { type: 'raid.flown' }>;

/** Where an act came from, as far as this seat knows. */
function originsOf(act: string, events: readonly SeenFact[]): PlaceId[] {
  for (const event of events)
    if (
      (event.type === 'act.known' || event.type === 'act.seen') &&
      event.facts.act === act &&
      event.facts.from.length > 0
    )
      return event.facts.from;
  return [];
}
const ownerName = (owner: string): string => {
  const seat = SEATS.find((one) => one === owner);
  return seat ? seatShort(seat) : owner;
};

/** Layers of one weapon as one, at the place of the first: two wings with the same missile are one ring. */
function layersOf(layers: RaidFact['facts']['result']['layers']): FilmLayer[] {
  const by = new Map<string, FilmLayer>();
  for (const { system, owner, shots, kills, costUsd } of layers) {
    const interceptor = systemShort(system);
    const same = by.get(interceptor) ?? { interceptor, owner: ownerName(owner), shots: 0, kills: 0, costUsd: 0 };
    by.set(interceptor, {
      ...same,
      shots: same.shots + shots,
      kills: same.kills + kills,
      costUsd: same.costUsd + costUsd,
    });
  }
  return [...by.values()];
}

/** A raid ready for the map: the numbers of the event and nothing else. */
export function raidFilm(event: RaidFact, events: readonly SeenFact[], how: Telling): RaidFilm {
  const { act, place, result } = event.facts;
  const known = how.act(act);
  return {
    id: act,
    title: t('film.raid.title', { what: deedName(known?.kind ?? 'raid'), place: placeName(how.c, place) }),
    from: originsOf(act, events),
    to: place,
    salvo: result.salvo.map(({ munition, class: kind, count, failed, open }) => ({
      munition,
      class: kind,
      count,
      failed: failed + open,
    })),
    layers: layersOf(result.layers.filter(({ engaged, shots }) => engaged > 0 || shots > 0)),
    leaked: Math.max(0, result.leaked - result.open),
    hits: result.hits,
    attackerCostUsd: result.attackerUsd,
    defenderCostUsd: result.defenderUsd,
    caption: eventWords(event, how) ?? '',
  };
}
