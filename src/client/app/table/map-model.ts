import { sum } from '../../../lib/number.ts';
import type { Catalogue, PlaceDef } from '../../../rules/catalogue.ts';
import { shipsPassingPct } from '../../../rules/economy/prices.ts';
import { magazinePct } from '../../../rules/orders/forces.ts';
import type { WeaponGroup } from '../../../rules/raids/types.ts';
import type { OwnUnit, PublicState } from '../../../rules/state/state.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import { FRONTS, type Front, LANES, type PlaceId, type Seat } from '../../../rules/vocabulary.ts';
import { percent, track } from '../../i18n/figures.ts';
import { say, t } from '../../i18n/messages.ts';
import { capital, placeName, seatShort, unitName } from '../../i18n/names.ts';
import type { MapFront, MapLane, MapModel, MapPlace, MapUnit } from '../../map/model.ts';
import type { SeenFact } from '../../store/seen-fact.ts';

export interface Pointing {
  selected: PlaceId | null;
  lit: ReadonlySet<PlaceId>;
}
/** A unit whose magazine holds less than this share is drawn as reduced, percent. */
const REDUCED_BELOW = 50;
/** What a unit without rounds of its own launches from its seat's shelf; kinds that are not named launch anything there. */
const LAUNCHES: Partial<Record<OwnUnit['kind'], WeaponGroup>> = {
  brigade: 'ballistic',
  drones: 'drones',
  boats: 'boats',
};
type Shelf = Pick<SeatView['own'], 'stock' | 'startStock'>;

/** The map as this seat may see it, with what the desks and the log point at. */
export function mapModel(c: Catalogue, view: SeatView, events: readonly SeenFact[], pointing: Pointing): MapModel {
  return {
    fronts: FRONTS.map((id) => frontOf(view.public, id)),
    places: Object.values(c.places).map((place) => placeOf(place, view, pointing)),
    units: unitsOf(c, view, events),
    lanes: LANES.map((id) => laneOf(view.public, id)),
    homeSeat: view.seat,
  };
}

/** Something happened here this turn or last. */
const isActive = ({ acts, turn }: PublicState, front: Front): boolean =>
  acts.some((act) => act.front === front && act.turn >= turn - 1);

function frontOf(state: PublicState, id: Front): MapFront {
  const [name, norm, active] = [say(`front.${id}`), state.norms[id], isActive(state, id)];
  const short = say(`front.${id}.short`);
  return {
    id,
    name,
    short,
    norm,
    active,
    text: t('map.front.text', { front: name, norm, active: active ? 'yes' : 'no' }),
  };
}

function laneOf({ lanes }: PublicState, id: (typeof LANES)[number]): MapLane {
  const passingPct = shipsPassingPct(lanes[id]);
  return {
    id,
    disruption: Math.round(lanes[id] / 10) / 10,
    passingPct,
    text: t('map.lane.text', {
      lane: say(`lane.${id}`),
      disruption: track(lanes[id]),
      passing: percent(passingPct),
    }),
  };
}

function placeOf(place: PlaceDef, view: SeatView, { selected, lit }: Pointing): MapPlace {
  const acts = view.public.acts.filter((act) => act.place === place.id);
  return {
    id: place.id,
    name: place.name,
    front: place.front,
    kind: place.kind ?? 'sea',
    sway: place.militia ?? place.holder,
    target: lit.has(place.id),
    selected: selected === place.id,
    marks: acts.reduce((sum, act) => sum + act.hits, 0),
    hint: '',
  };
}

const groupOf = ({ weapons }: Catalogue, item: string): WeaponGroup | null => {
  const munition = Object.hasOwn(weapons.munitions, item) ? weapons.munitions[item] : undefined;
  return munition ? weapons.classes[munition.class].group : null;
};

