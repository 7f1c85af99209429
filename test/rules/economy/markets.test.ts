import { describe, expect, it } from 'vitest';
import { settleLanes } from '../../../src/rules/economy/lanes.ts';
import { settleOil } from '../../../src/rules/economy/oil.ts';
import { act, opening, table, told } from './opening.ts';

/** Turn 1 of the worked example: Yemen raids the Red Sea at level 2, Washington escorts. */
function firstTurn() {
  const s = opening();
  act(s, { author: 'yemen', front: 'RED', place: 'red_sea_south', level: 2, laneMove: 50 });
  s.secret.escorted.RED = true;
  return s;
}

describe('the lanes', () => {
  it('stand at .3 in the Red Sea after the first turn of the worked example', () => {
    const s = firstTurn();
    settleLanes(table(s));
    expect(s.public.lanes).toEqual({ RED: 30, GULF: 0 });
  });

  it('calm down by themselves, the Gulf faster than the Red Sea', () => {
    const s = opening();
    s.public.lanes = { RED: 200, GULF: 200 };
    settleLanes(table(s));
    expect(s.public.lanes).toEqual({ RED: 180, GULF: 160 });
  });

  it('are not moved by an act of an earlier turn, or in the other lane', () => {
    const s = opening();
    s.public.turn = 2;
    act(s, { turn: 1, front: 'RED', place: 'red_sea_south', laneMove: 50 });
    act(s, { front: 'GULF', place: 'hormuz', kind: 'harassment', laneMove: 140 });
    settleLanes(table(s));
    expect(s.public.lanes).toEqual({ RED: 80, GULF: 100 });
  });

  it('are opened a whole step by a convoy deal in its own lane', () => {
    const s = opening();
    s.public.lanes = { RED: 250, GULF: 250 };
    s.shared.capitals.deals.push({ kind: 'convoy', giver: 'tehran', until: 2, lane: 'RED' });
    settleLanes(table(s));
    expect(s.public.lanes).toEqual({ RED: 130, GULF: 210 });
  });

  it('cannot be more than closed', () => {
    const s = opening();
    act(s, { front: 'RED', place: 'red_sea_south', laneMove: 900 });
    settleLanes(table(s));
    expect(s.public.lanes.RED).toBe(300);
  });

  it('that an escort brought under 1 are a success at home', () => {
    const s = firstTurn();
    settleLanes(table(s));
    expect(s.seats.washington.home).toBe(620);
  });

  it('that an escort could not open are none', () => {
    const s = firstTurn();
    s.public.lanes.RED = 300;
    settleLanes(table(s));
    expect(s.seats.washington.home).toBe(600);
  });
});

describe('the markets', () => {
  it('pay 74.65 for oil and 126 for freight after the first turn of the worked example (M18)', () => {
    const s = firstTurn();
    const t = table(s);
    settleLanes(t);
    settleOil(t);
    expect(s.public.oil).toBe(7465);
    expect(s.public.freight).toBe(12600);
    expect(told(t, 'oil.moved')).toEqual([{ from: 7500, to: 7465, freight: 12600 }]);
  });

  it('fear a Heat above 8', () => {
    const calm = opening();
    const hot = opening();
    calm.public.heat = 800;
    hot.public.heat = 1600;
    settleOil(table(calm));
    settleOil(table(hot));
    expect(hot.public.oil - calm.public.oil).toBe(200);
  });

  it('miss the oil of a struck plant until it is repaired, half of it each turn', () => {
    const whole = opening();
    const struck = opening();
    struck.public.oilOut = { abqaiq: 570, fujairah: 1 };
    settleOil(table(whole));
    settleOil(table(struck));
    // 5.71 mb/d at $2 each, half of the way in one turn.
    expect(struck.public.oil - whole.public.oil).toBe(571);
    expect(struck.public.oilOut).toEqual({ abqaiq: 285 });
  });
});

describe('rents (M15)', () => {
  const rentsAfter = (change: (s: ReturnType<typeof opening>) => void) => {
    const s = opening();
    change(s);
    settleOil(table(s));
    return s.seats.tehran.economy?.rents;
  };

  it('open at 3, and relief lowers them below what hardliners will take', () => {
    expect(rentsAfter(() => {})).toBe(300);
    expect(rentsAfter((s) => Object.assign(s.public, { sanctions: 1 }))).toBe(250);
    expect(
      rentsAfter((s) => s.shared.capitals.deals.push({ kind: 'waiver', giver: 'washington', until: 3, lane: null })),
    ).toBe(250);
  });

  it('rise with sanctions and front companies, to 5 at most', () => {
    const both = rentsAfter((s) => {
      s.public.sanctions = 4;
      if (s.seats.tehran.economy) s.seats.tehran.economy.shadow = 3;
    });
    expect(both).toBe(500);
  });

  it('are for Tehran to know', () => {
    const s = opening();
    s.public.sanctions = 4;
    const t = table(s);
    settleOil(t);
    expect(t.events.filter(({ type }) => type === 'track.moved').map(({ seen }) => seen)).toEqual([['tehran']]);
  });
});
