import { describe, expect, test } from 'vitest';
import { LENGTH_OF } from '../../../src/client/app/start/length-of.ts';
import { bandOf } from '../../../src/client/store/heat-band.ts';
import { shipsPassing } from '../../../src/client/store/ships-passing.ts';
import { catalogue } from '../../../src/content/catalogue.ts';
import { shipsPassingPct } from '../../../src/rules/economy/prices.ts';
import { bandName } from '../../../src/rules/escalation/bands.ts';
import { LENGTHS } from '../../../src/rules/vocabulary.ts';

/** The page may not run the rules; where it shows one of their figures, it must be the same figure. */
describe('what the page knows of the rules', () => {
  test('the band of every Heat', () => {
    for (let heat = 0; heat <= 2400; heat += 5) expect(bandOf(heat), String(heat)).toBe(bandName(heat));
  });

  test('the ships that pass at every disruption', () => {
    for (let disruption = 0; disruption <= 300; disruption += 5)
      expect(shipsPassing(disruption), String(disruption)).toBe(shipsPassingPct(disruption));
  });

  test('the turns of every length', () => {
    for (const length of LENGTHS)
      expect(catalogue.scenarios['stand-down']?.lengths[length].turns).toBe(LENGTH_OF[length].turns);
  });
});
