import { expect, test } from 'vitest';
import { table } from '../../harness/game-table.ts';

/** Rockets on Haifa while Iron Dome has next to nothing left. */
const dry = (tamir: number) =>
  table({
    seed: 'a',
    options: { noSlips: true },
    opening: (state) => {
      state.seats.jerusalem.stock.tamir = tamir;
    },
  })
    .orders('lebanon', [{ order: 'attack', place: 'haifa', level: 3 }])
    .resolve();

test('an empty magazine is told to its owner alone; everybody else sees a silent layer', () => {
  const game = dry(2);
  expect(game.of('magazine.empty').map(({ seen, facts }) => [seen, facts.systems])).toEqual([
    [['jerusalem'], ['tamir']],
  ]);
  const open = game.of('raid.flown')[0]?.facts.result;
  expect(open?.magazineEmpty).toBe(false);
  expect(open?.layers.map(({ shortfall }) => shortfall)).not.toContain('stock');
  expect(dry(1500).of('magazine.empty')).toEqual([]);
});
