import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { siteStrikeOdds, strikeSite } from '../../../src/rules/clocks/site-strike.ts';
import type { NuclearState } from '../../../src/rules/state/state.ts';
import { opening, table } from '../economy/opening.ts';

const odds = (hardening: number, timesStruck: number, more: { dispersed?: boolean; joint?: boolean } = {}) =>
  siteStrikeOdds({ hardening, timesStruck }, more.dispersed ?? false, more.joint ?? false, catalogue);

/** Natanz in turn 2 of the worked example: Breakout 5, Hardening 2. */
function natanz(said: Partial<NuclearState> = {}) {
  const s = opening();
  s.public.turn = 2;
  const { nuclear } = s.seats.tehran;
  if (!nuclear) throw new Error('Tehran has no clock');
  Object.assign(nuclear, { breakout: 500, hardening: 2, ...said });
  return { s, nuclear };
}

describe("Jerusalem's window (M26)", () => {
  it('narrows with every Dig, with dispersal and with every earlier strike', () => {
    expect([odds(0, 0), odds(1, 0), odds(4, 0)]).toEqual([75, 65, 35]);
    expect(odds(2, 0, { dispersed: true })).toBe(45);
    expect([odds(1, 1), odds(1, 2)]).toEqual([45, 25]);
  });

  it('widens if Washington joins', () => {
    expect(odds(2, 0, { joint: true })).toBe(70);
  });

  it('is never certain and never shut', () => {
    expect(odds(4, 3, { dispersed: true })).toBe(5);
    expect(siteStrikeOdds({ hardening: -9, timesStruck: 0 }, false, true, catalogue)).toBe(95);
  });
});

describe('a strike on a nuclear site', () => {
  it('misses at 67 against 45 in the worked example, and takes one point off', () => {
    const { s, nuclear } = natanz({ dispersedUntil: 3 });
    expect(strikeSite(table(s, { 'strike site': 67 }), false)).toBe(false);
    expect(nuclear).toMatchObject({ breakout: 400, hardening: 2, timesStruck: 1 });
  });

  it('that succeeds takes four points and a step of Hardening', () => {
    const { s, nuclear } = natanz({ dispersedUntil: 3 });
    expect(strikeSite(table(s, { 'strike site': 45 }), false)).toBe(true);
    expect(nuclear).toMatchObject({ breakout: 100, hardening: 1, timesStruck: 1 });
  });

  it('meets no dispersal any more once that has run out', () => {
    const { s } = natanz({ dispersedUntil: 1 });
    expect(strikeSite(table(s, { 'strike site': 55 }), false)).toBe(true);
  });

  it('finds it harder the second time', () => {
    const { s } = natanz({ hardening: 1 });
    expect(strikeSite(table(s, { 'strike site': 65 }), false)).toBe(true);
    expect(strikeSite(table(s, { 'strike site': 56 }), false)).toBe(false);
  });
});
