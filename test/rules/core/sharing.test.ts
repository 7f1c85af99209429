import { expect, test } from 'vitest';
import { randomGame, setupOf } from '../../harness/random-game.ts';

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

test('what a state shares with the one after it is never changed by it', () => {
  for (const n of [0, 3, 4]) {
    const game = randomGame(setupOf(n, 'sharing'));
    // A frozen state throws at the first change in place, whoever makes it.
    expect(() => {
      for (const { after } of game) freeze(after);
    }).not.toThrow();
  }
});
