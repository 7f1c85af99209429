import { sum } from '../../lib/number.ts';
import type { Catalogue } from '../catalogue.ts';
import { heatFloor } from '../escalation/bands.ts';
import type { PublicState, State, TrailRow } from '../state/state.ts';

/** The turn in which the last climb began: the latest that opened below Strained, else the first. */
function climbFrom({ heatHistory }: PublicState, c: Catalogue): number {
  const at = heatHistory.findLastIndex((heat) => heat < c.tuning.score.chainFrom);
  return at < 0 ? 1 : at + 1;
}

/**
 * The chain of causes of a war, last first: the largest contributions to the last climb of Heat, as many as it takes to
 * explain it. Slips, incidents and misattributions are marked in the rows themselves (game.md section 12).
 */
export function chainOfCauses({ public: open, secret }: State, c: Catalogue): TrailRow[] {
  const from = climbFrom(open, c);
  const raised = secret.trail.filter(({ turn, amount }) => turn >= from && amount > 0);
  const toExplain = open.heat - (open.heatHistory[from - 1] ?? 0);
  const chosen: TrailRow[] = [];
  for (const row of raised.toSorted((a, b) => b.amount - a.amount)) {
    if (chosen.length >= c.tuning.score.chainMost || sum(chosen.map(({ amount }) => amount)) >= toExplain) break;
    chosen.push(row);
  }
  return raised.filter((row) => chosen.includes(row)).reverse();
}

/** The rows that would not stand there without the slip or incident of `latest`: its own, its toll's, its choice's. */
const belongsTo =
  (latest: TrailRow) =>
  (row: TrailRow): boolean =>
    (latest.act !== null && row.act === latest.act) || (latest.incident !== null && row.incident === latest.incident);

/** What one turn did to Heat besides the rows of the trail, hundredths. */
interface TurnOfHeat {
  rows: TrailRow[];
  /** Taken off by the channel, a pause and time. */
  decay: number;
  /** Heat never settled below it. */
  floor: number;
  /** Moved between this turn's Assess and the next turn: the start of a pause. */
  after: number;
}

function turnOfHeat({ public: open, secret }: State, c: Catalogue, turn: number): TurnOfHeat {
  const { norms, startNorms, heatHistory } = open;
  const { floorBase, floorMax } = c.tuning.heat;
  const rows = secret.trail.filter((row) => row.turn === turn);
  const opened = heatHistory[turn - 1] ?? 0;
  const next = heatHistory[turn] ?? null;
  const [first] = rows;
  const decay = first ? opened - (first.heatAfter - first.amount) : opened - (next ?? opened);
  const gap = next === null ? 0 : next - (rows.at(-1)?.heatAfter ?? next);
  const floorNow = heatFloor(norms, startNorms, floorBase, floorMax);
  // Heat that opened higher than the turn left it was held up by the floor of that day; lower, by a pause that began.
  if (next !== null && gap > 0) return { rows, decay, floor: next, after: 0 };
  return { rows, decay, floor: Math.min(floorNow, next ?? floorNow), after: gap };
}

/**
 * "Without this incident, Heat would have been …": the game's Heat again from the turn of the latest slip or incident,
 * without it, under the same decay and above the floor. Hundredths; null if there was none.
 */
export function heatWithout(s: State, c: Catalogue): number | null {
  const { trail } = s.secret;
  const latest = trail.findLast(({ slip, incident }) => slip || incident !== null);
  if (!latest) return null;
  const gone = belongsTo(latest);
  const from = (trail.find(gone) ?? latest).turn;
  let heat = s.public.heatHistory[from - 1] ?? 0;
  for (let turn = from; turn <= s.public.turn; turn += 1) {
    const { rows, decay, floor, after } = turnOfHeat(s, c, turn);
    const moved = sum(rows.filter((row) => !gone(row)).map(({ amount }) => amount)) - decay;
    heat = Math.max(heat + moved, floor) + after;
  }
  return heat;
}
