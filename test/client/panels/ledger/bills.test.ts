import { expect, test } from 'vitest';
import { billsOf, costRatio, raidBills } from '../../../../src/client/panels/ledger/bills.ts';
import { playedSession } from '../../fixtures/played-session.ts';

test('both bills are the sums of all raids; bombs of air strikes stand apart, so that nothing is lost', async () => {
  const { events, view } = await playedSession('washington', 6);
  const { bills } = view.value.public;
  const raids = raidBills(events.value);
  const { attacker, defender, strikes } = billsOf(events.value, bills);
  expect(attacker).toBe(raids.reduce((sum, raid) => sum + raid.attackerUsd, 0));
  expect(attacker + strikes).toBe(bills.attacker);
  expect(defender).toBe(bills.defender);
});

test('the ratio has a figure after the point where it matters, and none where nothing was spent', () => {
  expect(costRatio(100, 250)).toBe('2.5');
  expect(costRatio(100, 18_540)).toBe('185');
  expect(costRatio(0, 500)).toBeNull();
});
