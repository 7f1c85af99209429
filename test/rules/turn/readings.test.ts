import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import { bandOf } from '../../../src/rules/turn/readings.ts';
import type { IntelTarget, Seat } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';

/** A seat asks its Intelligence; `dice` script the draws of the reading. */
function ask(seat: Seat, order: Partial<Order>, dice: Record<string, number> = {}) {
  const game = table({ dice }).orders(seat, [{ order: 'intelligence', ...order }]);
  const truth = game.state;
  game.resolve();
  const reading = game.seat(seat).readings.find(({ by }) => by === 'intelligence');
  return { game, truth, reading };
}

const RIGHT = 70;
const WRONG = 71;

describe('Intelligence', () => {
  test.each<[IntelTarget, Seat, number]>([
    ['home', 'tehran', 100],
    ['standing', 'yemen', 100],
    ['grievance', 'lebanon', 100],
    ['breakout', 'tehran', 100],
    ['hardening', 'tehran', 1],
  ])('on %s of %s is exact with 70 percent, else one step off', (what, to, step) => {
    const value = (draw: number) =>
      ask('washington', { ask: what, to }, { [`reading ${what} washington`]: draw }).reading?.value;
    const truth = value(RIGHT);
    expect(Math.abs(Number(value(WRONG)) - Number(truth))).toBe(step);
  });

  test('on the purse of another is exact, or one band off', () => {
    const { truth, reading } = ask('washington', { ask: 'money', to: 'yemen' }, { 'reading money washington': RIGHT });
    expect(Math.abs(Number(reading?.value) - truth.seats.yemen.money)).toBeLessThan(20);
    const wrong = ask('washington', { ask: 'money', to: 'yemen' }, { 'reading money washington': WRONG });
    expect(Math.abs(Number(wrong.reading?.value) - Number(reading?.value))).toBe(truth.seats.yemen.startMoney / 2);
  });

  test('on an agenda names the card, or another card of that seat', () => {
    const right = ask('jerusalem', { ask: 'agenda', to: 'tehran' }, { 'reading agenda jerusalem': RIGHT });
    expect(right.reading?.value).toBe(right.truth.seats.tehran.agenda);
    const wrong = ask('jerusalem', { ask: 'agenda', to: 'tehran' }, { 'reading agenda jerusalem': WRONG });
    expect(wrong.reading?.value).not.toBe(wrong.truth.seats.tehran.agenda);
    expect(catalogue.agendas[String(wrong.reading?.value)]?.seats).toContain('tehran');
  });

  test('is told to the one who asked, and to nobody else', () => {
    const { game } = ask('jerusalem', { ask: 'breakout', to: 'tehran' });
    const arrived = game.of('reading.arrived').filter(({ step }) => step === 'R7');
    expect(arrived.map(({ seen, facts }) => [seen, facts.seat])).toEqual([[['jerusalem'], 'jerusalem']]);
  });

  test('on the author of an act draws the report anew, with the better basis', () => {
    const game = table({ dice: { 'author washington IRQ': 100 } });
    game.orders('border', [{ order: 'attack', place: 'erbil', level: 1, claimed: false, holdIfPause: true }]).resolve();
    const report = () => game.seat('washington').reports.at(-1);
    expect(report()).toMatchObject({ blamed: 'tehran', basis: 'report' });
    const act = report()?.act ?? '';
    game.orders('washington', [{ order: 'intelligence', ask: 'act', act }]).resolve();
    expect(report()).toMatchObject({ act, basis: 'intelligence' });
    const reading = game.seat('washington').readings.find(({ what }) => what === 'act');
    expect(reading).toMatchObject({ act, value: report()?.blamed });
  });

  test('lets Jerusalem read one message of the channel, one time in two', () => {
    const spy = (draw: number) => {
      const game = table({ dice: { intercept: draw, 'intercept which': 0 } });
      game.sends('tehran', { kind: 'red-line', venue: 'muscat', line: game.seat('tehran').redLines[0] }).deliver();
      game.orders('jerusalem', [{ order: 'intelligence', ask: 'channel' }]).resolve();
      return game.seat('jerusalem').readings.find(({ what }) => what === 'channel');
    };
    expect(spy(50)).toMatchObject({ about: 'tehran', value: 'red-line', message: { from: 'tehran', venue: 'muscat' } });
    expect(spy(51)).toBeUndefined();
  });
});

describe('what a seat reads of the others', () => {
  test('is drawn anew in the News of every turn: a quarter below, a quarter above, half exact', () => {
    const shifts = Array.from({ length: 300 }, (_, n) => {
      const { state } = table({ seed: `reads ${n}` });
      return state.seats.washington.reads.tehran.home - state.seats.tehran.home;
    });
    const share = (shift: number) => shifts.filter((one) => one === shift).length / shifts.length;
    expect(share(-100) + share(0) + share(100)).toBe(1);
    expect(share(-100)).toBeGreaterThan(0.18);
    expect(share(100)).toBeGreaterThan(0.18);
    expect(share(0)).toBeGreaterThan(0.4);
  });

  test('is exact of itself, also of its own Resolve', () => {
    for (let n = 0; n < 20; n += 1) {
      const { state } = table({ seed: `own ${n}` });
      for (const seat of ['washington', 'lebanon'] as const)
        expect(state.seats[seat].reads[seat].home).toBe(state.seats[seat].home);
      expect(state.seats.washington.resolveRead).toBe(state.secret.resolve);
    }
  });

  test('stands still while a turn runs', () => {
    const game = table();
    const before = JSON.stringify(game.seat('yemen').reads);
    game.deliver();
    expect(JSON.stringify(game.seat('yemen').reads)).toBe(before);
  });

  test('tells stock and money only as Low, Mid or High of one and a half times the start', () => {
    expect([0, 49, 50, 99, 100, 150].map((value) => bandOf(value, 100))).toEqual([
      'low',
      'low',
      'mid',
      'mid',
      'high',
      'high',
    ]);
    const { state } = table();
    expect(new Set(Object.values(state.seats.tehran.reads.jerusalem.stock))).toEqual(new Set(['high']));
    expect(state.seats.tehran.reads.washington.stock.sm2).toBe('high');
  });
});

describe('the private report of the News', () => {
  test('brings every seat one reading of another', () => {
    const { state } = table();
    for (const [seat, own] of Object.entries(state.seats)) {
      expect(own.readings.filter(({ by }) => by === 'news')).toHaveLength(1);
      expect(own.readings[0]?.about).not.toBe(seat);
    }
  });
});
