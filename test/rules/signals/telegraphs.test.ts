import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import { announces, isWarned, telegraphFactorPct } from '../../../src/rules/signals/telegraphs.ts';
import { act, answer, endTurn, facts, news, type Play, play, told, write } from './channel.ts';

const strike: Message = { venue: 'muscat', kind: 'telegraph', place: 'nevatim', level: 3 };
const salvo = {
  author: 'tehran',
  victim: 'jerusalem',
  front: 'ISR',
  place: 'nevatim',
  level: 3,
  claimed: true,
} as const;

/** Tehran telegraphs a strike on Nevatim; Washington gives this answer. */
function announced(dice = {}, passedOn: 'forward' | 'keep' = 'forward'): Play {
  const p = play('standard', dice);
  write(p, { tehran: [strike] });
  answer(p, { washington: { answers: { 'm1-tehran-muscat': passedOn } } });
  return p;
}

describe('a telegraph that is kept', () => {
  it('marks the act as announced and lightens its Heat to 45 %', () => {
    const p = announced();
    const made = act(p, salvo);
    expect(made).toMatchObject({ keptAsSent: true, keptAsDelivered: true });
    expect(telegraphFactorPct(p.t, 'ISR', made.id)).toBe(45);
  });

  it('leaves the channel Open, although the homeland was struck', () => {
    const p = announced();
    act(p, salvo);
    endTurn(p);
    expect(p.s.public.channel).toBe('open');
  });

  it('brings Trust +0.3, at most once in two turns', () => {
    const p = play();
    const trust: number[] = [];
    for (let turn = 1; turn <= 3; turn += 1) {
      write(p, { tehran: [strike] });
      answer(p, {});
      act(p, salvo);
      endTurn(p);
      trust.push(p.s.secret.trust);
      news(p);
    }
    expect(trust).toEqual([230, 230, 260]);
  });

  it('weighs less the more of them a front has seen within three turns', () => {
    const p = play();
    const factors: number[] = [];
    for (let turn = 1; turn <= 4; turn += 1) {
      write(p, { tehran: [strike] });
      answer(p, {});
      const made = act(p, { ...salvo, id: `salvo-${turn}` });
      factors.push(telegraphFactorPct(p.t, 'ISR', made.id));
      endTurn(p);
      news(p);
    }
    // The fourth finds two others within three turns.
    expect(factors).toEqual([45, 65, 85, 85]);
  });

  it('comes after all unannounced acts', () => {
    const p = announced();
    expect(announces(p.t, 'tehran', { front: 'ISR', place: 'nevatim', level: 3 })).toBe(true);
    expect(announces(p.t, 'tehran', { front: 'ISR', place: 'nevatim', level: 4 })).toBe(false);
    expect(announces(p.t, 'tehran', { front: 'ISR', place: 'tel_aviv', level: 3 })).toBe(false);
    expect(announces(p.t, 'lebanon', { front: 'ISR', place: 'nevatim', level: 3 })).toBe(false);
  });

  it('is known to its two ends only', () => {
    const p = announced();
    act(p, salvo);
    endTurn(p);
    expect(told(p, 'telegraph.kept').map(({ seen }) => seen)).toEqual([['tehran', 'washington']]);
  });
});

describe('a warning', () => {
  it('reaches an ally whose place it names if Washington passes it on, which it does unless told otherwise', () => {
    const p = play();
    write(p, { tehran: [strike] });
    answer(p, {});
    expect(isWarned(p.t, 'nevatim', 'jerusalem')).toBe(true);
    expect(facts(p, 'warning.forwarded')).toEqual([{ message: 'm1-tehran-muscat', to: 'jerusalem', by: 'washington' }]);
  });

  it('stays with Washington if it keeps it, and Tehran learns of neither', () => {
    const p = announced({}, 'keep');
    expect(isWarned(p.t, 'nevatim', 'jerusalem')).toBe(false);
    expect(told(p, 'answer.given').map(({ seen }) => seen)).toEqual([['washington']]);
    expect(p.s.seats.tehran.sent[0]?.answer).toBeNull();
  });

  it('is for the place named, not for its neighbours', () => {
    const p = announced();
    expect(isWarned(p.t, 'tel_aviv', 'jerusalem')).toBe(false);
  });

  it('about a front is for every place on it', () => {
    const p = play();
    write(p, { border: [{ venue: 'doha', kind: 'telegraph', front: 'IRQ', level: 1 }] });
    answer(p, {});
    expect(isWarned(p.t, 'erbil', 'washington')).toBe(true);
    expect(isWarned(p.t, 'ain_al_asad', 'washington')).toBe(true);
    expect(isWarned(p.t, 'psab', 'washington')).toBe(false);
  });

  it('reaches a commander through his patron', () => {
    const p = play();
    write(p, { washington: [{ venue: 'doha', kind: 'telegraph', place: 'al_qaim', level: 2 }] });
    answer(p, {});
    expect(isWarned(p.t, 'al_qaim', 'border')).toBe(true);
  });

  it('lasts one turn', () => {
    const p = announced();
    news(p);
    expect(isWarned(p.t, 'nevatim', 'jerusalem')).toBe(false);
  });

  it('asks nothing of Washington where no ally stands', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'muscat', kind: 'telegraph', place: 'al_udeid', level: 3 }] });
    answer(p, {});
    expect(facts(p, 'answer.given')).toEqual([]);
    expect(isWarned(p.t, 'al_udeid', 'washington')).toBe(true);
  });
});

