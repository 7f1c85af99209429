import type { Level, PlaceId, Seat } from '../vocabulary.ts';
import type { SalvoLine } from './types.ts';

/** Rounds a salvo needs: the first munition is used up before the next one is touched. */
export interface SalvoNeed {
  anyOf: readonly string[];
  count: number;
}

/** One row of the table of salvos: what a seat sends at a group of places, by level. */
export interface SalvoRow {
  seat: Seat;
  /** Places of the row, each with the lowest level at which it may be named. */
  places: Readonly<Record<PlaceId, Level>>;
  levels: Partial<Record<Level, readonly SalvoNeed[]>>;
}

/** Arms and aircraft of an air package at one level. */
export interface AirPackage {
  patrols: number;
  needs: readonly SalvoNeed[];
}

/** Washington's and Jerusalem's air packages by level (tables.md section 6). */
export type AirPackages = Record<'washington' | 'jerusalem', Record<1 | 2 | 3, AirPackage>>;

/** What the seat would fire at the place at this level; undefined when the table does not allow it. */
export function salvoNeeds(
  table: readonly SalvoRow[],
  seat: Seat,
  place: PlaceId,
  level: Level,
): readonly SalvoNeed[] | undefined {
  const row = table.find(({ seat: owner, places, levels }) => {
    const least = Object.hasOwn(places, place) ? places[place] : undefined;
    return owner === seat && least !== undefined && level >= least && levels[level] !== undefined;
  });
  return row?.levels[level];
}

/** Places the seat's table names, with the levels allowed there. */
export function salvoTargets(table: readonly SalvoRow[], seat: Seat): { place: PlaceId; levels: Level[] }[] {
  const levels: Level[] = [1, 2, 3, 4];
  const places = [...new Set(table.filter((row) => row.seat === seat).flatMap((row) => Object.keys(row.places)))];
  return places.map((place) => ({
    place,
    levels: levels.filter((level) => salvoNeeds(table, seat, place, level) !== undefined),
  }));
}

/** The whole salvo from this stock, or what is missing first. An order needs the whole salvo. */
export function fillSalvo(
  needs: readonly SalvoNeed[],
  stock: Readonly<Record<string, number>>,
): { salvo: SalvoLine[] } | { short: { item: string; need: number; have: number } } {
  if (needs.length === 0) return { salvo: [] };
  const left: Record<string, number> = { ...stock };
  const salvo: SalvoLine[] = [];
  for (const need of needs) {
    let missing = need.count;
    for (const munition of need.anyOf) {
      const held = Object.hasOwn(left, munition) ? (left[munition] ?? 0) : 0;
      const count = Math.min(held, missing);
      if (count > 0) salvo.push({ munition, count });
      left[munition] = held - count;
      missing -= count;
    }
    if (missing > 0) {
      return { short: { item: need.anyOf[0] ?? '', need: need.count, have: need.count - missing } };
    }
  }
  return { salvo };
}

/** Takes the salvo's rounds from the stock, in place. */
export function takeSalvo(salvo: readonly SalvoLine[], stock: Record<string, number>): void {
  for (const { munition, count } of salvo) stock[munition] = Math.max(0, (stock[munition] ?? 0) - count);
}
