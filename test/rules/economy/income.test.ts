import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { oilExports, oilIncome, payIncome } from '../../../src/rules/economy/income.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';
import { opening, table, told } from './opening.ts';

/** Money of every seat after the News of this state. */
function purses(s = opening()) {
  const t = table(s);
  payIncome(t);
  return Object.fromEntries(SEATS.map((seat) => [seat, s.seats[seat].money]));
}

describe('the first News of Stand-Down', () => {
  it('brings every seat the income of the worked example', () => {
    expect(purses()).toEqual({ washington: 532, tehran: 278, jerusalem: 360, lebanon: 42, border: 43, yemen: 50 });
  });

  it('gives Tehran 103 from oil and front companies', () => {
    expect(oilIncome(opening(), catalogue)).toBe(103);
  });

  it('tells each seat of its own income only', () => {
    const t = table(opening());
    payIncome(t);
    const arrived = t.events.filter(({ type }) => type === 'income.arrived');
    expect(arrived.map(({ seen }) => seen)).toEqual(expect.arrayContaining(SEATS.map((seat) => [seat])));
    expect(told(t, 'income.arrived')).toContainEqual({ seat: 'tehran', income: 103, upkeep: 25, money: 278 });
  });
});

describe('Washington', () => {
  it('pays nothing for a wing that went home to the Indo-Pacific', () => {
    const s = opening();
    const wing = s.seats.washington.units.find(({ id }) => id === 'wing-1');
    if (wing) wing.place = 'box';
    expect(purses(s).washington).toBe(572);
  });
});

describe('Jerusalem', () => {
  it('earns 40 less while its reserves are called up', () => {
    const s = opening();
    s.seats.jerusalem.mobilised = true;
    expect(purses(s).jerusalem).toBe(320);
  });
});

describe('the border commander', () => {
  it('lives on a payroll that follows his Standing', () => {
    const s = opening();
    s.seats.border.home = 799;
    expect(purses(s).border).toBe(30 + 4 + 4 + 7);
  });
});

describe("Tehran's oil", () => {
  it('sells more under a waiver', () => {
    const s = opening();
    s.shared.capitals.deals.push({ kind: 'waiver', giver: 'washington', until: 3, lane: null });
    expect(oilIncome(s, catalogue)).toBe(178);
  });

  it('sells less, and cheaper, under tighter sanctions', () => {
    const s = opening();
    s.public.sanctions = 3;
    // 5.6 × 1.3 × (75 − 10) − 480 + 20
    expect(oilIncome(s, catalogue)).toBe(13);
  });

  it('earns more from a dearer barrel: what hurts Washington pays Tehran', () => {
    const s = opening();
    s.public.oil = 9500;
    expect(oilIncome(s, catalogue)).toBe(271);
  });

  it('loses three quarters of its exports when it has closed its own strait', () => {
    const s = opening();
    s.public.lanes.GULF = 300;
    expect(oilExports(s, catalogue)).toBe(38);
    expect(oilIncome(s, catalogue)).toBe(-319);
  });

  it('loses what lies in ruins at Kharg, but not what Abqaiq loses', () => {
    const s = opening();
    s.public.oilOut = { kharg: 50, abqaiq: 200 };
    expect(oilExports(s, catalogue)).toBe(100);
  });

  it('is cut by enforcement at sea for one News only', () => {
    const s = opening();
    const oil = s.seats.tehran.economy;
    if (oil) oil.exportsCut = 30;
    expect(oilIncome(s, catalogue)).toBe(-10);
    payIncome(table(s));
    expect(oilIncome(s, catalogue)).toBe(103);
  });

  it('brings 20 more for each step of the shadow economy', () => {
    const s = opening();
    const oil = s.seats.tehran.economy;
    if (oil) oil.shadow = 3;
    expect(oilIncome(s, catalogue)).toBe(143);
  });
});

describe('a network that cannot be paid', () => {
  const broke = () => {
    const s = opening();
    s.seats.tehran.money = 0;
    s.public.oil = 6000;
    s.shared.franchise.lebanon.funding = 3;
    return s;
  };

  it('loses the highest Funding first, and that commander resents it', () => {
    const s = broke();
    s.shared.franchise.yemen.funding = 2;
    s.seats.tehran.money = 52;
    // Oil falls short by 23, the network asks for 32 + 9 and more: 29 must do.
    payIncome(table(s));
    expect(s.shared.franchise.lebanon.funding).toBeLessThan(3);
    expect(s.seats.lebanon.commander?.grievance).toBeGreaterThan(200);
    expect(s.shared.franchise.border.funding).toBe(1);
    expect(s.seats.border.commander?.grievance).toBe(300);
  });

  it('keeps its Funding as long as the purse can bear it', () => {
    const s = broke();
    s.seats.tehran.money = 500;
    payIncome(table(s));
    expect(s.shared.franchise.lebanon.funding).toBe(3);
  });

  it('pays the commander in the same News only what is left of his Funding', () => {
    const s = broke();
    payIncome(table(s));
    expect(s.shared.franchise.lebanon.funding).toBe(0);
    expect(s.seats.lebanon.money).toBe(34);
  });

  it('never leaves a purse below zero', () => {
    const s = broke();
    s.public.lanes.GULF = 300;
    expect(purses(s).tehran).toBe(0);
  });
});
