import { beforeAll, describe, expect, test } from 'vitest';
import { parseSave } from '../../src/protocol/save.ts';
import type { Save } from '../../src/rules/save.ts';
import { lesson, playPhases } from '../harness/hosts.ts';

let save: Save;
beforeAll(async () => {
  const host = lesson('a file');
  await playPhases(host, 6);
  save = host.save();
});

const parse = (value: unknown) => parseSave(typeof value === 'string' ? value : JSON.stringify(value));
const errorOf = (value: unknown) => {
  const parsed = parse(value);
  return parsed.ok ? null : parsed.error;
};

describe('a save file', () => {
  test('comes back as it was written', () => {
    expect(save.commands.length).toBeGreaterThan(20);
    expect(parse(save)).toEqual({ ok: true, save });
  });

  test('may be older than an option or the digest: what it does not name was off', () => {
    const { digest: _digest, ...old } = save;
    const parsed = parse({ ...old, options: { noChannel: true } });
    expect(parsed).toMatchObject({ ok: true, save: { options: { noChannel: true, noSlips: false } } });
  });

  test.each<[what: string, text: string]>([
    ['a torn file', '{"format":"holding-pattern-save/1","rules'],
    ['an empty file', ''],
    ['a picture', '\u0089PNG\r\n'],
  ])('that is %s is damaged', (_what, text) => {
    expect(errorOf(text)).toMatchObject({ code: 'damaged', path: 'file', allowed: 'JSON' });
  });

  test.each<[what: string, value: unknown]>([
    ['of another program', { format: 'chess-save/1' }],
    ['without a format', { commands: [] }],
    ['that is a list', [1, 2]],
    ['that is null', 'null'],
    ['whose format is inherited only', '{"__proto__":{"format":"holding-pattern-save/1"}}'],
  ])('%s is foreign', (_what, value) => {
    expect(errorOf(value)).toMatchObject({ code: 'foreign', path: 'format' });
  });

  test('of a later version says so', () => {
    expect(errorOf({ ...save, format: 'holding-pattern-save/2' })).toMatchObject({ code: 'newer', path: 'format' });
  });

  const [first, ...rest] = [{ id: 'a' }];
  test.each<[what: string, change: () => object, path: string]>([
    ['a length nobody plays', () => ({ length: 'endless' }), 'length'],
    ['an option that is no yes or no', () => ({ options: { noChannel: 'yes' } }), 'options.noChannel'],
    ['a field too many', () => ({ note: 'hello' }), 'note'],
    ['a list of commands that is none', () => ({ commands: { 0: first, ...rest } }), 'commands'],
    ['a command of nobody', () => ({ commands: [{ ...save.commands[0], seat: 'beijing' }] }), 'commands.0.seat'],
    ['a command without a turn', () => ({ commands: [{ ...save.commands[0], turn: undefined }] }), 'commands.0.turn'],
    ['a digest of another kind', () => ({ digest: 'md5' }), 'digest'],
    ['an endless name', () => ({ scenario: 'x'.repeat(1000) }), 'scenario'],
  ])('with %s is damaged, and the field is named', (_what, change, path) => {
    const error = errorOf({ ...save, ...change() });
    expect(error).toMatchObject({ code: 'damaged', path });
    expect(error?.allowed).not.toBe('');
  });

  test('that nests too deep, or bears a key with a meaning, is damaged', () => {
    const deep = '['.repeat(50) + ']'.repeat(50);
    expect(errorOf(`{"format":"holding-pattern-save/1","commands":${deep}}`)).toMatchObject({ code: 'damaged' });
    const text = JSON.stringify(save).replace('"options":{', '"options":{"__proto__":{"noChannel":true},');
    expect(errorOf(text)).toMatchObject({ code: 'damaged', path: 'options' });
  });

  test('that is very large is refused before it is read', () => {
    expect(errorOf(' '.repeat(17_000_000))).toMatchObject({ code: 'damaged', path: 'file' });
  });
});