/** Rounds ready behind an own unit, percent: its own, or what its kind takes from the seat's shelf; null where neither is. */
export function readyPct(c: Catalogue, { stock, startStock }: Shelf, unit: OwnUnit): number | null {
  if (Object.keys(unit.startStock).length > 0) return Math.min(100, magazinePct(unit));
  const group = LAUNCHES[unit.kind];
  const items = Object.keys(startStock).filter((item) => !group || groupOf(c, item) === group);
  const full = sum(items.map((item) => startStock[item] ?? 0));
  const ready = sum(items.map((item) => stock[item] ?? 0));
  return full === 0 ? null : Math.min(100, Math.floor((100 * ready) / full));
}

/** Units everybody knows to be out of line, by id, with the turn they return in. */
function outUntil(events: readonly SeenFact[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'unit.out') out.set(event.facts.unit, event.facts.until);
    if (event.type === 'unit.back') out.delete(event.facts.unit);
  }
  return out;
}

function unitsOf(c: Catalogue, view: SeatView, events: readonly SeenFact[]): MapUnit[] {
  const own = new Map(view.own.units.map((unit) => [unit.id, unit]));
  const out = outUntil(events);
  return view.public.units.map(({ id, seat, kind, shown }): MapUnit => {
    const mine = own.get(id);
    const place = mine?.place ?? shown;
    const pct = mine ? readyPct(c, view.own, mine) : null;
    const away = (mine?.readyFrom ?? out.get(id) ?? 0) > view.public.turn;
    return {
      id,
      seat,
      kind,
      place,
      name: `${capital(unitName(kind))}, ${seatShort(seat)}, ${placeName(c, place)}`,
      state: away ? 'out' : pct !== null && pct < REDUCED_BELOW ? 'reduced' : 'ready',
      magazinePct: pct,
    };
  });
}

/** What the strip under the map and a screen reader say about a place. */
export function placeHint(c: Catalogue, view: SeatView, id: PlaceId): string {
  const place = Object.hasOwn(c.places, id) ? c.places[id] : undefined;
  if (!place) return id;
  const sentences = [firstSentence(place)];
  const acts = view.public.acts.filter((act) => act.place === id).length;
  if (acts > 0) sentences.push(t('map.place.marks', { count: acts }));
  const units = unitsAt(c, view, id);
  if (units.length > 0) sentences.push(t('map.place.units', { units: units.join(', ') }));
  const out = view.public.oilOut[id] ?? 0;
  if (out > 0) sentences.push(t('map.place.oil-out', { mbd: (out / 100).toFixed(2) }));
  return sentences.join(' ');
}

function firstSentence({ name, kind, front, holder, militia }: PlaceDef): string {
  const seat: Seat | null = militia ?? holder;
  return t('map.place.hint', {
    place: name,
    kind: kind ? say(`place-kind.${kind}`) : t('map.place.sea'),
    front: front ? t('map.place.front', { front: say(`front.${front}`) }) : '',
    holder: seat ? t('map.place.holder', { seat: seatShort(seat) }) : '',
  });
}

/** "2 × fighter wing (Washington)": units shown at a place, counted by kind and seat; own ones with what they can do. */
function unitsAt(c: Catalogue, view: SeatView, id: PlaceId): string[] {
  const own = new Map(view.own.units.map((unit) => [unit.id, unit]));
  const counts = new Map<string, number>();
  for (const unit of view.public.units) {
    const mine = own.get(unit.id);
    if ((mine?.place ?? unit.shown) !== id) continue;
    const name = `${unitName(unit.kind)} (${seatShort(unit.seat)})`;
    const words = mine ? `${name}, ${conditionOf(c, view, mine)}` : name;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, number]) => (number > 1 ? `${number} × ${words}` : words));
}

function conditionOf(c: Catalogue, view: SeatView, unit: OwnUnit): string {
  if (unit.readyFrom > view.public.turn) return t('map.unit.out', { turn: unit.readyFrom });
  const pct = readyPct(c, view.own, unit);
  return pct === null ? t('map.unit.ready') : t('map.unit.rounds', { pct: percent(pct) });
}
