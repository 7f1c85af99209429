import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../src/protocol/command.ts';
import { randomGame, setupOf } from '../harness/random-game.ts';

describe('a command from outside', () => {
  test('passes unchanged if it is one that random legal players give', () => {
    let count = 0;
    for (let n = 0; n < 6; n += 1)
      for (const { command } of randomGame(setupOf(n, 'commands'))) {
        expect(parseCommand(JSON.parse(JSON.stringify(command)))).toEqual({ ok: true, command });
        count += 1;
      }
    expect(count).toBeGreaterThan(200);
  });

  test('that is malformed is answered with the field and what is allowed there', () => {
    const orders = [{ order: 'hold' }, { order: 'surrender' }];
    const command = { id: 'x', turn: 1, phase: 'orders', type: 'orders', answers: {}, orders, doctrine: 'thrift' };
    const parsed = parseCommand(command);
    expect(parsed).toMatchObject({ ok: false, reason: { code: 'malformed', params: { path: 'orders.1.order' } } });
    expect(String(!parsed.ok && parsed.reason.params?.allowed)).toContain('"process"');
  });

  test('has an id of a sensible length', () => {
    const command = { turn: 1, phase: 'signals', type: 'unlock' };
    for (const id of ['', 'x'.repeat(100), 7, null, undefined])
      expect(parseCommand({ ...command, id })).toMatchObject({ ok: false });
    expect(parseCommand({ ...command, id: 'x' })).toMatchObject({ ok: true });
  });
});
