import type { PlaceDef } from '../catalogue.ts';
import { magazinePct } from '../orders/forces.ts';
import { resolveRaid } from '../raids/raid.ts';
import { takeSalvo } from '../raids/salvo.ts';
import type { SalvoLine } from '../raids/types.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { isCommander } from '../vocabulary.ts';
import { alertOf, shelterOf } from './alert.ts';
import { bookHarm, bookRaid } from './book.ts';
import { coverOf } from './cover.ts';

/** Percentage points on accuracy: +5 at Telemetry 2, -5 at 0 (tables.md section 6). */
function telemetryShift(t: Table, act: TrueAct): number {
  if (!isCommander(act.author)) return 0;
  return 5 * (t.s.shared.franchise[act.author].telemetry - 1);
}

/** Flies a salvo at a place through whatever covers it, and books all that follows from it. */
export function flyRaid(t: Table, act: TrueAct, place: PlaceDef, salvo: readonly SalvoLine[]): void {
  const alert = alertOf(t, act, place);
  takeSalvo(salvo, t.s.seats[act.author].stock);
  const { batteries, stock } = coverOf(t.s, t.c, place);
  const result = resolveRaid(
    t.c.weapons,
    {
      salvo,
      counted: 'launched',
      placeKind: place.kind ?? 'city',
      place: place.id,
      doctrine: t.s.seats[act.victim].doctrine,
      alert,
      shelter: shelterOf(t, place, alert),
      hitsShift: telemetryShift(t, act),
      batteries,
      stock,
    },
    t.rng,
  );
  act.hits = result.hits;
  const { deaths, injured, displaced, damage } = result;
  bookHarm(t, act, place, { deaths, injured, displaced, damage });
  bookRaid(t, act.author, salvo, result);
  hurtTrade(t, act, place, result);
  const open = t.s.public.acts.find(({ id }) => id === act.id);
  if (open)
    Object.assign(open, { hits: result.hits, attackerUsd: result.attackerUsd, defenderUsd: result.defenderUsd });
  emit(t, 'raid.flown', { act: act.id, place: place.id, result }, { causes: [act.id] });
  emptyGroups(t, act);
}

/** A raid in a lane frightens shipping; a hit on a plant takes oil off the market. */
function hurtTrade(
  t: Table,
  act: TrueAct,
  place: PlaceDef,
  { laneHundredths, oilHundredthsMbd }: { laneHundredths: number; oilHundredthsMbd: number },
): void {
  if (place.lane) act.laneMove += t.c.tuning.economy.laneRaid * act.level + laneHundredths;
  if (oilHundredthsMbd === 0) return;
  const { oilOut } = t.s.public;
  oilOut[place.id] = Math.min(place.oilMax, (oilOut[place.id] ?? 0) + oilHundredthsMbd);
}

/** Ships cannot reload at sea: a group whose magazine runs low leaves the line (M12). */
function emptyGroups(t: Table, act: TrueAct): void {
  const { lowPct, awayTurns } = t.c.tuning.carrier;
  const { turn } = t.s.public;
  for (const unit of t.s.seats.washington.units) {
    if (unit.kind !== 'carrier' || unit.readyFrom > turn || magazinePct(unit) >= lowPct) continue;
    unit.readyFrom = turn + awayTurns + 1;
    emit(
      t,
      'unit.out',
      { unit: unit.id, seat: 'washington', kind: 'carrier', until: unit.readyFrom, why: 'magazine' },
      { seen: ['washington'], causes: [act.id] },
    );
  }
}
