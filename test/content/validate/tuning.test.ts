import { describe } from 'vitest';
import { put, seesEach } from './spoilt.ts';

describe('the validator of tuning', () => {
  seesEach([
    [
      'a leak that is more than certain',
      (c) => put(c.tuning.signals.leak, 'doha', 115),
      'tuning/signals.ts: leak.doha',
      'a whole number from 0 to 100 <- 115',
    ],
    [
      'a least obedience above the most',
      (c) => put(c.tuning.obey, 'floor', 99),
      'tuning/franchise.ts: obey.floor',
      'not above the upper bound <- 99',
    ],
    [
      'a channel that cools the table when it is closed',
      (c) => put(c.tuning.heat.decay, 'closed', 900),
      'tuning/heat.ts: decay.closed',
      'not above the upper bound <- 900',
    ],
    [
      'a floor as high as war',
      (c) => put(c.tuning.heat, 'floorMax', 2000),
      'tuning/heat.ts: floorMax',
      'a whole number from <- 2000',
    ],
    [
      'a factory for rounds that are none',
      (c) => put(c.tuning.production.every.jerusalem, 'arrow_4', 2),
      'tuning/production.ts: production.every.jerusalem.arrow_4',
      'arrow_2, arrow_3 <- "arrow_4"',
    ],
  ]);
});
