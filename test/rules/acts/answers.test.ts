import { expect, test } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import { table } from '../../harness/game-table.ts';

const funds: Message = { kind: 'offer', venue: 'muscat', get: 'funds', give: 'prisoners' };

/** A lethal hit on Washington of last turn, laid at Tehran's door; Tehran offers, Washington says yes or no. */
function mourning(answer: 'yes' | 'no') {
  const game = table({ options: { noSlips: true } }).resolve();
  game.state.seats.washington.grudges = [
    { act: 'a1-test', turn: 1, front: 'IRQ', deaths: 3, lethal: true, blamed: 'border', answered: false },
  ];
  game.sends('tehran', funds).deliver();
  const [offer] = game.seat('washington').inbox;
  return game.orders('washington', [], { answers: { [offer?.id ?? '']: answer } }).resolve();
}

test('accepting an offer of the side that is blamed answers its deed at home; refusing it does not', () => {
  const codes = (game: ReturnType<typeof mourning>) => game.seat('washington').terms.map(({ code }) => code);
  expect(codes(mourning('yes'))).not.toContain('unanswered');
  expect(codes(mourning('no'))).toContain('unanswered');
});
