import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import type { Grudge, State } from '../../../src/rules/state/state.ts';
import type { Seat } from '../../../src/rules/vocabulary.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const still = { ...catalogue, cards: {} };
const opened = (opening?: (state: State) => void): GameTable =>
  table({ catalogue: still, options: { noSlips: true, noIncidents: true }, ...(opening ? { opening } : {}) });
const terms = (game: GameTable, seat: Seat, code: string) =>
  game
    .seat(seat)
    .terms.filter((term) => term.track === 'home' && term.code === code)
    .reduce((sum, { amount }) => sum + amount, 0);

/** A hit of last turn that nobody answered yet. */
const hit = (more: Partial<Grudge> = {}): Grudge => ({
  act: 'deed',
  turn: 0,
  front: 'LEB',
  deaths: 0,
  lethal: false,
  blamed: null,
  answered: false,
  ...more,
});
const unanswered = (seat: Seat, boast: number, more: Partial<Grudge> = {}) =>
  terms(
    opened((state) => {
      state.seats[seat].boast = boast;
      state.seats[seat].grudges = [hit(more)];
    }).resolve(),
    seat,
    'unanswered',
  );

describe('a hit nobody answered', () => {
  test('costs Washington 1.5 if it was lethal, Tehran 1.2 whatever it was', () => {
    expect(unanswered('washington', 0, { lethal: true })).toBe(-150);
    expect(unanswered('washington', 0)).toBe(0);
    expect(unanswered('tehran', 0)).toBe(-120);
  });

  test.each(['washington', 'jerusalem', 'yemen'] as Seat[])('costs %s half a point more after big words', (seat) => {
    expect(unanswered(seat, 50)).toBe(-50);
    expect(unanswered(seat, 0)).toBe(0);
  });

  test('words cost nothing while the hit can still be answered, or once it was', () => {
    const spoke = (orders: Order[]) =>
      opened((state) => {
        state.seats.jerusalem.boast = 50;
        state.seats.jerusalem.grudges = [hit({ blamed: 'lebanon' })];
      })
        .orders('jerusalem', orders)
        .resolve();
    const struck = spoke([{ order: 'campaign', place: 'bekaa', level: 1 }]);
    expect(terms(struck, 'jerusalem', 'unanswered')).toBe(0);
    expect(struck.seat('jerusalem').boast).toBe(50);
    expect(terms(spoke([]), 'jerusalem', 'unanswered')).toBe(-50);
  });

  test('a quiet word at home does not take back the loud one before it', () => {
    const game = opened()
      .orders('jerusalem', [{ order: 'statement' }])
      .resolve()
      .orders('jerusalem', [{ order: 'home-front' }])
      .resolve();
    expect(game.seat('jerusalem').boast).toBe(50);
  });
});

describe('home tracks', () => {
  test('a reply against the wrong author helps Tehran, whomever it hit', () => {
    const game = opened()
      .orders('yemen', [{ order: 'attack', place: 'red_sea_south', level: 1 }])
      .resolve();
    const act = game.state.public.acts[0]?.id ?? '';
    const deed = game.state.secret.acts[0];
    if (deed) deed.author = 'tehran';
    game.state.seats.washington.grudges = [hit({ act, turn: 1, front: 'RED', blamed: 'yemen' })];
    game.orders('washington', [{ order: 'reply', place: 'hodeidah', level: 1 }]).resolve();
    expect(terms(game, 'tehran', 'wronged')).toBe(50);
  });

  test.each([
    [9500, 0],
    [9600, -100],
    [12_000, -100],
    [12_100, -200],
  ])('oil at %i hundredths moves Washington’s Home by %i', (oil, amount) => {
    const dear = opened((state) => {
      // Half way to its target of 74 it ends the turn where the test wants it.
      state.public.oil = 2 * oil - 7400;
      state.public.lanes = { RED: 0, GULF: 0 };
    }).resolve();
    expect(dear.state.public.oil).toBe(oil);
    expect(terms(dear, 'washington', 'oil')).toBe(amount);
  });

  test('reserves are a burden from the turn after they were called up', () => {
    const game = opened((state) => {
      state.seats.jerusalem.money = 500;
    })
      .orders('jerusalem', [{ order: 'mobilise', step: 1 }])
      .resolve();
    expect([terms(game, 'jerusalem', 'mobilise'), terms(game, 'jerusalem', 'mobilised')]).toEqual([30, 0]);
    game.resolve();
    expect(terms(game, 'jerusalem', 'mobilised')).toBe(-20);
  });

  test('a commander who governs mends a point of damage at home, if there is one, for all to see', () => {
    const governed = (damage: number) => {
      const game = opened((state) => {
        if (damage > 0) {
          const none = { deaths: 0, injured: 0, displaced: 0 };
          state.public.toll.push({ turn: 0, country: 'Syria', place: null, cause: 'x', ...none, damage });
        }
      });
      return game.orders('border', [{ order: 'govern' }]).resolve();
    };
    expect(
      governed(2)
        .of('toll.paid')
        .map(({ facts }) => facts.row),
    ).toMatchObject([{ country: 'Syria', cause: 'govern', damage: -1 }]);
    expect(governed(0).of('toll.paid')).toEqual([]);
  });
});
