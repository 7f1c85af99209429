import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { coverOf } from '../../../src/rules/acts/cover.ts';
import type { Order } from '../../../src/rules/commands.ts';
import type { State } from '../../../src/rules/state/state.ts';
import type { Seat } from '../../../src/rules/vocabulary.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const still = { ...catalogue, cards: {} };
const opened = (opening?: (state: State) => void, dice: Record<string, number[]> = {}): GameTable =>
  table({ catalogue: still, options: { noSlips: true, noIncidents: true }, dice, ...(opening ? { opening } : {}) });
const terms = (game: GameTable, seat: Seat, code: string) =>
  game
    .seat(seat)
    .terms.filter((term) => term.code === code)
    .reduce((sum, { amount }) => sum + amount, 0);
const capacities = (state: State, place: string, system: string) => {
  const found = catalogue.places[place];
  if (!found) throw new Error(place);
  return coverOf(state, catalogue, found)
    .batteries.filter((battery) => battery.system === system)
    .map(({ capacityPct }) => capacityPct);
};

describe('what weakens and strengthens a defence', () => {
  test('an escort adds a quarter to Washington’s layers over the lane, and to nothing else', () => {
    const { state } = opened();
    state.secret.escorted.RED = true;
    expect(capacities(state, 'red_sea_south', 'sm2')).toEqual([125]);
    expect(capacities(state, 'gulf_of_oman', 'sm2')).toEqual([100]);
    expect(capacities(state, 'ain_al_asad', 'pac3_mse')).toEqual([100]);
  });

  test('cyber takes a quarter off one layer of the one it was aimed at', () => {
    const { state } = opened();
    state.secret.blinded.jerusalem = 'tamir';
    expect(capacities(state, 'haifa', 'tamir')).toEqual([75]);
    expect(capacities(state, 'haifa', 'arrow_3')).toEqual([100]);
  });

  test('half of all cyber attacks fail, and nobody but Tehran hears of either', () => {
    const attack = (draw: number) =>
      opened(undefined, { 'cyber tehran': [draw] })
        .orders('tehran', [{ order: 'cyber', to: 'jerusalem' }])
        .resolve();
    for (const [draw, success] of [
      [50, true],
      [51, false],
    ] as const) {
      const game = attack(draw);
      expect(game.of('order.done')).toMatchObject([{ seen: ['tehran'], facts: { success } }]);
      expect(game.of('act.seen')).toEqual([]);
    }
  });

  test('reserves give Iron Dome a quarter more', () => {
    const { state } = opened();
    state.seats.jerusalem.mobilised = true;
    expect(capacities(state, 'haifa', 'tamir')).toEqual([125]);
    expect(capacities(state, 'haifa', 'stunner')).toEqual([100]);
  });

  test('a group out of the line, or in the box, covers nothing', () => {
    const { state } = opened();
    const group = state.seats.washington.units.find(({ id }) => id === 'group-1');
    if (group) group.readyFrom = 3;
    expect(capacities(state, 'red_sea_south', 'sm2')).toEqual([]);
    if (group) Object.assign(group, { readyFrom: 1, place: 'box' });
    expect(capacities(state, 'red_sea_south', 'sm2')).toEqual([]);
  });
});

