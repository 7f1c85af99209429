import { describe, expect, it } from 'vitest';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import type { State } from '../../../src/rules/state/state.ts';
import { lightLamps } from '../../../src/rules/turn/lamps.ts';
import { act, opening, table } from '../economy/opening.ts';

/** News of turn 3, after a turn 2 in which nothing happened. */
function quiet(): State {
  const s = opening();
  s.public.turn = 3;
  s.public.estimateHistory = [500, 500, 500];
  return s;
}
/** Turns in which a message went wrong, as the secret record has it. */
const late = (s: State, turn: number) =>
  s.secret.messages.push({
    id: 'm2',
    turn,
    from: 'washington',
    to: 'tehran',
    venue: 'muscat',
    sent: { kind: 'query', venue: 'muscat' },
    read: null,
    late: true,
    blurred: null,
    leaked: false,
    paid: [],
  });

/** Lamps lit for certain: with every noisy draw at 100. */
function certain(s: State): boolean[] {
  const none = { 'lamp channel': 100, 'lamp readiness': 100, 'lamp leaks': 100, 'lamp unclaimed': 100 };
  lightLamps(table(s, none));
  return s.public.lamps;
}
/** Chance in % that a lamp lights, from 3,000 draws. */
function shareLit(s: State, lamp: 0 | 1 | 2 | 3): number {
  const rng = rngOver(seedRng('lamps'));
  let lit = 0;
  for (let i = 0; i < 3000; i += 1) {
    lightLamps({ ...table(s), rng, events: [] });
    if (s.public.lamps[lamp]) lit += 1;
  }
  return (100 * lit) / 3000;
}

describe('early-warning lamps (M32)', () => {
  it('all light falsely about one time in seven', () => {
    const s = quiet();
    for (const lamp of [0, 1, 2, 3] as const) expect(Math.abs(shareLit(s, lamp) - 15)).toBeLessThan(3);
  });

  it('show a hidden truth about seven times in ten', () => {
    const dash = quiet();
    if (dash.seats.tehran.nuclear) dash.seats.tehran.nuclear.tile = 'dash';
    expect(Math.abs(shareLit(dash, 1) - 70)).toBeLessThan(3);
    const garbled = quiet();
    late(garbled, 2);
    expect(Math.abs(shareLit(garbled, 0) - 70)).toBeLessThan(3);
  });

  it('forget what lies further back', () => {
    const s = quiet();
    late(s, 1);
    s.seats.jerusalem.lastGiven.leak = 1;
    expect(Math.abs(shareLit(s, 0) - 15)).toBeLessThan(3);
    expect(Math.abs(shareLit(s, 2) - 15)).toBeLessThan(3);
  });

  it('light for certain for what everybody knows: a channel below Open', () => {
    const s = quiet();
    s.public.channel = 'strained';
    expect(certain(s)).toEqual([true, false, false, false]);
  });

  it('light for certain for a deployment and for declassified papers', () => {
    const s = quiet();
    s.seats.washington.lastGiven = { deploy: 2, declassify: 2 };
    expect(certain(s)).toEqual([false, true, true, false]);
  });

  it('light for certain when the Estimate rose a whole point in two turns', () => {
    const s = quiet();
    s.public.estimate = 600;
    expect(certain(s)[2]).toBe(true);
    s.public.estimate = 599;
    expect(certain(s)[2]).toBe(false);
  });

  it('light for certain after unclaimed attacks on two fronts', () => {
    const two = (claimed: boolean) => {
      const s = quiet();
      for (const [turn, front] of [
        [1, 'IRQ'],
        [2, 'RED'],
      ] as const) {
        const { id, place, level, kind, victim } = act(s, { turn, front, author: 'yemen', claimed });
        const people = { hits: 0, deaths: 0, usDeaths: 0, displaced: 0, damage: 0, attackerUsd: 0, defenderUsd: 0 };
        const claimedBy = claimed ? ('yemen' as const) : null;
        s.public.acts.push({ id, turn, front, place, level, kind, victim, claimedBy, announced: false, ...people });
      }
      return certain(s)[3];
    };
    expect([two(false), two(true)]).toEqual([true, false]);
  });

  it('only hint at attacks that nobody saw', () => {
    const s = quiet();
    act(s, { turn: 2, front: 'IRQ' });
    act(s, { turn: 2, front: 'SHD', author: 'jerusalem', seen: false });
    expect(Math.abs(shareLit(s, 3) - 70)).toBeLessThan(3);
  });
});
