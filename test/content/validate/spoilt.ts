import { expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { checkCatalogue } from '../../../src/content/validate.ts';
import type { Catalogue } from '../../../src/rules/catalogue.ts';

/** An entry that the test relies on; its absence is a fault of the test. */
export function entry<T>(items: Record<string, T> | readonly T[], key: string | number): T {
  const found = (items as Record<string | number, T>)[key];
  if (found === undefined) throw new Error(`no ${key} in the content`);
  return found;
}

export const spoilt = (spoil: (c: Catalogue) => void): Catalogue => {
  const copy = structuredClone(catalogue);
  spoil(copy);
  return copy;
};

/** Puts a value where the types would not let it stand, as a hand-edited file may. */
export const put = (target: object, field: string, value: unknown): void => {
  Object.assign(target, { [field]: value });
};

export const unitAt = (c: Catalogue, at: number) => entry(entry(c.scenarios, 'stand-down').units, at);
export const standDown = (c: Catalogue) => entry(c.scenarios, 'stand-down');
export const card = (c: Catalogue, id = 'long-deployment') => entry(c.cards, id);

/** What is spoilt, how, `file: field` that the validator must name, and `what is allowed <- what it found`. */
export type Case = [what: string, spoil: (c: Catalogue) => void, where: string, says: string];

/** Each case is seen, with the file to open, the field in it and what may stand there. */
export function seesEach(cases: readonly Case[]): void {
  test.each(cases)('sees %s, and says where and what is allowed', (_what, spoil, where, says) => {
    const [file, field] = where.split(': ');
    const [allowed = '', found = ''] = says.split(' <- ');
    expect(checkCatalogue(spoilt(spoil))).toContainEqual({
      file: `src/content/${file}`,
      field,
      allowed: expect.stringContaining(allowed),
      found: expect.stringContaining(found),
    });
  });
}