describe('what friends ask for', () => {
  test.each([
    [{ order: 'process' }, 0],
    [{ order: 'reply', place: 'al_qaim', level: 2 }, 0],
    [{ order: 'reply', place: 'al_qaim', level: 1 }, -50],
    [{ order: 'hold' }, -50],
  ] as [Order, number][])('lobbied, Washington does %o by next turn: Home %i', (order, home) => {
    const game = opened()
      .orders('jerusalem', [{ order: 'lobby' }])
      .resolve()
      .orders('washington', [order])
      .resolve();
    expect(terms(game, 'washington', 'lobby')).toBe(home);
    expect(terms(game.resolve(), 'washington', 'lobby')).toBe(home);
  });

  test.each([
    [[{ order: 'fund', to: 'yemen', step: 1 }], 30, 0],
    [[{ order: 'ship-rockets', to: 'yemen' }], 30, 0],
    [[{ order: 'fund', to: 'lebanon', step: 1 }], 0, 100],
    [[{ order: 'fund', to: 'yemen', step: -1 }], 0, 100],
  ] as [Order[], number, number][])('a demand answered by %o: Standing %i, Grievance %i', (orders, met, refused) => {
    const game = opened()
      .orders('yemen', [{ order: 'demand' }])
      .resolve()
      .orders('tehran', orders)
      .resolve();
    expect(terms(game, 'yemen', 'demand-met')).toBe(met);
    expect(terms(game, 'yemen', 'demand-refused')).toBe(refused);
    expect(game.state.shared.franchise.yemen.sourUntil).toBe(refused > 0 ? 4 : 0);
  });

  test('what soured a commander for longer is not forgotten for something small', () => {
    const game = opened((state) => {
      state.shared.franchise.border.sourUntil = 9;
    })
      .orders('border', [{ order: 'attack', place: 'erbil', level: 1 }])
      .resolve();
    const act = game.state.public.acts[0]?.id ?? '';
    game.orders('tehran', [{ order: 'disown', act }]).resolve();
    expect(game.state.shared.franchise.border.sourUntil).toBe(9);
  });
});

describe('trade', () => {
  const earned = (seat: Seat, opening: (state: State) => void, others: [Seat, Order][] = []) => {
    const game = opened(opening).orders(seat, [{ order: 'trade' }]);
    for (const [other, order] of others) game.orders(other, [order]);
    return game
      .resolve()
      .of('order.done')
      .find(({ facts }) => facts.order === 'trade')?.facts.amount;
  };

  test('earns Yemen the tolls of a troubled Red Sea, and nothing under a convoy', () => {
    const lane = (state: State) => {
      state.public.lanes.RED = 200;
    };
    expect(earned('yemen', lane)).toBe(12);
    expect(
      earned('yemen', (state) => {
        lane(state);
        state.shared.capitals.deals = [{ kind: 'convoy', giver: 'tehran', until: 2, lane: 'RED' }];
      }),
    ).toBe(6);
  });

  test('earns the border commander something for each shipment to Lebanon', () => {
    expect(earned('border', () => {})).toBe(6);
    expect(earned('border', () => {}, [['tehran', { order: 'ship-rockets', to: 'lebanon' }]])).toBe(10);
    expect(earned('border', () => {}, [['tehran', { order: 'ship-rockets', to: 'yemen' }]])).toBe(6);
  });
});

test('enforcement at sea that goes wrong names the boarding as its cause', () => {
  const game = table({
    catalogue: still,
    options: { noSlips: true },
    dice: { 'enforcement incident': [1] },
    opening: (state) => {
      state.seats.washington.money = 500;
    },
  })
    .orders('washington', [{ order: 'enforce', place: 'gulf_of_oman', level: 1 }])
    .resolve();
  const act = game.of('act.seen')[0];
  expect(game.of('incident.opened')[0]?.causes).toEqual([act?.id]);
  expect(game.seat('tehran').economy?.exportsCut).toBe(0);
  expect(game.seat('tehran').economy?.exports).toBeLessThan(130);
});

test('a stray drone on a camp can be answered: the border commander is held to it', () => {
  const game = table({
    catalogue: { ...still, incidents: { 'stray-drone': still.incidents['stray-drone'] } } as never,
    options: { noSlips: true },
    dice: { incident: [1] },
    opening: (state) => {
      state.public.incidentPct = 100;
      state.secret.bag = [];
    },
  }).resolve();
  expect(game.seat('washington').grudges).toMatchObject([{ front: 'IRQ', lethal: true, blamed: 'border' }]);
  const answered = game.orders('washington', [{ order: 'reply', place: 'al_qaim', level: 1 }]).resolve();
  expect(terms(answered, 'washington', 'unanswered')).toBe(0);
  expect(terms(answered, 'washington', 'reply')).toBe(50);
});
