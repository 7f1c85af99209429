import { describe, expect, it } from 'vitest';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import { pushEstimate, settleEstimate } from '../../../src/rules/clocks/estimate.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { opening, type Thrown, table, told } from '../economy/opening.ts';

function gap(breakout: number, estimate: number): State {
  const s = opening();
  if (s.seats.tehran.nuclear) s.seats.tehran.nuclear.breakout = breakout;
  s.public.estimate = estimate;
  return s;
}
/** The Estimate after R9; the noise draw is 0 for less, 1 or 2 for none, 3 for more. */
function settled(s: State, push: Parameters<typeof pushEstimate>[2][] = [], thrown: Thrown = {}): number {
  const t = table(s, thrown);
  for (const why of push) pushEstimate(t, why === 'conceal' ? -100 : 100, why);
  settleEstimate(t);
  return s.public.estimate;
}

describe('the public Estimate', () => {
  it('closes two fifths of its gap to the truth each turn', () => {
    expect(settled(gap(800, 300))).toBe(500);
    expect(settled(gap(300, 800))).toBe(600);
  });

  it('is off by half a point either way a quarter of the time each', () => {
    expect(settled(gap(500, 500), [], { 'estimate drift': 0 })).toBe(450);
    expect(settled(gap(500, 500), [], { 'estimate drift': 2 })).toBe(500);
    expect(settled(gap(500, 500), [], { 'estimate drift': 3 })).toBe(550);
    const rng = rngOver(seedRng('noise'));
    const seen = Array.from({ length: 2000 }, () => {
      const s = gap(500, 500);
      settleEstimate({ ...table(s), rng });
      return s.public.estimate;
    });
    const share = (value: number) => seen.filter((each) => each === value).length / seen.length;
    expect(Math.abs(share(450) - 0.25)).toBeLessThan(0.04);
    expect(Math.abs(share(500) - 0.5)).toBeLessThan(0.04);
    expect(Math.abs(share(550) - 0.25)).toBeLessThan(0.04);
  });

  it('is hidden by Conceal and raised by a leak, both after its own drift (M26, M27)', () => {
    expect(settled(gap(800, 300), ['conceal'])).toBe(400);
    expect(settled(gap(800, 300), ['leak'])).toBe(600);
    expect(settled(gap(800, 300), ['leak', 'conceal'])).toBe(500);
  });

  it('goes half way to the truth when Washington declassifies, whatever else was said before', () => {
    expect(settled(gap(800, 300), ['declassify', 'conceal'])).toBe(600);
  });

  it('is the truth while inspectors are there, whatever is leaked', () => {
    const s = gap(800, 300);
    s.shared.capitals.deals.push({ kind: 'inspectors', giver: 'tehran', until: 3, lane: null });
    expect(settled(s, ['leak'], { 'estimate drift': 0 })).toBe(800);
  });

  it('stays between 0 and 10', () => {
    expect(settled(gap(1000, 1000), ['leak'], { 'estimate drift': 3 })).toBe(1000);
    expect(settled(gap(0, 20), ['conceal'])).toBe(0);
  });

  it('says nothing in public when it did not move', () => {
    const t = table(gap(500, 500));
    settleEstimate(t);
    expect(told(t, 'estimate.moved')).toEqual([]);
  });
});
