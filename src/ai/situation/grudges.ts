import type { Confidence, Grudge } from '../../rules/state/state.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import {
  COMMANDERS,
  type Front,
  HOME_FRONT,
  isWest,
  type Level,
  type PlaceId,
  SEATS,
  type Seat,
} from '../../rules/vocabulary.ts';
import { byFront, flag } from './table-facts.ts';

/** A deed that this seat still has to answer, with whom it blames and how sure it is. */
export interface OpenGrudge {
  act: string;
  front: Front;
  place: PlaceId | null;
  level: Level;
  lethal: boolean;
  deaths: number;
  blamed: Seat;
  /** 3 owned or proved, 2 high, 1 medium, 0 low or no report at all. */
  sure: number;
}

const SURE: Record<Confidence, number> = { high: 2, medium: 1, low: 0 };

/** Who comes to mind when no report names anybody. */
function usualSuspect(seat: Seat, front: Front): Seat {
  const local = COMMANDERS.find((commander) => HOME_FRONT[commander] === front);
  if (isWest(seat)) return local ?? 'tehran';
  return 'jerusalem';
}

function openGrudge({ seat, own, public: open }: SeatView, grudge: Grudge): OpenGrudge {
  const report = own.reports.find(({ act }) => act === grudge.act);
  const seen = open.acts.find(({ id }) => id === grudge.act);
  const proved = report?.basis === 'owned' || report?.basis === 'evidence';
  return {
    act: grudge.act,
    front: grudge.front,
    place: seen?.place ?? null,
    level: seen?.level ?? 1,
    lethal: grudge.lethal,
    deaths: grudge.deaths,
    blamed: grudge.blamed ?? report?.blamed ?? usualSuspect(seat, grudge.front),
    sure: proved ? 3 : report ? SURE[report.confidence] : 0,
  };
}

/** Deeds of last turn that are still unanswered, the gravest first. */
export function openGrudges(view: SeatView): OpenGrudge[] {
  return view.own.grudges
    .filter(({ turn, answered }) => !answered && turn >= view.public.turn - 1)
    .map((grudge) => openGrudge(view, grudge))
    .toSorted((a, b) => Number(b.lethal) - Number(a.lethal) || b.deaths - a.deaths || b.level - a.level);
}

/** What hurts, and who is thought to have done it. */
export function grudgeFacts(grudges: readonly OpenGrudge[]) {
  const [first] = grudges;
  const blames = SEATS.map((seat) => [`blames:${seat}`, flag(grudges.some(({ blamed }) => blamed === seat))]);
  return {
    grudges: grudges.length,
    lethalGrudges: grudges.filter(({ lethal }) => lethal).length,
    grudgeLevel: first?.level ?? 0,
    grudgeSure: first?.sure ?? 0,
    ...byFront('grudge', (front) => grudges.filter((grudge) => grudge.front === front).length),
    ...(Object.fromEntries(blames) as Record<`blames:${Seat}`, number>),
  };
}
