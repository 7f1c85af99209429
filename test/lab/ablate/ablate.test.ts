import { describe, expect, test } from 'vitest';
import { readAblateOptions } from '../../../src/lab/ablate/ablate.ts';
import type { Message } from '../../../src/rules/commands.ts';
import { checkMessages } from '../../../src/rules/signals/check.ts';
import type { GameOptions } from '../../../src/rules/state/state.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import { table } from '../../harness/game-table.ts';
import { lab } from '../laboratory.ts';

const refusal = (message: Message, options: Partial<GameOptions>) => {
  const { state, rules } = table({ options });
  return checkMessages(seatView(state, 'tehran'), rules.catalogue, [message]);
};
const telegraph: Message = { kind: 'telegraph', venue: 'muscat', place: 'nevatim', level: 3 };
const pause: Message = { kind: 'pause', venue: 'muscat', turns: 2, from: 'now' };

describe('a game without a part of the rules', () => {
  test('refuses telegraphs, or pauses, and says that they are left out', () => {
    expect(refusal(telegraph, {})).toBeNull();
    expect(refusal(telegraph, { noTelegraph: true })).toEqual({ code: 'left-out', params: { kind: 'telegraph' } });
    expect(refusal(pause, {})).toBeNull();
    expect(refusal(pause, { noPause: true })).toEqual({ code: 'left-out', params: { kind: 'pause' } });
  });

  test('still carries the other', () => {
    expect(refusal(pause, { noTelegraph: true })).toBeNull();
    expect(refusal(telegraph, { noPause: true })).toBeNull();
  });

  test.each([
    [[], 'telegraph, pause, creep'],
    [['weather'], 'telegraph, pause, creep'],
    [['slips', 'incidents'], 'Name one part'],
    [['slips', '--games', '0'], '--games'],
  ])('%j is refused with a sentence', (args, hint) => {
    expect(readAblateOptions(args)).toEqual({ trouble: expect.stringContaining(hint) });
  });

  test('is compared with the whole game in one object', async () => {
    const { code, out } = await lab(['ablate', 'slips', '--games', '2', '--length', 'lesson', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect([report.part, report.with.games, report.without.games]).toEqual(['slips', 2, 2]);
    expect(report.changeOfC).toHaveProperty('interval');
  });
});
