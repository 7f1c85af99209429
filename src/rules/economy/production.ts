import { buildStock } from '../orders/commanders.ts';
import type { OwnUnit, SeatState } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { CAPITALS, type Capital, COMMANDERS, SEATS } from '../vocabulary.ts';

type Magazine = Pick<SeatState | OwnUnit, 'stock' | 'startStock'>;

/** Rounds a magazine still has room for: it fills to a share of its start. */
function room({ stock, startStock }: Magazine, item: string, capPct: number): number {
  return Math.max(0, Math.floor(((startStock[item] ?? 0) * capPct) / 100) - (stock[item] ?? 0));
}

function load(magazine: Magazine, item: string, count: number, capPct: number): void {
  const taken = Math.min(count, room(magazine, item, capPct));
  if (taken > 0) magazine.stock[item] = (magazine.stock[item] ?? 0) + taken;
}

/** Rounds that belong to batteries go one by one to the battery with the most room. */
function spread(units: OwnUnit[], item: string, count: number, capPct: number): void {
  const holders = units.filter(({ startStock }) => (startStock[item] ?? 0) > 0);
  if (holders.length === 0) return;
  const emptier = (a: OwnUnit, b: OwnUnit) => (room(b, item, capPct) > room(a, item, capPct) ? b : a);
  for (let left = count; left > 0; left -= 1) load(holders.reduce(emptier), item, 1, capPct);
}

/** Turns' worth of rounds that a capital's lines deliver in one News. */
function linesOf({ s, c }: Table, seat: Capital): number {
  const surge = seat === 'tehran' ? 0 : s.secret.surge[seat];
  return surge > 0 && s.public.turn >= surge ? c.tuning.production.surgePct / 100 : 1;
}

function deliver(t: Table, seat: Capital, turns: number): void {
  const { every, unit: byUnit, capPct } = t.c.tuning.production;
  const own = t.s.seats[seat];
  for (const [item, count] of Object.entries(every[seat])) {
    if ((own.startStock[item] ?? 0) > 0) load(own, item, count * turns, capPct);
    else spread(own.units, item, count * turns, capPct);
  }
  for (const unit of own.units)
    for (const [item, count] of Object.entries(byUnit[unit.kind] ?? {})) load(unit, item, count * turns, capPct);
}

/**
 * News: what the factories deliver, up to 1.3 times the start (tables.md section 5). A surge doubles the lines of
 * Washington and Jerusalem.
 */
export function deliverProduction(t: Table): void {
  for (const seat of CAPITALS) deliver(t, seat, linesOf(t, seat));
}

/**
 * R8: a pause that came through its first turn fills the stores, once, whether it lasts one turn or two: two turns'
 * production for the capitals, one Build for each commander (M19).
 */
export function replenish(t: Table): void {
  const { pause, turn } = t.s.public;
  if (pause?.from !== turn) return;
  for (const seat of CAPITALS) deliver(t, seat, t.c.tuning.production.pauseTurns);
  for (const seat of COMMANDERS) buildStock(t, seat);
}

/** News: carrier groups, brigades and cells whose time away is over stand in line again; groups come back full. */
export function returnUnits(t: Table): void {
  const { turn } = t.s.public;
  for (const seat of SEATS)
    for (const unit of t.s.seats[seat].units) {
      if (unit.readyFrom !== turn || turn === 1) continue;
      if (unit.kind === 'carrier') refill(unit);
      emit(t, 'unit.back', { unit: unit.id, seat, kind: unit.kind }, { seen: [seat] });
    }
}

function refill({ stock, startStock }: OwnUnit): void {
  for (const [item, full] of Object.entries(startStock)) stock[item] = Math.max(stock[item] ?? 0, full);
}
