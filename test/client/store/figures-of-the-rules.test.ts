import { describe, expect, test } from 'vitest';
import { LENGTH_OF } from '../../../src/client/app/start/length-of.ts';
import { BAND_FROM, BANDS, bandOf } from '../../../src/client/store/heat-band.ts';
import { catalogue } from '../../../src/content/catalogue.ts';
import { LENGTHS } from '../../../src/rules/vocabulary.ts';

/** The page may not run the rules; where it shows one of their figures, it must be the same figure. */
describe('what the page knows of the rules', () => {
  test('the Heat at which each band begins', () => {
    for (const band of BANDS) {
      expect(bandOf(100 * BAND_FROM[band])).toBe(band);
      if (BAND_FROM[band] > 0) expect(bandOf(100 * BAND_FROM[band] - 1)).not.toBe(band);
    }
  });

  test('the turns of every length', () => {
    for (const length of LENGTHS)
      expect(catalogue.scenarios['stand-down']?.lengths[length].turns).toBe(LENGTH_OF[length].turns);
  });
});
