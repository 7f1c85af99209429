import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { nearPaths, tuningNumbers, withTuning } from '../../../src/lab/cells/tuning-path.ts';

const known = tuningNumbers(catalogue.tuning);

describe('paths into the tuning', () => {
  test('name every number, those in lists by their place', () => {
    expect(known.get('heat.homeland')).toBe(catalogue.tuning.heat.homeland);
    expect(known.get('signals.telegraph.factorPct.0')).toBe(catalogue.tuning.signals.telegraph.factorPct[0]);
    expect(known.has('heat')).toBe(false);
  });

  test('change one number of a copy and leave the game itself alone', () => {
    const before = catalogue.tuning.heat.homeland;
    const changed = withTuning(catalogue, [{ path: 'heat.homeland', value: before + 50 }]);
    expect(changed.tuning.heat.homeland).toBe(before + 50);
    expect(changed.tuning.heat.redLine).toBe(catalogue.tuning.heat.redLine);
    expect(catalogue.tuning.heat.homeland).toBe(before);
    expect(withTuning(catalogue, [{ path: 'heat.nothing', value: 1 }]).tuning).toEqual(catalogue.tuning);
  });

  test.each([
    ['heat.homland', 'heat.homeland'],
    ['perTelemetry', 'slip.perTelemetry'],
    ['signals.pause.heet', 'signals.pause.heat'],
  ])('offer for %s among others %s', (wrong, right) => {
    expect(nearPaths(known.keys(), wrong)).toContain(right);
  });
});
