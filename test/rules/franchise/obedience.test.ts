import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { keepsTo, obeyPct, rankOfOrders, wishOf } from '../../../src/rules/franchise/obedience.ts';
import type { CommanderState, Franchise } from '../../../src/rules/state/state.ts';
import type { Stance } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';

const calm: CommanderState = {
  grievance: 0,
  rivals: 0,
  directive: null,
  mood: null,
  temper: 0,
  disciplineUntil: 0,
  demandedOn: 0,
  turnsOffDirective: 0,
  homeTollLastTurn: 0,
  withMe: 0,
};
const patron: Franchise = {
  funding: 1,
  telemetry: 1,
  rockets: 1,
  promisesVoidUntil: 0,
  sourUntil: 0,
  obeyed: 0,
  directed: 0,
};
const obeys = (stance: Stance, own: Partial<CommanderState> = {}, franchise: Partial<Franchise> = {}, money = 30) =>
  obeyPct(
    {
      seat: { home: 500, money },
      own: { ...calm, ...own },
      franchise: { ...patron, ...franchise },
      directive: { turn: 1, stance, support: 'none' },
      turn: 1,
    },
    catalogue,
  );

describe('obedience', () => {
  test('a funded commander follows a go that he likes seven times in ten', () => {
    expect(obeys('hold')).toBe(70);
  });

  test('a stop that an aggrieved commander resents is hardly ever kept', () => {
    expect(obeys('stand-down', { grievance: 400 })).toBeLessThanOrEqual(15);
  });

  test('money and telemetry raise it to its cap, own cash and a sour mood lower it', () => {
    expect(obeys('hold', {}, { funding: 3, telemetry: 2 })).toBe(95);
    expect(obeys('hold', {}, {}, 100)).toBe(50);
    expect(obeys('hold', {}, { sourUntil: 1 })).toBe(60);
  });

  test('a free hand is always kept', () => {
    expect(obeys('free-hand', { grievance: 500 })).toBe(100);
  });

  test('grievance, rivals and low standing sharpen the wish, a bloody turn at home blunts it', () => {
    expect(wishOf({ home: 500 }, calm)).toBe(1);
    expect(wishOf({ home: 300 }, { ...calm, grievance: 300 })).toBe(3);
    expect(wishOf({ home: 500 }, { ...calm, homeTollLastTurn: 250 })).toBe(0);
  });

  test('orders are judged by what they do: a stop is kept without an attack, a go by its own rank', () => {
    expect(rankOfOrders([{ order: 'attack', place: 'haifa', level: 2 }])).toBe(3);
    expect(rankOfOrders([{ order: 'truce' }])).toBe(0);
    expect(keepsTo('hold', [{ order: 'govern' }])).toBe(true);
    expect(keepsTo('harass', [{ order: 'govern' }])).toBe(false);
    expect(keepsTo('strike', [{ order: 'attack', place: 'haifa', level: 2 }])).toBe(true);
  });

  test('an AI commander gets a mood with its directive; a human chooses and is judged by deeds', () => {
    const story = (by: 'ai' | 'human') => {
      const game = table({
        dice: { 'obey lebanon': [100] },
        opening: (state) => {
          state.public.control.lebanon = by;
        },
      });
      return game
        .sends('tehran', { kind: 'directive', venue: 'patron', to: 'lebanon', stance: 'hold', support: 'none' })
        .deliver();
    };
    expect(story('ai').seat('lebanon').commander?.mood).toBe('defy');
    expect(story('human').seat('lebanon').commander?.mood).toBeNull();
    const judged = story('human')
      .orders('lebanon', [{ order: 'attack', place: 'haifa', level: 1 }])
      .resolve();
    expect(judged.of('directive.judged')[0]?.facts.obeyed).toBe(false);
    expect(judged.state.shared.franchise.lebanon).toMatchObject({ directed: 1, obeyed: 0 });
  });
});
