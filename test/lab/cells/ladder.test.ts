import { expect, test } from 'vitest';
import { ladderOf } from '../../../src/lab/cells/ladder.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';

const LEVELS = [10, 30, 50, 70, 90];
const games = Array.from({ length: 200 }, (_, game) => ladderOf(LEVELS, game));

test('in every block of games each seat plays each level once', () => {
  for (let block = 0; block < 40; block += 1)
    for (const seat of SEATS) {
      const levels = games.filter((game) => game.block === block).map(({ hawkish }) => hawkish[seat]);
      expect(levels.toSorted((a, b) => a - b)).toEqual(LEVELS);
    }
});

test("one seat's level says nothing of another's", () => {
  const together = games.filter(({ hawkish }) => hawkish.washington === hawkish.yemen).length;
  expect(together).toBeGreaterThan(20);
  expect(together).toBeLessThan(65);
});
