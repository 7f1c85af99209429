import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import { pauseRuns } from '../../../src/rules/signals/pauses.ts';
import type { PublicState } from '../../../src/rules/state/state.ts';
import {
  act,
  answer,
  endTurn,
  facts,
  formOf,
  heatFor,
  news,
  type Play,
  play,
  refusal,
  told,
  write,
} from './channel.ts';

const pause = (from: 'now' | 'next', turns: 1 | 2 = 2): Message => ({ venue: 'muscat', kind: 'pause', turns, from });
const yes = (id: string) => ({ answers: { [id]: 'yes' as const } });

/** Tehran proposed it in turn 1 and Washington accepted. */
function agreed(from: 'now' | 'next', turns: 1 | 2 = 2, before: (open: PublicState) => void = () => {}): Play {
  const p = play();
  before(p.s.public);
  write(p, { tehran: [pause(from, turns)] });
  answer(p, { washington: yes('m1-tehran-muscat') });
  return p;
}

describe('a pause', () => {
  it('needs both: silence is no', () => {
    const p = play();
    write(p, { tehran: [pause('now')] });
    answer(p, {});
    expect(p.s.public.pause).toBeNull();
  });

  it('from now holds this turn: Heat −4 among its terms, Norms one lower, known to all', () => {
    const p = agreed('now');
    expect(pauseRuns(p.s.public)).toBe(true);
    expect(p.s.public.pause).toEqual({ from: 1, until: 2 });
    expect(heatFor(p, 'pause')).toBe(-400);
    expect(p.s.public.norms).toEqual({ LEB: 0, IRQ: 0, RED: 0, GULF: 0, ISR: 0, IRN: 0, SHD: 0 });
    expect(told(p, 'pause.started').map(({ seen }) => seen)).toEqual(['all']);
  });

  it('never takes a Norm more than one below where the scenario began', () => {
    const p = agreed('now', 1, (open) => {
      open.norms.LEB = 3;
      open.norms.RED = 0;
      open.startNorms.RED = 2;
    });
    expect(p.s.public.norms.LEB).toBe(2);
    expect(p.s.public.norms.RED).toBe(0);
  });

  it('from next turn opens that turn four cooler, before Heat is printed', () => {
    const p = agreed('next');
    expect(pauseRuns(p.s.public)).toBe(false);
    expect(heatFor(p, 'pause')).toBe(0);
    p.s.public.heat = 1828;
    news(p);
    expect(pauseRuns(p.s.public)).toBe(true);
    expect(p.s.public.heat).toBe(1428);
    expect(p.s.public.norms.LEB).toBe(0);
  });

  it('never takes Heat below its floor, nor lifts it', () => {
    const p = agreed('next');
    p.s.public.heat = 600;
    news(p);
    expect(p.s.public.heat).toBe(400);
  });

  it('ends by itself, and two turns must pass before the next', () => {
    const p = agreed('now', 2);
    news(p);
    expect(pauseRuns(p.s.public)).toBe(true);
    news(p);
    expect(p.s.public.pause).toBeNull();
    expect(facts(p, 'pause.ended')).toHaveLength(1);
    expect(refusal(p, 'washington', [pause('now')])).toEqual({ code: 'pause-too-soon', params: { from: 5 } });
    news(p);
    expect(formOf(p, 'washington', 'muscat', 'pause')?.required).toMatchObject({ from: ['next'] });
    news(p);
    expect(refusal(p, 'washington', [pause('now')])).toBeNull();
  });

  it('is renewed by a new offer in its last turn, longer but with no second gift, up to four turns', () => {
    const p = agreed('now', 2);
    expect(formOf(p, 'tehran', 'muscat', 'pause')?.reason?.code).toBe('pause-too-soon');
    news(p);
    write(p, { washington: [pause('next', 2)] });
    answer(p, { tehran: yes('m2-washington-muscat') });
    expect(p.s.public.pause).toEqual({ from: 1, until: 4 });
    const { heat } = p.s.public;
    news(p);
    expect(p.s.public.heat).toBe(heat);
    news(p);
    expect(formOf(p, 'tehran', 'muscat', 'pause')?.reason?.code).toBe('pause-too-soon');
  });

  it('agreed twice in one turn is one pause', () => {
    const p = play();
    write(p, { tehran: [pause('now', 1)], washington: [pause('now', 2)] });
    answer(p, { washington: yes('m1-tehran-muscat'), tehran: yes('m1-washington-muscat') });
    expect(facts(p, 'pause.started')).toHaveLength(1);
    expect(heatFor(p, 'pause')).toBe(-400);
  });

  it('whose length was misread is what was written', () => {
    const p = play('standard', { 'noise tehran muscat': true });
    p.s.public.heat = 1000;
    write(p, { tehran: [pause('now', 2)] });
    expect(p.s.seats.washington.inbox[0]?.message.turns).toBe(1);
    answer(p, { washington: yes('m1-tehran-muscat') });
    expect(p.s.public.pause).toEqual({ from: 1, until: 2 });
  });
});

