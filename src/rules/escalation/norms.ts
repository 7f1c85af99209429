import { displacedFrom, payToll } from '../acts/book.ts';
import type { FrontTurn, TrueAct } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import { moveResolve } from '../state/tracks.ts';
import { COMMANDERS, FRONTS, type Front, HOME_FRONT, isWest } from '../vocabulary.ts';

/** Norms: what went unanswered becomes normal, what stopped is forgotten (M5, M11). */

const SIDES = ['west', 'network'] as const;
type Side = (typeof SIDES)[number];
const other = (side: Side): Side => (side === 'west' ? 'network' : 'west');
const QUIET: FrontTurn = { west: 0, network: 0 };

/** Two turns of acts above the Norm, and nothing by the other side above the level of the first. */
function crept(norm: number, now: FrontTurn, last: FrontTurn): boolean {
  return SIDES.some((side) => now[side] > norm && last[side] > norm && now[other(side)] <= last[side]);
}

/** The West answered at or below the level it was hit at: read as a licence to go on. */
const greenLit = (norm: number, now: FrontTurn, last: FrontTurn): boolean =>
  last.network > norm && now.west >= 1 && now.west <= last.network;

/** Acts of this turn on a front. */
const actsOn = (t: Table, front: Front): TrueAct[] =>
  t.s.secret.acts.filter((act) => act.front === front && act.turn === t.s.public.turn);

function moveNorm(t: Table, front: Front, to: number, why: 'creep' | 'quiet' | 'truce'): void {
  const { norms } = t.s.public;
  const from = norms[front];
  if (from === to) return;
  norms[front] = to;
  emit(t, 'norm.moved', { front, from, to, why }, { causes: actsOn(t, front).map(({ id }) => id) });
}

const isQuiet = ({ west, network }: FrontTurn): boolean => west === 0 && network === 0;

/** A local truce on a quiet front counts as two quiet turns. */
const truceOn = (t: Table, front: Front): boolean =>
  COMMANDERS.some((seat) => HOME_FRONT[seat] === front && t.s.secret.truce[seat]);

export function settleNorms(t: Table): void {
  const { norms, options } = t.s.public;
  for (const front of FRONTS) {
    const [now = QUIET, last = QUIET] = t.s.secret.fronts[front];
    const norm = norms[front];
    if (greenLit(norm, now, last)) {
      const causes = actsOn(t, front).filter(({ author }) => isWest(author));
      emit(t, 'green-light', { front }, { causes: causes.map(({ id }) => id) });
      moveResolve(t, t.c.tuning.resolve.greenLight, { code: 'green-light' });
    }
    if (crept(norm, now, last) && !options.noCreep)
      moveNorm(t, front, Math.min(t.c.tuning.norms.max, norm + 1), 'creep');
    else if (isQuiet(now) && (isQuiet(last) || truceOn(t, front)))
      moveNorm(t, front, Math.max(0, norm - 1), isQuiet(last) ? 'quiet' : 'truce');
  }
}

/** A front at Norm 2 or more drives people from their homes every turn, whoever fires (M17). */
export function displaceByFighting(t: Table): void {
  const { norms, turn } = t.s.public;
  const { displacedPerStep } = t.c.tuning.norms;
  for (const front of FRONTS) {
    if (norms[front] < 2) continue;
    const people = displacedPerStep * (norms[front] - 1);
    for (const country of t.c.peoples.fronts[front]) {
      const displaced = displacedFrom(t, country, people);
      payToll(t, { turn, country, place: null, cause: 'fighting', deaths: 0, injured: 0, displaced, damage: 0 });
    }
  }
}
