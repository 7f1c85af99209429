import { clamp, roundHalfAway } from '../../lib/number.ts';
import { performAct } from '../acts/perform.ts';
import type { Catalogue } from '../catalogue.ts';
import { unitsInLine } from '../orders/forces.ts';
import type { CommanderState, Franchise } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { COMMANDERS, type Commander, HOME_FRONT, type Level, type PlaceId } from '../vocabulary.ts';

/** Cells that act by themselves: one error by somebody junior can shatter the arrangement (M6). */

/** P(slip) in tenths of a percent (game.md section 7). */
export function slipPermille(own: CommanderState, franchise: Franchise, turn: number, c: Catalogue): number {
  const { base, perGrievance, perTelemetry, floor, cap, disciplinePct } = c.tuning.slip;
  const raw = base + (perGrievance * Math.max(0, own.grievance - 100)) / 100 - perTelemetry * franchise.telemetry;
  const bounded = clamp(roundHalfAway(raw), floor, cap);
  return own.disciplineUntil >= turn ? Math.floor((bounded * disciplinePct) / 100) : bounded;
}

/** The place on the commander's front that was raided most, among those his cells can reach at level 1. */
function placeOfSlip(t: Table, seat: Commander): PlaceId {
  const raided = t.s.secret.raided[HOME_FRONT[seat]];
  const reach = t.c.salvos
    .filter((row) => row.seat === seat)
    .flatMap(({ places }) => Object.keys(places).filter((id) => places[id] === 1));
  const most = reach.filter((id) => (raided[id] ?? 0) > 0).toSorted((a, b) => (raided[b] ?? 0) - (raided[a] ?? 0))[0];
  return most ?? t.c.tuning.slip.first[seat];
}

/** Draws every commander's slip and carries out what is drawn: unclaimed, level Norm + 2, the salvo of level 1. */
export function drawSlips(t: Table): void {
  const { turn, norms } = t.s.public;
  for (const seat of COMMANDERS) {
    const own = t.s.seats[seat].commander;
    if (!own || t.s.public.options.noSlips) continue;
    const permille = slipPermille(own, t.s.shared.franchise[seat], turn, t.c);
    if (t.rng.below(1000, `slip ${seat}`) >= permille) continue;
    const cells = unitsInLine(t.s.seats[seat], 'cells', turn).length;
    const level = Math.min(norms[HOME_FRONT[seat]] + t.c.tuning.slip.extraLevel, cells, 4);
    if (level < 1) continue;
    const order = { order: 'attack', place: placeOfSlip(t, seat), level: 1 } as const;
    performAct(t, seat, order, { slip: true, level: level as Level });
  }
}
