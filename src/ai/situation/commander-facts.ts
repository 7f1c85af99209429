import { armsShare } from '../../rules/endings/scores.ts';
import { RANK, wishOf } from '../../rules/franchise/obedience.ts';
import { unitsInLine } from '../../rules/orders/forces.ts';
import type { Directive } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { HOME_FRONT, isCommander } from '../../rules/vocabulary.ts';
import { flag } from './table-facts.ts';

/** Rank of a stance: 0 stand down, 1 hold, 2 harass, 3 strike, 4 free hand; -1 without a directive. */
function rankOf(directive: Directive | null): number {
  if (!directive) return -1;
  return directive.stance === 'free-hand' ? 4 : RANK[directive.stance];
}

/** What he will do: the directive if he obeys, else his wish; if that is the very same, one rank away from it. */
function stanceOf(ordered: number, wish: number, mood: 'obey' | 'defy' | null): number {
  if (ordered < 0 || ordered > 3 || mood === null) return wish;
  if (mood === 'obey') return ordered;
  if (wish !== ordered) return wish;
  return ordered === 3 ? 2 : ordered + 1;
}

/** A commander's house: arms, cash, comrades, rivals, and what his patron wants of him. */
export function commanderFacts({ seat, own, public: open, franchise }: SeatView) {
  const chief = isCommander(seat) ? own.commander : null;
  const line = isCommander(seat) ? franchise[seat] : undefined;
  const front = isCommander(seat) ? HOME_FRONT[seat] : 'SHD';
  const directive = chief?.directive?.turn === open.turn ? chief.directive : null;
  const ordered = rankOf(directive);
  const wish = chief ? wishOf(own, chief) : 0;
  const hits = open.acts.filter((act) => act.victim === seat && act.turn === open.turn - 1);
  return {
    grievance: chief?.grievance ?? 0,
    rivals: chief?.rivals ?? 0,
    armsPct: chief ? Math.floor(100 * armsShare(own)) : 100,
    cells: chief ? unitsInLine(own, 'cells', open.turn).length : 0,
    rockets: line?.rockets ?? 0,
    funding: line?.funding ?? 0,
    telemetry: line?.telemetry ?? 0,
    ordered,
    wish,
    stance: chief ? stanceOf(ordered, wish, chief.mood) : 0,
    obeys: flag(chief?.mood === 'obey'),
    defies: flag(chief?.mood === 'defy'),
    demandOpen: flag((chief?.demandedOn ?? 0) > 0),
    tollAtHome: chief?.homeTollLastTurn ?? 0,
    disciplined: flag((chief?.disciplineUntil ?? 0) >= open.turn),
    normHere: open.norms[front],
    hitHere: Math.max(0, ...hits.map(({ level }) => level)),
    deadHere: hits.reduce((sum, { deaths }) => sum + deaths, 0),
  };
}
