import { covers } from '../../../rules/acts/cover.ts';
import type { Catalogue } from '../../../rules/catalogue.ts';
import { expectRaid } from '../../../rules/raids/forecast.ts';
import { salvoNeeds } from '../../../rules/raids/salvo.ts';
import { type Battery, DOCTRINES, type Doctrine, type RaidForecast, type Stock } from '../../../rules/raids/types.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import type { Level, PlaceId, Seat } from '../../../rules/vocabulary.ts';

/** The raid that a defender of this seat must reckon with most, and what each doctrine makes of it. */
export interface TypicalRaid {
  place: PlaceId;
  level: Level;
  by: Record<Doctrine, RaidForecast>;
}

const TYPICAL: Partial<Record<Seat, { attacker: Seat; place: PlaceId; level: Level }[]>> = {
  washington: [
    { attacker: 'border', place: 'ain_al_asad', level: 2 },
    { attacker: 'yemen', place: 'red_sea_south', level: 2 },
  ],
  jerusalem: [
    { attacker: 'lebanon', place: 'haifa', level: 2 },
    { attacker: 'tehran', place: 'nevatim', level: 3 },
  ],
};

/** Layers over a place as this seat knows them: what is fixed there, and its own units in line. */
function layersOver(
  { seat, own, public: open }: SeatView,
  c: Catalogue,
  id: PlaceId,
): { batteries: Battery[]; stock: Stock } {
  const place = c.places[id];
  const fixed = c.tuning.fixed.filter(({ places }) => places.includes(id));
  const batteries: Battery[] = fixed.flatMap(({ owner, layers }) =>
    layers.map(({ system, units }) => ({ system, owner, units, capacityPct: 100 })),
  );
  const stock: Stock = { [seat]: own.stock };
  for (const unit of place ? own.units : []) {
    if (!place || unit.readyFrom > open.turn || unit.place === 'box' || !covers(c, unit, place)) continue;
    stock[unit.id] = unit.stock;
    for (const { system, units } of c.tuning.unitTypes[unit.kind].layers)
      batteries.push({ system, owner: unit.id, units, capacityPct: 100 });
  }
  return { batteries, stock };
}

/** What each doctrine lets through and spends in this seat's typical raids; empty for seats without layers. */
export function typicalRaids(view: SeatView, c: Catalogue): TypicalRaid[] {
  return (TYPICAL[view.seat] ?? []).flatMap(({ attacker, place, level }) => {
    const needs = salvoNeeds(c.salvos, attacker, place, level);
    const placeKind = c.places[place]?.kind;
    if (!needs || !placeKind) return [];
    const { batteries, stock } = layersOver(view, c, place);
    const expect = (doctrine: Doctrine): RaidForecast =>
      expectRaid(c.weapons, {
        salvo: needs.map(({ anyOf, count }) => ({ munition: anyOf[0] ?? '', count })),
        counted: 'launched',
        placeKind,
        doctrine,
        alert: 'ready',
        shelter: 'light',
        hitsShift: 0,
        batteries,
        stock,
      });
    const by = Object.fromEntries(DOCTRINES.map((doctrine) => [doctrine, expect(doctrine)])) as Record<
      Doctrine,
      RaidForecast
    >;
    return [{ place, level, by }];
  });
}
