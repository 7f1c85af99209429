import { describe, expect, it } from 'vitest';
import {
  freightIndex,
  freightTarget,
  oilPrice,
  oilTarget,
  shipsPassingPct,
  warRiskShare,
} from '../../../src/rules/economy/prices.ts';

const calm = { lanes: { RED: 0, GULF: 0 }, heat: 600, oilOut: 0, sanctions: 2 };

describe('oil', () => {
  it('moves as in the worked example: half way from 75 to 74.30', () => {
    expect(oilPrice(7500, { ...calm, lanes: { RED: 30, GULF: 0 } })).toBe(7465);
  });

  it('rises with closed lanes, lost barrels, fear and sanctions, each by its own share', () => {
    expect(oilTarget(calm)).toBe(7400);
    expect(oilTarget({ ...calm, lanes: { RED: 0, GULF: 300 } })).toBe(11_900);
    expect(oilTarget({ ...calm, lanes: { RED: 150, GULF: 0 } })).toBe(7600);
    expect(oilTarget({ ...calm, oilOut: 570 })).toBe(8540);
    expect(oilTarget({ ...calm, heat: 1700 })).toBe(7850);
    expect(oilTarget({ ...calm, heat: 800 })).toBe(7400);
    expect(oilTarget({ ...calm, sanctions: 4 })).toBe(7600);
  });
});

describe('freight', () => {
  it('moves half way to its target each turn, and no further than it', () => {
    expect(freightIndex(14_000, { RED: 30, GULF: 0 })).toBe(12_600);
    let level = 10_000;
    for (let turn = 0; turn < 30; turn += 1) level = freightIndex(level, { RED: 200, GULF: 0 });
    expect(level).toBe(29_000);
  });

  it('adds both lanes', () => {
    expect(freightTarget({ RED: 300, GULF: 300 })).toBe(50_000);
  });
});

describe('ships and their insurers', () => {
  it('pass less and pay more the more a lane is disrupted, without a jump between steps', () => {
    expect([0, 100, 200, 300].map(shipsPassingPct)).toEqual([100, 80, 50, 15]);
    for (let at = 0; at < 300; at += 1) {
      expect(shipsPassingPct(at)).toBeGreaterThanOrEqual(shipsPassingPct(at + 1));
      expect(shipsPassingPct(at) - shipsPassingPct(at + 1)).toBeLessThanOrEqual(1);
      expect(warRiskShare('GULF', at, 600)).toBeLessThanOrEqual(warRiskShare('GULF', at + 1, 600));
    }
  });

  it('paid 0.7 % of the hull in the Red Sea of 2024, and pay more when states fight', () => {
    expect(warRiskShare('RED', 200, 600)).toBe(700);
    expect(warRiskShare('RED', 200, 2000)).toBeGreaterThan(700);
  });

  it('do not leave the scale outside disruption 0 to 3', () => {
    expect([shipsPassingPct(-50), shipsPassingPct(900)]).toEqual([100, 15]);
  });
});
