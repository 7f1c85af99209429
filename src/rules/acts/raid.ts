import type { PlaceDef } from '../catalogue.ts';
import { magazinePct } from '../orders/forces.ts';
import { resolveRaid } from '../raids/raid.ts';
import { takeSalvo } from '../raids/salvo.ts';
import type { RaidInput, RaidResult, SalvoLine } from '../raids/types.ts';
import type { TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { isCommander } from '../vocabulary.ts';
import { alertOf, shelterOf } from './alert.ts';
import { bookHarm, bookRaid, countryOf, displacedFrom } from './book.ts';
import { coverOf } from './cover.ts';

/** Percentage points on accuracy: more at Telemetry 2, less at 0 (tables.md section 6). */
function telemetryShift(t: Table, act: TrueAct): number {
  if (!isCommander(act.author)) return 0;
  return t.c.tuning.telemetry.hits * (t.s.shared.franchise[act.author].telemetry - 1);
}

/** The raid itself: the defence as it stands, the alert it is in, the shelter people have. Shots are taken from stock. */
function resolved(t: Table, act: TrueAct, place: PlaceDef, salvo: readonly SalvoLine[]): RaidResult {
  const alert = alertOf(t, act, place);
  const { batteries, stock } = coverOf(t.s, t.c, place);
  const input: RaidInput = {
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
  };
  const result = resolveRaid(t.c.weapons, input, t.rng);
  return { ...result, displaced: displacedFrom(t, countryOf(place), result.displaced) };
}

/** Flies a salvo at a place through whatever covers it, and books all that follows from it. */
export function flyRaid(t: Table, act: TrueAct, place: PlaceDef, salvo: readonly SalvoLine[]): void {
  takeSalvo(salvo, t.s.seats[act.author].stock);
  const result = resolved(t, act, place, salvo);
  const { hits, deaths, injured, displaced, damage, attackerUsd, defenderUsd } = result;
  act.hits = hits;
  bookHarm(t, act, place, { deaths, injured, displaced, damage });
  bookRaid(t, act.author, salvo, result);
  hurtTrade(t, act, place, result);
  const open = t.s.public.acts.find(({ id }) => id === act.id);
  if (open) Object.assign(open, { hits, attackerUsd, defenderUsd });
  emit(t, 'raid.flown', { act: act.id, place: place.id, result: asSeen(result) }, { causes: [act.id] });
  tellOfMagazines(t, act, result);
  emptyGroups(t, act);
}

/** A raid as everybody sees it: a silent layer is a silent layer, whatever silenced it. */
const asSeen = (result: RaidResult): RaidResult => ({
  ...result,
  magazineEmpty: false,
  layers: result.layers.map((layer) => ({
    ...layer,
    shortfall: layer.shortfall === 'stock' ? 'capacity' : layer.shortfall,
  })),
});

function tellOfMagazines(t: Table, act: TrueAct, { layers }: RaidResult): void {
  const empty = layers.filter(({ shortfall }) => shortfall === 'stock');
  for (const seat of ['washington', 'jerusalem'] as const) {
    const own = empty.filter(({ owner }) => (owner === 'jerusalem') === (seat === 'jerusalem'));
    const systems = [...new Set(own.map(({ system }) => system))];
    if (systems.length > 0)
      emit(t, 'magazine.empty', { act: act.id, place: act.place, systems }, { seen: [seat], causes: [act.id] });
  }
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
