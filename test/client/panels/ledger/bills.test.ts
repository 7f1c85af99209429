import { expect, test } from 'vitest';
import { TABLE } from '../../../../src/client/i18n/en/table.ts';
import { addTexts } from '../../../../src/client/i18n/messages.ts';
import { billCourse, billsOf, costRatio, raidBills } from '../../../../src/client/panels/ledger/bills.ts';
import { ratioWords } from '../../../../src/client/panels/ledger/ratio-words.ts';
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

test('the curve begins at nothing, never falls, and ends at both bills', async () => {
  const { events, view } = await playedSession('washington', 6);
  const { turn, bills } = view.value.public;
  const course = billCourse(events.value, turn);
  expect(course[0]).toEqual({ turn: 0, attacker: 0, defender: 0 });
  for (const [i, { attacker, defender }] of course.entries()) {
    expect(attacker).toBeGreaterThanOrEqual(course[i - 1]?.attacker ?? 0);
    expect(defender).toBeGreaterThanOrEqual(course[i - 1]?.defender ?? 0);
  }
  expect(course.at(-1)).toEqual({ turn, attacker: billsOf(events.value, bills).attacker, defender: bills.defender });
});

test('the words of a raid name the side that paid more, whichever it was', () => {
  addTexts(TABLE);
  const words = (attackerCostUsd: number, defenderCostUsd: number) => ratioWords({ attackerCostUsd, defenderCostUsd });
  expect(words(176_000, 3_200_000)).toBe('The defence spent 18 times what the attack cost.');
  expect(words(300, 200)).toBe('The attack cost 1.5 times what the defence spent.');
  expect(words(100, 105)).toBe('Both sides spent about the same.');
  expect(words(100, 0)).toBe('No interceptor was fired.');
  expect(words(0, 0)).toBe('');
});
