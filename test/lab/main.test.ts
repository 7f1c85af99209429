import { describe, expect, test } from 'vitest';
import { lab } from './laboratory.ts';

describe('the laboratory', () => {
  test('says what it can do', async () => {
    const { code, out, err } = await lab(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const command of ['play', 'engage', 'bench']) expect(out).toContain(command);
  });

  test.each([
    [[], 'No command is given.'],
    [['win'], 'There is no command "win".'],
    [['toString'], 'There is no command "toString".'],
  ])('answers %j with a sentence and exit code 2', async (args, sentence) => {
    const { code, out, err } = await lab(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  test.each([
    [['play', '--games', '0'], '--games'],
    [['play', '--length', 'long'], 'lesson, standard, exercise'],
    [['play', '--scenario', 'atlantis'], 'stand-down'],
    [['play', '--players', 'perfect'], 'sharp, steady, guided, random'],
    [['play', '--gams', '7'], '--gams'],
    [['bench', '--games', 'many'], '--games'],
  ])('answers %j by naming what is allowed', async (args, hint) => {
    const { code, out, err } = await lab(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  test.each(['play', 'bench'])('explains %s', async (command) => {
    const { code, out } = await lab([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--games');
  });
});
