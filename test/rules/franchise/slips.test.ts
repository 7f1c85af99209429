import { expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { slipPermille } from '../../../src/rules/franchise/slips.ts';
import { table } from '../../harness/game-table.ts';

const permille = (grievance: number, telemetry: number, disciplined = false) => {
  const game = table();
  const own = game.seat('lebanon').commander;
  if (!own) throw new Error('no commander');
  const franchise = { ...game.state.shared.franchise.lebanon, telemetry };
  return slipPermille({ ...own, grievance, disciplineUntil: disciplined ? 1 : 0 }, franchise, 1, catalogue);
};

test('grievance makes slips likelier, telemetry and discipline rarer', () => {
  expect(permille(200, 0)).toBe(100);
  expect(permille(200, 1)).toBe(80);
  expect(permille(200, 0, true)).toBe(50);
  expect(permille(0, 2)).toBe(5);
  expect(permille(500, 0)).toBe(300);
});

test('a slip counts as two above the Norm, fires the salvo of level 1 and is nobody’s', () => {
  const game = table({ dice: { 'slip lebanon': [0], 'slip border': [999], 'slip yemen': [999] } }).resolve();
  const [act] = game.state.secret.acts;
  expect(act).toMatchObject({
    author: 'lebanon',
    slip: true,
    level: 3,
    claimed: false,
    degree: 'freelance',
    place: 'haifa',
  });
  expect(game.of('raid.flown')[0]?.facts.result.launched).toBe(20);
  expect(game.state.public.acts[0]?.claimedBy).toBeNull();
  expect(game.seat('lebanon').stock.rocket_122).toBe(980);
});

test('a table without slips has none, whatever the dice', () => {
  const game = table({ options: { noSlips: true }, dice: { 'slip lebanon': [0] } }).resolve();
  expect(game.state.secret.acts).toEqual([]);
});