describe('an honest sender and a surprised receiver', () => {
  it('read a level too low: the word was kept, yet the Heat is whole', () => {
    const p = play('standard', { 'noise tehran doha': true, 'blur tehran doha': 1 });
    p.s.public.heat = 1000;
    write(p, { tehran: [{ ...strike, venue: 'doha' }] });
    answer(p, {});
    expect(act(p, salvo)).toMatchObject({ keptAsSent: true, keptAsDelivered: false });
    endTurn(p);
    expect(facts(p, 'telegraph.kept')).toHaveLength(1);
    expect(p.s.public.channel).toBe('open');
  });

  it('read the place as its front: warned widely, and the Heat is lightened', () => {
    const p = play('standard', { 'noise tehran doha': true });
    p.s.public.heat = 1000;
    write(p, { tehran: [{ ...strike, venue: 'doha' }] });
    answer(p, {});
    expect(isWarned(p.t, 'tel_aviv', 'jerusalem')).toBe(true);
    expect(act(p, salvo)).toMatchObject({ keptAsSent: true, keptAsDelivered: true });
  });

  it('read it a turn late: nobody was warned in time, and the late warning warns a turn after', () => {
    const p = play('standard', { 'noise tehran muscat': true, 'late tehran muscat': true });
    p.s.public.heat = 1000;
    write(p, { tehran: [strike] });
    answer(p, {});
    expect(isWarned(p.t, 'nevatim', 'jerusalem')).toBe(false);
    expect(act(p, salvo)).toMatchObject({ keptAsSent: true, keptAsDelivered: false });
    endTurn(p);
    expect(facts(p, 'telegraph.kept')).toHaveLength(1);
    news(p);
    write(p, {});
    answer(p, {});
    expect(isWarned(p.t, 'nevatim', 'jerusalem')).toBe(true);
  });
});

describe('a telegraph betrayed', () => {
  const betrayals = {
    'a higher level': { ...salvo, level: 4 },
    'another place instead': { ...salvo, place: 'tel_aviv' },
  } as const;
  it.each(Object.entries(betrayals))('by %s costs Trust 2 and a step of the channel', (_name, deed) => {
    const p = announced();
    act(p, { ...deed, front: 'ISR' });
    p.s.public.channel = 'open';
    endTurn(p);
    expect(p.s.secret.trust).toBe(0);
    expect(p.s.public.channel).toBe('strained');
    expect(facts(p, 'channel.moved').at(-1)?.why).toBe('telegraph-betrayed');
  });

  it('by a second act on the front loses the benefit of the first as well', () => {
    const p = play();
    write(p, { lebanon: [{ venue: 'doha', kind: 'telegraph', place: 'haifa', level: 1 }] });
    answer(p, {});
    const first = act(p, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa' });
    act(p, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa', level: 3, slip: true });
    endTurn(p);
    expect(first.keptAsDelivered).toBe(false);
    expect(facts(p, 'telegraph.broken')).toHaveLength(1);
  });

  it('by a commander costs the channel, not the Trust between the capitals', () => {
    const p = play();
    write(p, { border: [{ venue: 'doha', kind: 'telegraph', place: 'ain_al_asad', level: 1 }] });
    answer(p, {});
    act(p, { level: 2 });
    endTurn(p);
    expect(p.s.secret.trust).toBe(200);
    expect(p.s.public.channel).toBe('strained');
  });

  it('by the commander it was given for is held against Tehran', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'muscat', kind: 'telegraph', place: 'ain_al_asad', level: 1, by: 'border' }] });
    answer(p, {});
    act(p, { level: 2 });
    endTurn(p);
    expect(p.s.secret.trust).toBe(0);
  });

  it('twice in one turn is punished once', () => {
    const p = play();
    write(p, { tehran: [strike, { ...strike, venue: 'doha' }] });
    answer(p, {});
    act(p, { ...salvo, level: 4 });
    p.s.public.channel = 'open';
    endTurn(p);
    expect(p.s.public.channel).toBe('strained');
    expect(p.s.secret.trust).toBe(0);
  });
});

describe('a telegraph without its strike', () => {
  it('lapses without harm the first time, and costs Trust 0.5 the second time in three turns', () => {
    const p = play();
    const trust: number[] = [];
    for (let turn = 1; turn <= 2; turn += 1) {
      write(p, { tehran: [strike] });
      answer(p, {});
      endTurn(p);
      trust.push(p.s.secret.trust);
      news(p);
    }
    expect(trust).toEqual([200, 150]);
    expect(p.s.public.channel).toBe('open');
  });

  it('lapses too if the strike was lower', () => {
    const p = announced();
    act(p, { ...salvo, level: 2 });
    endTurn(p);
    expect(facts(p, 'telegraph.lapsed')).toHaveLength(1);
    expect(facts(p, 'telegraph.broken')).toEqual([]);
  });

  it('is forgotten if a pause called the strike off', () => {
    const p = play();
    write(p, { tehran: [strike], washington: [{ venue: 'muscat', kind: 'pause', turns: 1, from: 'now' }] });
    answer(p, { tehran: { answers: { 'm1-washington-muscat': 'yes' } } });
    endTurn(p);
    expect(facts(p, 'telegraph.lapsed')).toEqual([]);
  });
});
