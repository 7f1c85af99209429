import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Catalogue } from '../../../src/rules/catalogue.ts';
import { judgeEnding } from '../../../src/rules/endings/judge.ts';
import { rawScore } from '../../../src/rules/endings/scores.ts';
import { tallyTurn } from '../../../src/rules/endings/tally.ts';
import type { State, TrueAct } from '../../../src/rules/state/state.ts';
import { openTable } from '../../../src/rules/state/table.ts';
import { type BySeat, SEATS, type Seat } from '../../../src/rules/vocabulary.ts';
import { act, diceShowing, opening, table, told } from '../economy/opening.ts';

function inTurn(turn: number): State {
  const s = opening();
  s.public.turn = turn;
  s.public.heatHistory = Array.from({ length: turn }, () => 600);
  return s;
}
/** Assess of this turn, as far as endings are concerned. */
function assess(s: State, c: Catalogue = catalogue) {
  const t = openTable(s, c, () => diceShowing({}));
  tallyTurn(t);
  judgeEnding(t);
  return t;
}
const strike = (s: State, said: Partial<TrueAct> = {}): TrueAct =>
  act(s, {
    author: 'jerusalem',
    victim: 'tehran',
    front: 'IRN',
    place: 'natanz',
    level: 3,
    kind: 'strike-site',
    ...said,
  });
/** The same act on the public record. */
function publish(s: State, { id, turn, front, place, level, kind, victim }: TrueAct): void {
  const none = { hits: 0, deaths: 0, usDeaths: 0, displaced: 0, damage: 0, attackerUsd: 0, defenderUsd: 0 };
  s.public.acts.push({ id, turn, front, place, level, kind, victim, claimedBy: null, announced: false, ...none });
}

describe('ending A, managed', () => {
  it('comes after the last turn if nobody struck Iran', () => {
    const s = inTurn(10);
    const t = assess(s);
    expect(s.public).toMatchObject({ phase: 'over', result: { ending: 'A', grade: 'A' } });
    expect(told(t, 'game.over')).toHaveLength(1);
  });

  it('does not come a turn early', () => {
    const s = inTurn(9);
    assess(s);
    expect([s.public.result, s.public.phase === 'over']).toEqual([null, false]);
  });
});

describe('ending B, limited strike', () => {
  it('plays three turns of aftermath, and says so at once if everybody saw the strike', () => {
    const s = inTurn(9);
    publish(s, strike(s));
    assess(s);
    expect([s.public.lastTurn, s.public.result]).toEqual([12, null]);
    for (const turn of [10, 11]) {
      s.public.turn = turn;
      assess(s);
      expect(s.public.result).toBeNull();
    }
    s.public.turn = 12;
    assess(s);
    expect(s.public.result?.ending).toBe('B');
  });

  it('does not prolong a game in which the strike came early', () => {
    const s = inTurn(2);
    publish(s, strike(s));
    assess(s);
    expect(s.public.lastTurn).toBe(10);
    s.public.turn = 10;
    assess(s);
    expect(s.public.result?.ending).toBe('B');
  });

  it('betrays nothing of a strike that nobody saw before the game would have ended', () => {
    const s = inTurn(9);
    strike(s, { front: 'SHD', place: 'tehran', kind: 'killing', seen: false });
    assess(s);
    expect(s.public.lastTurn).toBe(10);
    s.public.turn = 10;
    assess(s);
    expect([s.public.lastTurn, s.public.result]).toEqual([12, null]);
    s.public.turn = 12;
    assess(s);
    expect(s.public.result?.ending).toBe('B');
  });

  it('lets the calendar speak of the strike that was seen, not of a later one that was not', () => {
    const s = inTurn(8);
    publish(s, strike(s));
    assess(s);
    s.public.turn = 9;
    strike(s, { seen: false });
    assess(s);
    expect(s.public.lastTurn).toBe(11);
  });

  it('ends three turns after the agreed end even if strikes go on', () => {
    const s = inTurn(10);
    for (let turn = 10; turn <= 13; turn += 1) {
      s.public.turn = turn;
      publish(s, strike(s));
      assess(s);
    }
    expect([s.public.lastTurn, s.public.result?.ending]).toEqual([13, 'B']);
  });

  it('is not made by a quieter act, nor by an act elsewhere', () => {
    const s = inTurn(10);
    strike(s, { front: 'SHD', level: 2 });
    strike(s, { front: 'LEB', place: 'beirut', victim: 'lebanon' });
    assess(s);
    expect(s.public.result?.ending).toBe('A');
  });
});

