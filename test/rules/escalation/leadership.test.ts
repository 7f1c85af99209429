import { expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { table } from '../../harness/game-table.ts';

const fallen = () =>
  table({
    catalogue: { ...catalogue, cards: {} },
    options: { noSlips: true, noIncidents: true },
    opening: (state) => {
      state.seats.tehran.home = 20;
    },
  });

test('a seat whose Home is spent changes its leadership and plays on, weaker', () => {
  const game = fallen();
  const { agenda } = game.seat('tehran');
  game.resolve();
  expect(game.seat('tehran')).toMatchObject({ home: 300, capped: true, fewerOrdersOn: 2 });
  expect(game.seat('tehran').agenda).not.toBe(agenda);
  expect(game.of('leadership.changed')[0]?.seen).toBe('all');
  expect(game.of('agenda.drawn')[0]?.seen).toEqual(['tehran']);
  const allowed = () => game.rules.legal(game.state, 'tehran').ordersAllowed;
  expect(game.deliver().state.public.turn).toBe(2);
  expect(allowed()).toBe(2);
  game.resolve().deliver();
  expect(allowed()).toBe(3);
});

test('the fall counts as the lowest Home of the game', () => {
  expect(fallen().resolve().state.secret.score.homeLow.tehran).toBe(0);
});

test('what comes late in Assess can bring a leadership down as well', () => {
  const game = table({
    catalogue: { ...catalogue, cards: {} },
    options: { noSlips: true, noIncidents: true },
    opening: (state) => {
      state.seats.washington.home = 40;
      state.shared.allies.lobbiedOn = 0;
      state.public.turn = 1;
    },
  });
  game.state.shared.allies.lobbiedOn = -1;
  game.resolve();
  expect(game.seat('washington').home).toBe(300);
});
