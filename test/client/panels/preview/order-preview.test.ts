import { describe, expect, test } from 'vitest';
import { previewOrder } from '../../../../src/client/panels/preview/order-preview.ts';
import type { Order } from '../../../../src/rules/commands.ts';
import type { SeatView } from '../../../../src/rules/view/view-types.ts';
import type { Front } from '../../../../src/rules/vocabulary.ts';
import { catalogue, seatAt } from '../../fixtures/desks/table.ts';

const look = (view: SeatView, order: Order, price = 0) => previewOrder(view, catalogue, order, price);
const heatOf = (view: SeatView, order: Order) => look(view, order).heatLines.map(({ code }) => code);
const telegraphed = (view: SeatView, front: Front, level: number): void => {
  view.own.sent.push({
    id: 'm1-tehran-muscat',
    turn: view.public.turn,
    message: { kind: 'telegraph', venue: 'muscat', to: 'washington', front, level },
    to: 'washington',
    answer: null,
  });
};
const STRIKE: Order = { order: 'direct-strike', place: 'nevatim', level: 3 };

describe('the Heat an order may add', () => {
  test('an act at the Norm adds none, each step above adds more than the last', () => {
    const lebanon = seatAt('lebanon', (view) => {
      view.public.norms.LEB = 1;
    });
    const at = (level: 1 | 2 | 3) => look(lebanon, { order: 'attack', place: 'haifa', level }).heat;
    expect([at(1), at(2), at(3)]).toEqual([
      { low: 0, high: 0 },
      { low: 100, high: 100 },
      { low: 300, high: 300 },
    ]);
    lebanon.public.norms.LEB = 2;
    expect(at(3)).toEqual({ low: 100, high: 100 });
  });

  test('a homeland adds 2, and a telegraph of the same act takes more than half of all that away', () => {
    const bare = look(seatAt('tehran'), STRIKE).heat;
    expect(bare).toEqual({ low: 800, high: 800 });
    const told = seatAt('tehran', (view) => telegraphed(view, 'ISR', 3));
    expect(look(told, STRIKE).heat).toEqual({ low: 360, high: 360 });
  });

  test('a telegraph of another level announces nothing', () => {
    const told = seatAt('tehran', (view) => telegraphed(view, 'ISR', 4));
    expect(heatOf(told, STRIKE)).not.toContain('announced');
    expect(look(told, STRIKE).notes).toContain('channel-falls');
  });

  test('while messages may be garbled, the benefit of a telegraph is a range', () => {
    const hot = seatAt('tehran', (view) => {
      view.public.heat = 1500;
      telegraphed(view, 'ISR', 3);
    });
    expect(look(hot, STRIKE).heat).toEqual({ low: 360, high: 800 });
  });

  test('breaking a pause doubles it, unless the order is called off by the pause', () => {
    const paused = seatAt('tehran', (view) => {
      view.public.pause = { from: view.public.turn, until: view.public.turn + 1 };
    });
    expect(look(paused, STRIKE).heat).toEqual({ low: 1600, high: 1600 });
    const ticked = look(paused, { ...STRIKE, holdIfPause: true });
    expect(ticked.heat).toEqual({ low: 800, high: 800 });
    expect(ticked.notes).toContain('pause-calls-off');
  });

  test('a line that was told may be crossed; the same act without having been told says only that it may', () => {
    const crossed = seatAt('tehran', (view) => {
      view.public.declared.push({ seat: 'jerusalem', line: 'R3', turn: 1, fallenOn: 0 });
    });
    expect(look(crossed, STRIKE).heat).toEqual({ low: 800, high: 1100 });
    expect(look(seatAt('tehran'), STRIKE).notes).toContain('untold-red-line');
  });

  test('an air package says what it may do to people, a raid says nothing it cannot know', () => {
    const jerusalem = seatAt('jerusalem');
    const toll = look(jerusalem, { order: 'campaign', place: 'bekaa', level: 2 }).heatLines.find(
      ({ code }) => code === 'toll',
    );
    expect(toll).toMatchObject({ low: 26, high: 66 });
    expect(heatOf(seatAt('lebanon'), { order: 'attack', place: 'haifa', level: 2 })).not.toContain('toll');
  });

  test('people come before points: a strike says how many it may kill and drive from home, fewer if they were warned', () => {
    const strike: Order = { order: 'reply', place: 'al_qaim', level: 2 };
    const bare = look(seatAt('washington'), strike).harm;
    expect(bare).toMatchObject({ deaths: { low: 4, high: 24 }, displaced: 10_000, armsPct: 7 });
    const warned = seatAt('washington', (view) => telegraphed(view, 'IRQ', 2));
    expect(look(warned, strike).harm).toMatchObject({ deaths: { low: 1, high: 5 }, displaced: 2000, armsPct: 4 });
    expect(look(seatAt('washington'), { ...strike, place: 'baghdad' }).harm?.deaths.high).toBe(48);
  });

  test('a reply on a doubtful report may meet the wrong author', () => {
    const hit = seatAt('washington', (view) => {
      view.own.grudges.push({
        act: 'a1-x',
        turn: 1,
        front: 'IRQ',
        deaths: 1,
        lethal: true,
        blamed: 'border',
        answered: false,
      });
      view.own.reports.push({
        act: 'a1-x',
        turn: 1,
        blamed: 'border',
        confidence: 'low',
        degree: 'freelance',
        basis: 'report',
      });
    });
    const reply: Order = { order: 'reply', place: 'al_qaim', level: 2 };
    expect(heatOf(hit, reply)).toContain('wrong-author');
    for (const report of hit.own.reports) report.basis = 'owned';
    expect(heatOf(hit, reply)).not.toContain('wrong-author');
  });

  test('readiness may be read as an attack, except in a Lesson', () => {
    expect(look(seatAt('tehran'), { order: 'disperse' }).heat).toEqual({ low: 0, high: 100 });
    expect(look(seatAt('tehran', undefined, 'lesson'), { order: 'disperse' }).heat).toBeNull();
    expect(look(seatAt('jerusalem'), { order: 'mobilise', step: -1 }).heat).toBeNull();
  });
});