describe('cover', () => {
  it('through Muscat while Open: a pause costs neither at home', () => {
    const p = agreed('now');
    expect([p.s.seats.washington.home, p.s.seats.tehran.home]).toEqual([600, 600]);
  });

  it('is gone while Strained: a pause costs both half a point', () => {
    const p = agreed('now', 2, (open) => {
      open.channel = 'strained';
    });
    expect([p.s.seats.washington.home, p.s.seats.tehran.home]).toEqual([550, 550]);
  });
});

describe('cover of a pause that starts later', () => {
  it('is judged when it begins', () => {
    const p = agreed('next', 1, (open) => {
      open.channel = 'strained';
    });
    expect(p.s.seats.tehran.home).toBe(600);
    news(p);
    expect(p.s.seats.tehran.home).toBe(550);
  });

  it('is needed again to renew one', () => {
    const p = agreed('now', 1);
    p.s.public.channel = 'strained';
    write(p, { washington: [pause('next', 1)] });
    answer(p, { tehran: yes('m1-washington-muscat') });
    expect([p.s.seats.washington.home, p.s.seats.tehran.home]).toEqual([550, 550]);
  });
});

describe('a pause is broken', () => {
  it('by any act of a capital, whose Heat doubles; Trust −1, channel a step down, and it is over', () => {
    const p = agreed('now');
    const made = act(p, { author: 'tehran', front: 'GULF', place: 'hormuz', level: 1, kind: 'harassment' });
    expect(made.brokePause).toBe(true);
    endTurn(p);
    expect(pauseRuns(p.s.public)).toBe(false);
    expect(p.s.secret.trust).toBe(100);
    expect(p.s.public.channel).toBe('strained');
    expect(p.s.public.nextPauseFrom).toBe(4);
    expect(told(p, 'pause.broken').map(({ seen }) => seen)).toEqual(['all']);
  });

  it('by the first act only', () => {
    const p = agreed('now');
    act(p, { author: 'tehran', front: 'GULF', place: 'hormuz', kind: 'harassment' });
    const second = act(p, { author: 'washington', victim: 'border', place: 'al_qaim', kind: 'air-package' });
    expect(second.brokePause).toBe(false);
  });

  it('by a commander only if he acts above the Norm and owns it', () => {
    const p = agreed('now', 2, (open) => {
      open.norms.IRQ = 2;
      open.startNorms.IRQ = 2;
    });
    expect(act(p, { level: 1, claimed: true }).brokePause).toBe(false);
    expect(act(p, { level: 2, claimed: false }).brokePause).toBe(false);
    expect(act(p, { level: 2, claimed: true }).brokePause).toBe(true);
  });

  it('by an unowned act above the Norm only once Washington blames it with high confidence', () => {
    const p = agreed('now');
    const { id } = act(p, { level: 2 });
    endTurn(p);
    expect(pauseRuns(p.s.public)).toBe(true);
    p.s.seats.washington.reports = [
      { act: id, turn: 1, blamed: 'tehran', confidence: 'high', degree: 'directed', basis: 'report' },
    ];
    endTurn(p);
    expect(pauseRuns(p.s.public)).toBe(false);
  });

  it('by nothing that nobody can see', () => {
    const p = agreed('now');
    act(p, {
      author: 'washington',
      victim: 'tehran',
      front: 'SHD',
      place: 'natanz',
      level: 2,
      kind: 'cyber',
      seen: false,
    });
    endTurn(p);
    expect(pauseRuns(p.s.public)).toBe(true);
  });
});
