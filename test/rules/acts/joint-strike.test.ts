import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Order } from '../../../src/rules/commands.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { table } from '../../harness/game-table.ts';

const hers: Order = { order: 'strike-site', place: 'natanz', level: 3 };
const american: Order = { order: 'strike-iran', item: 'site', place: 'natanz', level: 3 };
const still = { ...catalogue, cards: {} };

const story = (washington: Order[], jerusalem: Order[], opening?: (state: State) => void) =>
  table({
    catalogue: still,
    options: { noSlips: true, noIncidents: true },
    opening: (state) => {
      state.public.process = 500;
      state.seats.jerusalem.money = 400;
      opening?.(state);
    },
  })
    .orders('washington', washington)
    .orders('jerusalem', jerusalem)
    .resolve();

describe('Washington and Jerusalem on a site', () => {
  test('in the same turn are one act of level 4, paid and armed by both', () => {
    const game = story([american], [hers]);
    expect(game.state.secret.acts).toMatchObject([{ author: 'washington', level: 4, joint: true }]);
    expect(game.seat('jerusalem').stock.jdam).toBe(2000 - 120);
    expect(game.seat('washington').stock.jdam).toBe(2000 - 120);
    expect(game.state.shared.allies.backing).toBe(400);
  });

  test('strike together too when only Washington told of it', () => {
    const game = table({ catalogue: still, options: { noSlips: true, noIncidents: true } })
      .sends('washington', { kind: 'telegraph', venue: 'muscat', front: 'IRN', place: 'natanz', level: 4 })
      .deliver();
    game.state.seats.jerusalem.money = 400;
    game.orders('washington', [american]).orders('jerusalem', [hers]).resolve();
    expect(game.state.secret.acts).toMatchObject([{ joint: true, level: 4, keptAsSent: true }]);
    expect(game.of('act.seen')[0]?.step).toBe('R6');
  });

  test('a green light makes her strike a joint one, once', () => {
    const game = story([], [hers], (state) => {
      state.shared.allies.greenLight = 2;
    });
    expect(game.state.secret.acts).toMatchObject([{ author: 'jerusalem', level: 4, joint: true }]);
    expect(game.state.shared.allies.greenLight).toBe(0);
    expect(game.state.shared.allies.backing).toBe(400);
  });

  test('without it she strikes alone, and Washington’s backing suffers', () => {
    const game = story([], [hers]);
    expect(game.state.secret.acts).toMatchObject([{ level: 3, joint: false }]);
    expect(game.state.shared.allies.backing).toBe(150);
  });
});

describe('Jerusalem restrained', () => {
  test('pays more to strike all the same', () => {
    const game = story([{ order: 'restrain' }], [hers]);
    const free = story([], [hers]);
    expect(free.seat('jerusalem').money - game.seat('jerusalem').money).toBe(100 - 30);
    expect(game.state.secret.acts).toHaveLength(1);
  });

  test('stays at home if she cannot pay the surcharge, and keeps the price', () => {
    const poor = (state: State) => {
      state.seats.jerusalem.money = 250;
    };
    const game = story([{ order: 'restrain' }], [hers], poor);
    expect(game.state.secret.acts).toEqual([]);
    expect(game.of('order.called-off')).toMatchObject([{ seen: ['jerusalem'], facts: { why: 'no-money' } }]);
    expect(game.seat('jerusalem').money).toBe(250 + 30 + 110);
    expect(game.seat('jerusalem').stock.jdam).toBe(2000);
  });
});