describe('what else an order brings', () => {
  test('rounds: the older missile is used up before the newer', () => {
    const low = seatAt('tehran', (view) => {
      view.own.stock.mrbm_emad_ghadr = 30;
    });
    const { rounds } = look(low, STRIKE);
    expect(rounds.find(({ item }) => item === 'mrbm_emad_ghadr')).toMatchObject({ count: -30, have: 30 });
    expect(rounds.find(({ item }) => item === 'mrbm_kheibar')?.count).toBe(-10);
  });

  test('rounds: a workshop brings only what this commander builds', () => {
    const { rounds } = look(seatAt('yemen'), { order: 'workshop' });
    expect(rounds.map(({ item, count }) => [item, count])).toEqual([
      ['samad_3', 12],
      ['ascm_noor', 2],
    ]);
  });

  test('Home: a strike on Iran before diplomacy is exhausted costs, afterwards it earns', () => {
    const strike: Order = { order: 'strike-iran', item: 'missiles', place: 'kermanshah', level: 3 };
    const home = (process: number) =>
      look(
        seatAt('washington', ({ public: open }) => Object.assign(open, { process })),
        strike,
      ).tracks.find(({ track }) => track === 'home');
    expect(home(100)).toMatchObject({ low: -300, high: -300, when: 'process-low' });
    expect(home(400)).toMatchObject({ low: 50, high: 50 });
  });

  test('Home: words said two turns running lift half', () => {
    const again = seatAt('jerusalem', (view) => {
      view.public.turn = 3;
      view.own.lastGiven['home-front'] = 2;
    });
    expect(look(again, { order: 'home-front' }).tracks[0]).toMatchObject({ high: 30, when: 'again' });
  });

  test('a claimed attack earns Standing, an unclaimed one does not', () => {
    const attack: Order = { order: 'attack', place: 'haifa', level: 2 };
    const tracks = (order: Order) => look(seatAt('lebanon'), order).tracks.map(({ track }) => track);
    expect(tracks({ ...attack, claimed: true })).toContain('standing');
    expect(tracks({ ...attack, claimed: false })).not.toContain('standing');
  });

  test('the window: nobody but Tehran knows how deep the sites lie, and a reading narrows the range', () => {
    const strike: Order = { order: 'strike-site', place: 'natanz', level: 3 };
    const odds = (view: SeatView) => look(view, strike).chances.find(({ code }) => code === 'success');
    const unread = seatAt('jerusalem', ({ own }) => Object.assign(own, { readings: [] }));
    expect(odds(unread)).toMatchObject({ low: 25, high: 75 });
    const read = seatAt('jerusalem', (view) => {
      view.own.readings = [];
      view.own.readings.push({ turn: 1, by: 'intelligence', what: 'hardening', about: 'tehran', act: null, value: 1 });
    });
    expect(odds(read)).toMatchObject({ low: 45, high: 75 });
  });

  test('Process has nothing to repair while the channel is Open', () => {
    const chances = (channel: 'open' | 'strained') =>
      look(
        seatAt('washington', ({ public: open }) => Object.assign(open, { channel })),
        { order: 'process' },
      ).chances;
    expect(chances('open')).toEqual([]);
    expect(chances('strained')).toEqual([{ code: 'repair', low: 60, high: 60 }]);
  });

  test('Trade earns more when the table is hot, and in Yemen when the lane is disrupted', () => {
    const earns = (heat: number, red: number) =>
      look(
        seatAt('yemen', (view) => {
          view.public.heat = heat;
          view.public.lanes.RED = red;
        }),
        { order: 'trade' },
      ).earns.low;
    expect(earns(600, 0)).toBe(6);
    expect(earns(1300, 0)).toBe(12);
    expect(earns(600, 200)).toBe(12);
  });
});
