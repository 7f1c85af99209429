import { clamp, roundHalfAway, sum } from '../../lib/number.ts';
import { isMisattributed } from '../acts/answer.ts';
import { pauseRuns } from '../signals/pauses.ts';
import { telegraphFactorPct } from '../signals/telegraphs.ts';
import type { HeatEntry, HeatTerm, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { addHeat } from '../state/tracks.ts';
import { heatFloor } from './bands.ts';

/** Heat: what this turn's violence beyond the normal adds, and what a working channel takes away (game.md section 11). */

/** Heat of an act itself: k(k + 1)/2 above the Norm, more on a homeland, less if announced and kept. Hundredths. */
export function actHeat(t: Table, act: TrueAct): number {
  const { homeland, pauseBrokenPct } = t.c.tuning.heat;
  const k = Math.max(0, act.level - t.s.public.norms[act.front]);
  const home = (act.front === 'ISR' || act.front === 'IRN') && k >= 1 ? homeland : 0;
  const announced = act.keptAsDelivered ? telegraphFactorPct(t, act.front, act.id) : 100;
  const broken = act.brokePause || act.brokeLimit ? pauseBrokenPct : 100;
  return roundHalfAway(((50 * k * (k + 1) + home) * announced * broken) / 10_000);
}

/** Terms of one act: itself, the people it hurt, and the wrong man struck. */
function addAct(t: Table, act: TrueAct): void {
  const { tollPoint, wrongAuthor } = t.c.tuning.heat;
  const more = { act: act.id, seat: act.author };
  addHeat(t, 'act', actHeat(t, act), more);
  addHeat(t, 'toll', (act.tollPoints * tollPoint) / 100, more);
  if (isMisattributed(t, act)) addHeat(t, 'wrong-author', wrongAuthor, more);
}

/** What the channel, a pause and the shock after a strike take off Heat this turn. */
export function decayOf(t: Table): number {
  const { channel, length } = t.s.public;
  const { decay, decayExercise, pauseDecay, afterStrikeDecay, afterStrikeTurns } = t.c.tuning.heat;
  const { turn } = t.s.public;
  const struck = t.s.secret.strikes.some(
    (strike) => strike.level >= 3 && turn > strike.turn && turn <= strike.turn + afterStrikeTurns,
  );
  const base = (length === 'exercise' ? decayExercise : decay)[channel];
  return base + (pauseRuns(t.s.public) ? pauseDecay : 0) + (struck ? afterStrikeDecay : 0);
}

/** Assess: sums the turn's Heat and settles it between its floor and war. */
export function settleHeat(t: Table): void {
  const open = t.s.public;
  for (const act of t.s.secret.acts) if (act.turn === open.turn) addAct(t, act);
  const from = open.heat;
  const decay = decayOf(t);
  const { floorBase, floorMax, war } = t.c.tuning.heat;
  const floor = heatFloor(open.norms, open.startNorms, floorBase, floorMax);
  const moved = from + sum(t.heat.map(({ amount }) => amount)) - decay;
  open.heat = clamp(moved, floor, war);
  const lifted = Math.max(0, floor - moved);
  open.heatTerms = [
    ...t.heat.map((entry) => openTerm(t, entry)),
    { code: 'decay', amount: -decay, act: null, front: null },
    ...(lifted > 0 ? [{ code: 'floor', amount: lifted, act: null, front: null } as const] : []),
  ];
  keepTrail(t, from, decay);
  const causes = [...new Set(t.heat.map(({ act, incident }) => act ?? incident))];
  emit(t, 'heat.settled', { from, to: open.heat, floor, terms: open.heatTerms }, { causes });
}

/** A term as everybody sees it: an unseen act of the shadow stays nameless. */
function openTerm(t: Table, { code, amount, act }: HeatEntry): HeatTerm {
  const seen = t.s.public.acts.find(({ id }) => id === act);
  const front = seen?.front ?? (act === null ? null : 'SHD');
  return { code, amount, act: seen ? act : null, front };
}

function keepTrail(t: Table, from: number, decay: number): void {
  let heat = from - decay;
  for (const entry of t.heat) {
    heat += entry.amount;
    const act = t.s.secret.acts.find(({ id }) => id === entry.act);
    t.s.secret.trail.push({
      turn: t.s.public.turn,
      code: entry.code,
      amount: entry.amount,
      heatAfter: heat,
      act: entry.act,
      seat: entry.seat,
      slip: act?.slip ?? false,
      incident: entry.incident,
      misattributed: act !== undefined && isMisattributed(t, act),
      front: act?.front ?? null,
      place: act?.place ?? null,
      level: act?.level ?? 0,
    });
  }
}
