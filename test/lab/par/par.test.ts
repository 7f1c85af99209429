import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { PAR, PAR_MADE_WITH } from '../../../src/content/par.ts';
import { forSeats } from '../../../src/lab/cells/cell.ts';
import { parTable, readParOptions } from '../../../src/lab/par/par.ts';
import { parTrouble, storedParTrouble } from '../../../src/lab/par/stored-par.ts';
import { cellRow, times, war } from '../cell-rows.ts';
import { lab } from '../laboratory.ts';

test('par is stored for these rules, this content and these players', () => {
  expect(storedParTrouble(Object.keys(catalogue.scenarios))).toBeNull();
});

test('what is stored is what the game reads', () => {
  expect(catalogue.par).toBe(PAR);
  expect(typeof PAR_MADE_WITH).toBe('string');
});

describe('stored par', () => {
  const stored = { madeWith: 'aa', par: { 'stand-down': { lesson: forSeats(() => ({ par: 1, sd: 1 })) } } as never };

  test.each([
    ['is missing', { madeWith: '', par: {} }, 'bb', 'There is no par yet'],
    ['is stale', stored, 'bb', 'Par is stale'],
    ['lacks a scenario', stored, 'aa', 'Par lacks quiet-line'],
  ])('that %s names the command that makes it', (_what, par, current, sentence) => {
    const trouble = parTrouble(par, current, ['stand-down', 'quiet-line']);
    expect(trouble).toContain(sentence);
    expect(trouble).toContain('npm run -s lab -- par');
  });

  test('of this version with every scenario is no trouble', () => {
    expect(parTrouble(stored, 'aa', ['stand-down'])).toBeNull();
  });
});

describe('lab par', () => {
  test('takes mean and spread over the games without war', () => {
    const rows = [
      ...times(5, () => cellRow({ scores: forSeats(() => 400) })),
      ...times(5, () => cellRow({ scores: forSeats(() => 600) })),
    ];
    const table = parTable([...rows, ...times(20, () => war())]);
    expect(table?.yemen).toEqual({ par: 500, sd: 105 });
  });

  test('takes none from a handful of games', () => {
    expect(parTable([...times(4, () => cellRow()), ...times(50, () => war())])).toBeNull();
  });

  test('refuses wrong arguments with a sentence', () => {
    expect(readParOptions(['--games', 'all'])).toEqual({ trouble: expect.stringContaining('--games') });
    expect(readParOptions(['stand-down'])).toEqual({ trouble: expect.stringContaining('not an option') });
  });

  test('prints one object with every scenario, length and seat, and writes nothing when dry', async () => {
    const { code, out, err } = await lab(['par', '--games', '12', '--dry', '--json', '--seed', 'dry']);
    expect(code, err).toBe(0);
    const { par, madeWith } = JSON.parse(out);
    expect(madeWith).toMatch(/^[0-9a-f]{16}$/);
    expect(Object.keys(par)).toEqual(Object.keys(catalogue.scenarios));
    for (const lengths of Object.values(par))
      expect(Object.keys(lengths as object)).toEqual(['lesson', 'standard', 'exercise']);
    expect(err).toContain('Nothing is written');
  });
});
