import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import { checkOrders } from '../../../src/rules/orders/check.ts';
import { hasRule } from '../../../src/rules/orders/rules.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import { ORDERS_OF, SEATS, type Seat } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';

const refused = (seat: Seat, orders: Order[], opening?: (state: State) => void) => {
  const game = table(opening ? { opening } : {}).deliver();
  return (
    checkOrders(seatView(game.state, seat), catalogue, { orders, answers: {}, doctrine: 'balanced' })?.code ?? null
  );
};
const attack = (place: string, level: 1 | 2 | 3): Order => ({ order: 'attack', place, level });

describe('what a seat may order', () => {
  test('every order of every seat has data and a rule', () => {
    for (const seat of SEATS)
      for (const order of ORDERS_OF[seat]) {
        expect(catalogue.orders[order]?.seats, order).toContain(seat);
        expect(hasRule(order), order).toBe(true);
      }
  });

  test('a legal list passes', () => {
    expect(refused('washington', [{ order: 'process' }, { order: 'escort', lane: 'RED' }])).toBeNull();
    expect(refused('yemen', [attack('red_sea_south', 1), { order: 'trade' }])).toBeNull();
  });

  test('capitals give three orders, commanders two, one fewer after a change of leadership', () => {
    const four: Order[] = [{ order: 'process' }, { order: 'hold' }, { order: 'statement' }, { order: 'declassify' }];
    expect(refused('washington', four)).toBe('too-many-orders');
    expect(refused('yemen', [{ order: 'trade' }, { order: 'govern' }, { order: 'hold' }])).toBe('too-many-orders');
    expect(
      refused('yemen', [{ order: 'trade' }, { order: 'govern' }], (state) => {
        state.seats.yemen.fewerOrdersOn = 1;
      }),
    ).toBe('too-many-orders');
  });

  test('money is counted over the whole list', () => {
    const broke = (state: State) => {
      state.seats.jerusalem.money = 100;
    };
    expect(refused('jerusalem', [{ order: 'campaign', place: 'bekaa', level: 2 }], broke)).toBeNull();
    expect(
      refused(
        'jerusalem',
        [
          { order: 'campaign', place: 'bekaa', level: 2 },
          { order: 'sabotage', place: 'natanz', level: 2 },
        ],
        broke,
      ),
    ).toBe('no-money');
  });

  test('one act a front; the shadow is not counted', () => {
    expect(refused('yemen', [attack('red_sea_south', 1), attack('bab_el_mandeb', 1)])).toBe('too-many-acts-on-front');
    expect(
      refused('jerusalem', [
        { order: 'sabotage', place: 'natanz', level: 2 },
        { order: 'cyber-spy', place: 'isfahan', level: 1 },
      ]),
    ).toBeNull();
  });

  test('rounds are counted over the whole list', () => {
    const short = (state: State) => {
      state.seats.yemen.stock.samad_3 = 5;
    };
    expect(refused('yemen', [attack('red_sea_south', 1)], short)).toBeNull();
    expect(refused('yemen', [attack('red_sea_south', 1), attack('eilat', 1)], short)).toBe('no-stock');
  });

  test('cells, brigades, groups and mines set limits, each with its own reason', () => {
    expect(
      refused('border', [attack('erbil', 3)], (state) => {
        const cell = state.seats.border.units[0];
        if (cell) cell.readyFrom = 9;
      }),
    ).toBe('no-cells');
    expect(
      refused('tehran', [{ order: 'direct-strike', place: 'nevatim', level: 4 }], (state) => {
        const brigade = state.seats.tehran.units.find(({ kind }) => kind === 'brigade');
        if (brigade) brigade.readyFrom = 9;
      }),
    ).toBe('no-brigade');
    expect(refused('washington', [{ order: 'withdraw', unit: 'group-3' }])).toBe('not-offered');
    expect(
      refused('washington', [{ order: 'escort', lane: 'RED' }], (state) => {
        const group = state.seats.washington.units.find(({ id }) => id === 'group-1');
        if (group) group.place = 'box';
      }),
    ).toBe('no-group');
    expect(
      refused('tehran', [{ order: 'gulf-harassment', place: 'hormuz', level: 2 }], (state) => {
        state.seats.tehran.stock.mine = 7;
      }),
    ).toBe('no-mines');
  });

  test('nobody attacks under his own truce, and nobody tightens and eases at once', () => {
    expect(refused('lebanon', [attack('haifa', 1), { order: 'truce' }])).toBe('attack-and-truce');
    expect(refused('washington', [{ order: 'tighten' }, { order: 'ease' }])).toBe('duplicate');
  });

  test('orders of another seat, invented places and wrong ticks are not offered', () => {
    expect(refused('washington', [{ order: 'theatre' }])).toBe('not-offered');
    expect(refused('lebanon', [attack('atlantis', 1)])).toBe('not-offered');
    expect(refused('washington', [{ order: 'process', claimed: true }])).toBe('malformed');
  });

  test('what was used lately has to wait, and Surge comes once', () => {
    const game = table({ options: { noSlips: true } })
      .orders('washington', [{ order: 'tighten' }, { order: 'surge' }])
      .resolve()
      .deliver();
    const why = (order: Order) =>
      checkOrders(seatView(game.state, 'washington'), catalogue, { orders: [order], answers: {}, doctrine: 'balanced' })
        ?.code;
    expect(why({ order: 'ease' })).toBeUndefined();
    expect(why({ order: 'tighten' })).toBe('too-soon');
    expect(why({ order: 'surge' })).toBe('once-only');
  });

  test('Intelligence costs a capital 10 and a commander 2, whoever it is about; a shipment costs by whom it is for', () => {
    const game = table().deliver();
    const prices = (seat: Seat, order: Order['order']) =>
      new Set(
        game.rules
          .legal(game.state, seat)
          .orders.find((choice) => choice.order === order)
          ?.options.map(({ price }) => price),
      );
    expect(prices('washington', 'intelligence')).toEqual(new Set([10]));
    expect(prices('yemen', 'intelligence')).toEqual(new Set([2]));
    expect(prices('tehran', 'ship-rockets')).toEqual(new Set([20, 8, 15]));
  });
});
