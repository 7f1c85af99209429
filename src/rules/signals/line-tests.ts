import type { TrueAct } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import { isCommander, isWest, type RedLineId, type Seat } from '../vocabulary.ts';

/** What crosses each red line, on the truth of this turn (tables.md section 3). */

/** How a line was crossed: by which act, if by one, and who answers for it. */
export interface Found {
  act: string | null;
  author: Seat;
}

type Test = (t: Table, owner: Seat, against: readonly TrueAct[]) => Found | null;

const by = (act: TrueAct | undefined): Found | null => (act ? { act: act.id, author: act.author } : null);

/** The act of which `measure` is largest, if it is above nothing. */
function most(acts: readonly TrueAct[], measure: (act: TrueAct) => number): TrueAct | undefined {
  const worst = acts.toSorted((a, b) => measure(b) - measure(a))[0];
  return worst && measure(worst) > 0 ? worst : undefined;
}

/** Known to all, or laid at somebody's door by Tehran with high confidence. */
const isAttributed = (t: Table, { id, seen }: TrueAct): boolean =>
  seen || t.s.seats.tehran.reports.some(({ act, confidence }) => act === id && confidence === 'high');

const frontAt = (t: Table, { place }: TrueAct) => t.c.places[place]?.front;
const kindAt = (t: Table, { place }: TrueAct) => t.c.places[place]?.kind;

/** Terminals that Tehran lives on. */
const TERMINALS = ['kharg', 'jask'];

/** Enforcement two turns running is a blockade. */
function blockade(t: Table, acts: readonly TrueAct[]): TrueAct | undefined {
  const { turn } = t.s.public;
  const running = [turn, turn - 1].every((each) => t.s.secret.enforcedTurns.includes(each));
  return running ? acts.find(({ kind }) => kind === 'enforcement') : undefined;
}

const TESTS: Record<RedLineId, Test> = {
  R1: (_t, _owner, acts) => by(most(acts, ({ usDeaths }) => usDeaths)),
  R2: (t, _owner, acts) => {
    if (t.s.public.lanes.GULF < t.c.tuning.signals.redLines.lane) return null;
    const inLane = acts.filter((act) => t.c.places[act.place]?.lane === 'GULF');
    return by(most(inLane, ({ laneMove }) => laneMove)) ?? { act: null, author: 'tehran' };
  },
  R3: (t, _owner, acts) =>
    by(acts.find(({ front, level }) => front === 'ISR' && level >= t.c.tuning.signals.redLines.homeland)),
  R4: (t) => {
    const { estimate, thresholdDeclared } = t.s.public;
    return thresholdDeclared || estimate >= t.c.tuning.signals.redLines.estimate
      ? { act: null, author: 'tehran' }
      : null;
  },
  R5: (t, _owner, acts) =>
    by(acts.find((act) => frontAt(t, act) === 'IRN' && act.level >= t.c.tuning.signals.redLines.iran)),
  R6: (t, _owner, acts) => by(acts.find((act) => kindAt(t, act) === 'nuclear_site' && isAttributed(t, act))),
  R7: (t, _owner, acts) => by(acts.find(({ place }) => TERMINALS.includes(place)) ?? blockade(t, acts)),
  R8: (_t, owner, acts) => by(acts.find(({ targetedKilling, victim }) => targetedKilling && victim === owner)),
  R9: (t, owner, acts) =>
    by(
      acts.find(({ place, level }) => {
        const named = t.c.places[place];
        return named?.capital === true && named.militia === owner && level >= t.c.tuning.signals.redLines.capital;
      }),
    ),
  R10: (t) => {
    const { turn } = t.s.public;
    const noticed = t.s.seats.jerusalem.readings.some(
      (reading) => reading.turn === turn && reading.what === 'shipment',
    );
    return noticed ? { act: null, author: 'tehran' } : null;
  },
  R11: (t, _owner, acts) => {
    const hit = acts.find(({ place, level, hits }) => place === 'haifa' && level >= 3 && hits > 0);
    if (hit) return by(hit);
    return t.s.public.norms.LEB >= t.c.tuning.signals.redLines.norm ? { act: null, author: 'lebanon' } : null;
  },
  R12: (t, owner, acts) => {
    if (!isCommander(owner) || t.s.secret.arms[owner].lostThisTurnPct <= t.c.tuning.signals.redLines.armsPct)
      return null;
    const own = acts.filter(({ place, victim }) => victim === owner || t.c.places[place]?.militia === owner);
    return by(most(own, ({ armsLostPct }) => armsLostPct));
  },
};

/** Lines about how things stand, not about a deed: they are crossed once, for as long as it lasts. */
export const STANDING: readonly RedLineId[] = ['R2', 'R4', 'R11'];

/** Acts of this turn by the other side: those that can cross a line of the owner's. */
export const actsAgainst = (t: Table, owner: Seat): TrueAct[] =>
  t.s.secret.acts.filter(({ turn, author }) => turn === t.s.public.turn && isWest(author) !== isWest(owner));

/** How the owner's line was crossed this turn by the other side; null if it was not. */
export const crossed = (t: Table, owner: Seat, line: RedLineId, against: readonly TrueAct[]): Found | null =>
  TESTS[line](t, owner, against);
