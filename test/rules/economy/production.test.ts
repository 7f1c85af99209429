import { describe, expect, it } from 'vitest';
import { payIncome } from '../../../src/rules/economy/income.ts';
import { settleOil } from '../../../src/rules/economy/oil.ts';
import { opening, table, told } from './opening.ts';

const unit = (s: ReturnType<typeof opening>, id: string) => {
  const found = s.seats.washington.units.find((each) => each.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};
/** Turn 4 of a game, with so much fired that production always has room. */
function spent() {
  const s = opening();
  s.public.turn = 4;
  for (const seat of ['washington', 'tehran', 'jerusalem'] as const) {
    const own = s.seats[seat];
    own.stock = Object.fromEntries(Object.keys(own.startStock).map((item) => [item, 0]));
    for (const each of own.units)
      each.stock = Object.fromEntries(Object.keys(each.startStock).map((item) => [item, 0]));
  }
  return s;
}

describe('production', () => {
  it('is slow beside what one night of raids takes', () => {
    const s = spent();
    payIncome(table(s));
    expect(s.seats.jerusalem.stock).toMatchObject({
      arrow_3: 2,
      arrow_2: 2,
      stunner: 4,
      tamir: 58,
      aim9x: 10,
      jdam: 0,
    });
    expect(s.seats.tehran.stock).toMatchObject({
      mrbm_emad_ghadr: 10,
      srbm_fateh: 5,
      lacm_paveh_quds: 3,
      shahed_136: 60,
      mine: 0,
    });
    expect(unit(s, 'group-1').stock).toMatchObject({ sm2: 3, sm6: 1, essm: 3, aim9x: 6, sm3_ib: 0 });
    expect(unit(s, 'wing-1').stock.aim9x).toBe(10);
  });

  it('sends the rounds for batteries to the emptiest one', () => {
    const s = spent();
    for (const id of ['patriot-1', 'patriot-2', 'patriot-4', 'patriot-5']) unit(s, id).stock.pac3_mse = 32;
    payIncome(table(s));
    expect(unit(s, 'patriot-3').stock.pac3_mse).toBe(6);
    expect(unit(s, 'patriot-1').stock.pac3_mse).toBe(32);
  });

  it('stops at 1.3 times the start', () => {
    const s = opening();
    for (s.public.turn = 2; s.public.turn < 14; s.public.turn += 1) payIncome(table(s));
    expect(s.seats.jerusalem.stock.tamir).toBe(1950);
    expect(unit(s, 'group-1').stock.sm6).toBe(20);
    expect(unit(s, 'patriot-1').stock.pac3_mse).toBeLessThanOrEqual(41);
  });

  it('leaves a stock that stands above the limit alone', () => {
    const s = opening();
    s.seats.jerusalem.stock.tamir = 2200;
    payIncome(table(s));
    expect(s.seats.jerusalem.stock.tamir).toBe(2200);
  });

  it('doubles for Washington and Jerusalem, not for Tehran, once a surge has come through', () => {
    const s = spent();
    s.secret.surge = { washington: 4, jerusalem: 4 };
    payIncome(table(s));
    expect(s.seats.jerusalem.stock.tamir).toBe(116);
    expect(unit(s, 'group-1').stock.sm2).toBe(6);
    expect(s.seats.tehran.stock.shahed_136).toBe(60);
  });

  it('is not doubled before the surge comes through', () => {
    const s = spent();
    s.secret.surge = { washington: 5, jerusalem: 5 };
    payIncome(table(s));
    expect(s.seats.jerusalem.stock.tamir).toBe(58);
  });
});

describe('a pause (M19)', () => {
  /** Turn 4 up to R8, with a pause of these turns on the table. */
  const paused = (from: number, until: number) => {
    const s = spent();
    s.public.pause = { from, until };
    settleOil(table(s));
    return s;
  };

  it('fills the stores with two turns of production in its first turn, and each commander builds once', () => {
    const s = paused(4, 5);
    expect(s.seats.jerusalem.stock.tamir).toBe(2 * 58);
    expect(s.seats.tehran.stock.shahed_136).toBe(2 * 60);
    expect(unit(s, 'group-1').stock.sm2).toBe(6);
    expect(s.seats.lebanon.stock.rocket_122).toBe(1150);
    expect(s.seats.border.stock.shahed_131).toBe(70);
    expect(s.seats.yemen.stock.samad_3).toBe(132);
  });

  it('does so even if it is for one turn only', () => {
    expect(paused(4, 4).seats.jerusalem.stock.tamir).toBe(2 * 58);
  });

  it('does so once, not in each of its turns, and not before it began', () => {
    for (const s of [paused(3, 4), paused(5, 6)]) {
      expect(s.seats.jerusalem.stock.tamir).toBe(0);
      expect(s.seats.lebanon.stock.rocket_122).toBe(1000);
    }
  });
});

describe('what was out of the line', () => {
  it('comes back full if it is a carrier group', () => {
    const s = spent();
    unit(s, 'group-1').readyFrom = 4;
    const t = table(s);
    payIncome(t);
    expect(unit(s, 'group-1').stock).toMatchObject({ sm2: 51, sm6: 17, ram: 40 });
    expect(unit(s, 'group-2').stock.sm2).toBe(3);
    expect(told(t, 'unit.back')).toEqual([{ unit: 'group-1', seat: 'washington', kind: 'carrier' }]);
  });

  it('is told to its owner alone', () => {
    const s = spent();
    const cell = s.seats.lebanon.units.find(({ kind }) => kind === 'cells');
    if (cell) cell.readyFrom = 4;
    const t = table(s);
    payIncome(t);
    expect(t.events.filter(({ type }) => type === 'unit.back').map(({ seen }) => seen)).toEqual([['lebanon']]);
  });
});
