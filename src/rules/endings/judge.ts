import { sum } from '../../lib/number.ts';
import { tollPoints } from '../acts/book.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Ending, GameResult, State } from '../state/state.ts';
import { emit, type Table } from '../state/table.ts';
import type { BySeat, Seat } from '../vocabulary.ts';
import { chainOfCauses, heatWithout } from './chain.ts';
import { gradeOf } from './grade.ts';
import { rawScore } from './scores.ts';

/**
 * End of Assess: ends the game if Heat has reached war or the last turn is over, aftermath of a strike on Iran included
 * (game.md section 12). Then the result stands in public, the phase is 'over', and all is revealed.
 */
export function judgeEnding(t: Table): void {
  const open = t.s.public;
  const war = open.heat >= t.c.tuning.heat.war;
  if (!war) playAftermath(t);
  if (!war && open.turn < open.lastTurn) return;
  const ending: Ending = war ? 'C' : t.s.secret.score.lastStrikeOnIran > 0 ? 'B' : 'A';
  const result = ending === 'C' ? resultOfWar(t.s, t.c) : resultOfPeace(t.s, t.c, ending);
  t.step = 'over';
  emit(t, 'game.over', { result }, { causes: result.chain.map(({ act }) => act) });
  open.result = result;
  open.phase = 'over';
}

/**
 * At least three turns are played after a strike on Iran; strikes within the aftermath do not prolong it beyond three
 * turns past the agreed end. If everybody saw the strike, the new last turn is announced at once; else only when the
 * game would have ended, so that the calendar betrays no secret but that it goes on.
 */
function playAftermath({ s, c }: Table): void {
  const open = s.public;
  const end = (struck: number): number =>
    struck === 0 ? 0 : Math.min(struck, agreedEnd(s, c)) + c.tuning.score.aftermath;
  open.lastTurn = Math.max(open.lastTurn, end(lastSeenStrike(s, c)));
  if (open.turn >= open.lastTurn) open.lastTurn = Math.max(open.lastTurn, end(s.secret.score.lastStrikeOnIran));
}

/** Turn of the latest strike on Iran that is on the public record; 0 if none. */
function lastSeenStrike({ public: open }: State, c: Catalogue): number {
  const strikes = open.acts.filter(
    ({ level, victim, place }) => level >= 3 && victim === 'tehran' && c.places[place]?.holder === 'tehran',
  );
  return Math.max(0, ...strikes.map(({ turn }) => turn));
}

const agreedEnd = ({ public: open }: State, c: Catalogue): number =>
  c.scenarios[open.scenario]?.lengths[open.length].turns ?? open.lastTurn;

const bySeat = <T>(of: (seat: Seat) => T): BySeat<T> => ({
  washington: of('washington'),
  tehran: of('tehran'),
  jerusalem: of('jerusalem'),
  lebanon: of('lebanon'),
  border: of('border'),
  yemen: of('yemen'),
});

/** Par and spread from self-play, tenths of a point; null for a scenario that has none yet. */
function parOf({ public: open }: State, c: Catalogue, seat: Seat): { par: number; sd: number } | null {
  return Object.hasOwn(c.par, open.scenario) ? (c.par[open.scenario]?.[open.length][seat] ?? null) : null;
}

const totalToll = ({ public: open }: State): number => sum(open.toll.map(tollPoints));

/** Nobody wins a war: every score is 0, and the chain of causes opens the debrief. */
function resultOfWar(s: State, c: Catalogue): GameResult {
  return {
    ending: 'C',
    grade: 'F',
    gradePoints: 0,
    scores: bySeat(() => 0),
    par: bySeat((seat) => parOf(s, c, seat)?.par ?? null),
    met: bySeat(() => false),
    strong: bySeat(() => false),
    tollPoints: totalToll(s),
    chain: chainOfCauses(s, c),
    heatWithout: heatWithout(s, c),
  };
}

function resultOfPeace(s: State, c: Catalogue, ending: Ending): GameResult {
  const scores = bySeat((seat) => finalScore(s, c, seat));
  const { grade, points } = gradeOf(s.public, c, s.secret.score.turns);
  const reaches = (seat: Seat, spreads: number): boolean => {
    const par = parOf(s, c, seat);
    return par !== null && scores[seat] >= par.par + spreads * par.sd;
  };
  return {
    ending,
    grade,
    gradePoints: points,
    scores,
    par: bySeat((seat) => parOf(s, c, seat)?.par ?? null),
    met: bySeat((seat) => reaches(seat, 0)),
    strong: bySeat((seat) => reaches(seat, 1)),
    tollPoints: totalToll(s),
    chain: [],
    heatWithout: null,
  };
}

/** A seat whose leadership changed scores at most par. */
function finalScore(s: State, c: Catalogue, seat: Seat): number {
  const raw = rawScore(s, c, seat);
  const par = parOf(s, c, seat);
  return s.seats[seat].capped && par ? Math.min(raw, par.par) : raw;
}