describe('ending C, unintended escalation', () => {
  const war = () => {
    const s = inTurn(4);
    s.public.heat = 2000;
    return s;
  };

  it('ends the game in any turn and leaves every seat with nothing (M30)', () => {
    const s = war();
    assess(s);
    expect(s.public.result).toMatchObject({ ending: 'C', grade: 'F', gradePoints: 0 });
    expect(SEATS.map((seat) => s.public.result?.scores[seat])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is no war at 19.99', () => {
    const s = war();
    s.public.heat = 1999;
    assess(s);
    expect(s.public.result).toBeNull();
  });
});

describe('par', () => {
  const withPar = (s: State, seat: Seat, below: number, sd: number): Catalogue => {
    const pars = Object.fromEntries(SEATS.map((each) => [each, { par: 1000, sd: 0 }])) as BySeat<{
      par: number;
      sd: number;
    }>;
    const t = table(structuredClone(s));
    tallyTurn(t);
    pars[seat] = { par: rawScore(t.s, catalogue, seat) - below, sd };
    return { ...catalogue, par: { 'stand-down': { lesson: pars, standard: pars, exercise: pars } } };
  };

  it('is met at par and strong one spread above it', () => {
    const s = inTurn(10);
    assess(s, withPar(s, 'yemen', 10, 20));
    expect([s.public.result?.met.yemen, s.public.result?.strong.yemen, s.public.result?.met.tehran]).toEqual([
      true,
      false,
      false,
    ]);
    const better = inTurn(10);
    assess(better, withPar(better, 'yemen', 20, 20));
    expect(better.public.result?.strong.yemen).toBe(true);
  });

  it('caps a seat whose leadership changed', () => {
    const s = inTurn(10);
    s.seats.yemen.capped = true;
    const c = withPar(s, 'yemen', 50, 20);
    assess(s, c);
    expect(s.public.result?.scores.yemen).toBe(s.public.result?.par.yemen);
    expect(s.public.result?.strong.yemen).toBe(false);
  });

  it('is unknown for a scenario without self-play: nobody met anything', () => {
    const s = inTurn(10);
    s.seats.yemen.capped = true;
    assess(s, { ...catalogue, par: {} });
    expect(s.public.result?.par.yemen).toBeNull();
    expect(s.public.result?.met.yemen).toBe(false);
    expect(s.public.result?.scores.yemen).toBeGreaterThan(0);
  });
});

describe("the table's grade", () => {
  const graded = (look: (s: State) => void) => {
    const s = inTurn(10);
    s.secret.score.turns = 9;
    look(s);
    assess(s);
    return [s.public.result?.grade, s.public.result?.gradePoints];
  };

  it('falls with Heat, toll and a channel that is not open', () => {
    expect(graded((s) => Object.assign(s.public, { heat: 400 }))).toEqual(['A', 92]);
    expect(graded((s) => void Object.assign(s.public, { heat: 600, channel: 'strained' }))).toEqual(['B', 78]);
    expect(graded((s) => void Object.assign(s.public, { heat: 1000, channel: 'closed' }))).toEqual(['C', 60]);
  });

  it('counts people, whoever hurt them', () => {
    const row = {
      turn: 3,
      country: 'Yemen' as const,
      place: null,
      cause: 'fighting',
      deaths: 100,
      injured: 0,
      displaced: 0,
      damage: 0,
    };
    // 10 toll points × 1.5.
    expect(graded((s) => void Object.assign(s.public, { heat: 400, toll: [row] }))).toEqual(['B', 77]);
  });

  it('weighs the same toll more in a shorter game', () => {
    const row = {
      turn: 3,
      country: 'Yemen' as const,
      place: null,
      cause: 'fighting',
      deaths: 100,
      injured: 0,
      displaced: 0,
      damage: 0,
    };
    const [, short] = graded((s) => {
      Object.assign(s.public, { heat: 400, toll: [row] });
      s.secret.score.turns = 5;
    });
    expect(short).toBe(67);
  });
});
