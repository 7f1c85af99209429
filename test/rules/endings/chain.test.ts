import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { chainOfCauses, heatWithout } from '../../../src/rules/endings/chain.ts';
import type { State, TrailRow } from '../../../src/rules/state/state.ts';
import { opening } from '../economy/opening.ts';

interface Told {
  /** Heat as each turn opened. */
  opened: number[];
  ended: number;
  decay: number;
  rows: (Partial<TrailRow> & { turn: number; amount: number })[];
}

/** A game told by its Heat: in each turn the decay comes off first, then the rows are added. */
function game({ opened, ended, decay, rows }: Told): State {
  const s = opening();
  s.public.turn = opened.length;
  s.public.heatHistory = opened;
  s.public.heat = ended;
  const running = opened.map((heat) => heat - decay);
  s.secret.trail = rows.map((row) => {
    running[row.turn - 1] = (running[row.turn - 1] ?? 0) + row.amount;
    return {
      code: 'act',
      heatAfter: running[row.turn - 1] ?? 0,
      act: null,
      seat: null,
      slip: false,
      incident: null,
      misattributed: false,
      front: null,
      place: null,
      level: 0,
      ...row,
    };
  });
  return s;
}

/** Turn 3 brings a slip of 3 and a strike of 10.76; turn 4 an answer, and war. */
const worked = () =>
  game({
    opened: [600, 642, 700, 1826],
    ended: 2000,
    decay: 250,
    rows: [
      { turn: 1, amount: 442, act: 'small' },
      { turn: 3, amount: 300, act: 'slip', slip: true },
      { turn: 3, amount: 1076, act: 'natanz' },
      { turn: 4, amount: 424, act: 'answer' },
    ],
  });

describe('the chain of causes', () => {
  it('walks back from the last cause to where the climb began', () => {
    expect(chainOfCauses(worked(), catalogue).map(({ act }) => act)).toEqual(['answer', 'natanz']);
  });

  it('takes as many causes as it needs to explain the climb, the largest first', () => {
    const s = worked();
    const [, , big] = s.secret.trail;
    if (big) big.amount = 700;
    expect(chainOfCauses(s, catalogue).map(({ act }) => act)).toEqual(['answer', 'natanz', 'slip']);
  });

  it('does not blame what happened before Heat was last below Strained', () => {
    const s = worked();
    s.public.heatHistory = [600, 642, 900, 1826];
    expect(chainOfCauses(s, catalogue).map(({ act }) => act)).not.toContain('small');
  });
});

describe('what Heat would have been', () => {
  it('without the latest slip, the game would have gone on', () => {
    expect(heatWithout(worked(), catalogue)).toBe(1700);
  });

  it('without the latest incident and the choice it brought', () => {
    const s = game({
      opened: [1700, 1750],
      ended: 2000,
      decay: 250,
      rows: [
        { turn: 1, amount: 300, incident: 'i1-boarding', code: 'incident' },
        { turn: 2, amount: 100, incident: 'i1-boarding', code: 'choice' },
        { turn: 2, amount: 450, act: 'raid' },
      ],
    });
    expect(heatWithout(s, catalogue)).toBe(1700 - 250 - 250 + 450);
  });

  it('counts the people a slip hurt and the red line it crossed as part of it', () => {
    const s = game({
      opened: [1500],
      ended: 2000,
      decay: 250,
      rows: [
        { turn: 1, amount: 300, act: 'slip', slip: true },
        { turn: 1, amount: 60, act: 'slip', slip: true, code: 'toll' },
        { turn: 1, amount: 200, act: 'slip', slip: true, code: 'red-line' },
        { turn: 1, amount: 300, act: 'raid' },
      ],
    });
    expect(heatWithout(s, catalogue)).toBe(1550);
  });

  it('never falls below the floor', () => {
    const s = game({
      opened: [500, 750, 500],
      ended: 2000,
      decay: 250,
      rows: [
        { turn: 1, amount: 500, act: 'slip', slip: true },
        { turn: 3, amount: 1750, act: 'strike' },
      ],
    });
    // Turn 1 would have ended at the floor of 4, turn 2 there too.
    expect(heatWithout(s, catalogue)).toBe(400 - 250 + 1750);
  });

  it('still has the pause that began in between', () => {
    const s = game({
      opened: [1400, 1150],
      ended: 2000,
      decay: 250,
      rows: [
        { turn: 1, amount: 400, act: 'slip', slip: true },
        { turn: 2, amount: 1100, act: 'strike' },
      ],
    });
    // The first turn left 15.5, the pause took 4 before the second opened.
    expect(heatWithout(s, catalogue)).toBe(1400 - 250 - 400 - 250 + 1100);
  });

  it('is not asked when there was neither', () => {
    const s = worked();
    for (const row of s.secret.trail) row.slip = false;
    expect(heatWithout(s, catalogue)).toBeNull();
  });
});
