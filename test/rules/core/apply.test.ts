import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { Command } from '../../../src/rules/commands.ts';
import { createRules } from '../../../src/rules/core.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';

const rules = createRules(catalogue);
const open = () => rules.setup({ scenario: 'stand-down', length: 'standard' }, 'apply').state;
const signals = (more: object = {}) =>
  ({ id: '1', turn: 1, phase: 'signals', type: 'signals', messages: [], ...more }) as Command;

describe('apply', () => {
  test('refuses another turn, another phase and another seat’s command with a reason', () => {
    const state = open();
    const why = (command: Command, seat: Parameters<typeof rules.apply>[1] = 'tehran') => {
      const result = rules.apply(state, seat, command);
      return result.ok ? null : result.refused.code;
    };
    expect(why(signals({ turn: 2 }))).toBe('wrong-turn');
    expect(why(signals({ phase: 'orders' }))).toBe('wrong-phase');
    expect(why(signals({ type: 'close' }))).toBe('not-your-command');
    expect(why(signals({ type: 'unlock' }))).toBe('not-locked');
    expect(why(signals(), 'moscow' as never)).toBe('not-your-command');
  });

  test.each([
    null,
    7,
    'x',
    [],
    {},
    signals({ messages: 'all' }),
    signals({ messages: [null] }),
    signals({ messages: [{ kind: { toString: 1 }, venue: 'muscat' }] }),
    signals({ messages: [{ kind: '__proto__', venue: 'constructor' }] }),
    signals({ messages: Array.from({ length: 500 }, () => ({ kind: 'query', venue: 'muscat' })) }),
    signals({ turn: Number.NaN }),
    {
      id: '1',
      turn: 1,
      phase: 'signals',
      type: 'orders',
      orders: [{ order: 'toString' }],
      answers: [],
      doctrine: 'none',
    },
  ])('never throws on input from outside and changes nothing: %o', (command) => {
    const state = open();
    const before = JSON.stringify(state);
    const result = rules.apply(state, 'washington', command as Command);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(state)).toBe(before);
  });

  test('locking can be taken back until the last seat has locked, which closes the phase', () => {
    let state = open();
    const send = (seat: (typeof SEATS)[number], command: Command) => {
      const result = rules.apply(state, seat, command);
      if (!result.ok) throw new Error(result.refused.code);
      state = result.state;
    };
    for (const seat of SEATS.slice(0, 5)) send(seat, signals());
    send('washington', signals({ type: 'unlock' }));
    send('yemen', signals());
    expect(state.public.phase).toBe('signals');
    send('washington', signals());
    expect(state.public.phase).toBe('orders');
    expect(Object.values(state.public.locked)).not.toContain(true);
  });

  test('the umpire closes a phase for those who did not lock, and hands seats to the AI and back', () => {
    const state = open();
    const closed = rules.apply(state, 'umpire', { id: 'u', turn: 1, phase: 'signals', type: 'close' });
    expect(closed.ok && closed.state.public.phase).toBe('orders');
    const handed = rules.apply(state, 'umpire', {
      id: 'u',
      turn: 1,
      phase: 'signals',
      type: 'control',
      seat: 'yemen',
      by: 'ai',
    });
    expect(handed.ok && handed.state.public.control.yemen).toBe('ai');
    expect(handed.ok && handed.state.seats).toEqual(state.seats);
  });

  test('the same seed gives the same opening, another seed another', () => {
    const at = (seed: string) =>
      JSON.stringify(rules.setup({ scenario: 'stand-down', length: 'standard' }, seed).state);
    expect(at('one')).toBe(at('one'));
    expect(at('one')).not.toBe(at('two'));
  });

  test('Tehran opens with the oil income of the worked example', () => {
    const { seats } = open();
    expect(SEATS.map((seat) => seats[seat].money)).toEqual([532, 278, 360, 42, 43, 50]);
  });
});
