import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import { answer, facts, letter, news, play, told, write } from './channel.ts';

const strike: Message = { venue: 'muscat', kind: 'telegraph', place: 'nevatim', level: 3 };
const line: Message = { venue: 'bern', kind: 'red-line', line: 'R5' };
/** A hot table: noise is possible. */
const hot = (dice = {}, length: 'standard' | 'lesson' = 'standard') => {
  const p = play(length, dice);
  p.s.public.heat = 1868;
  return p;
};

describe('what the mediators carry', () => {
  it('arrives as it was written while the table is cool', () => {
    const p = play();
    write(p, { tehran: [strike] });
    expect(letter(p, 'washington')).toMatchObject({
      from: 'tehran',
      late: false,
      blurred: null,
      message: { place: 'nevatim', level: 3 },
    });
  });

  it('is seen by its two ends only, and the sender never learns how it was read', () => {
    const p = hot({ 'noise tehran muscat': true });
    write(p, { tehran: [strike] });
    expect(told(p, 'message.sent').map(({ seen }) => seen)).toEqual([['tehran']]);
    expect(told(p, 'message.delivered').map(({ seen }) => seen)).toEqual([['washington']]);
    expect(p.s.seats.tehran.sent[0]?.message).toMatchObject({ place: 'nevatim', level: 3 });
  });

  it('is disturbed with 2 % for each point of Heat above 8, and 15 % more while Strained', () => {
    const p = hot();
    p.s.public.channel = 'strained';
    write(p, { tehran: [strike] });
    expect(p.asked['noise tehran muscat']).toBe(36);
  });

  it('comes late through Muscat: one close after it was written', () => {
    const p = hot({ 'noise tehran muscat': true, 'late tehran muscat': true });
    write(p, { tehran: [strike] });
    expect(p.s.seats.washington.inbox).toEqual([]);
    news(p);
    write(p, {});
    expect(letter(p, 'washington')).toMatchObject({ late: true, turn: 2, message: { place: 'nevatim' } });
  });

  it('is lost if the channel closes while it is under way', () => {
    const p = hot({ 'noise tehran muscat': true, 'late tehran muscat': true });
    write(p, { tehran: [strike] });
    news(p);
    p.s.public.channel = 'closed';
    write(p, {});
    expect(p.s.seats.washington.inbox).toEqual([]);
  });

  it('has a place misread as its front', () => {
    const p = hot({ 'noise tehran muscat': true, 'blur tehran muscat': 0 });
    write(p, { tehran: [strike] });
    const { message, blurred } = letter(p, 'washington');
    expect(blurred).toBe('place');
    expect(message).toMatchObject({ front: 'ISR', level: 3 });
    expect(message).not.toHaveProperty('place');
  });

  it.each([
    [true, 4],
    [false, 2],
  ])('has a level misread by one', (up, read) => {
    const p = hot({ 'noise tehran muscat': true, 'blur tehran muscat': 1, 'blur up tehran muscat': up });
    write(p, { tehran: [strike] });
    expect(letter(p, 'washington')).toMatchObject({ blurred: 'level', message: { level: read } });
  });

  it('is never late through Doha', () => {
    const p = hot({ 'noise tehran doha': true, 'late tehran doha': true });
    write(p, { tehran: [{ ...strike, venue: 'doha' }] });
    expect(letter(p, 'washington')).toMatchObject({ late: false, blurred: 'place' });
  });

  it('is only ever late through Bern: a note has nothing to misread', () => {
    const p = hot({ 'noise tehran bern': true });
    write(p, { tehran: [line] });
    expect(p.s.seats.washington.inbox).toEqual([]);
    expect(p.s.secret.post).toHaveLength(1);
  });

  it('is not blurred in a Lesson', () => {
    const p = hot({ 'noise tehran doha': true }, 'lesson');
    write(p, { tehran: [{ ...strike, venue: 'doha' }] });
    expect(letter(p, 'washington')).toMatchObject({ blurred: null, message: { place: 'nevatim', level: 3 } });
  });

  it('makes an offer with illegible terms, which can only be turned down', () => {
    const p = hot({ 'noise washington muscat': true });
    write(p, { washington: [{ venue: 'muscat', kind: 'offer', give: 'waiver' }] });
    expect(letter(p, 'tehran')).toMatchObject({ blurred: 'give' });
    expect(letter(p, 'tehran').message).not.toHaveProperty('give');
    answer(p, { tehran: { answers: { 'm1-washington-muscat': 'yes' } } });
    expect(p.s.shared.capitals.deals).toEqual([]);
    expect(told(p, 'deal.refused').map(({ seen }) => seen)).toEqual([['washington']]);
  });
});

describe('own lines', () => {
  it('never fail, whatever the Heat', () => {
    const p = hot({
      'noise tehran patron': true,
      'leak tehran patron': true,
      'noise washington allied': true,
      'noise lebanon commanders': true,
    });
    p.s.public.channel = 'closed';
    write(p, {
      tehran: [{ venue: 'patron', kind: 'directive', to: 'lebanon', stance: 'hold' }],
      washington: [{ venue: 'allied', kind: 'red-line', line: 'R1' }],
      lebanon: [{ venue: 'commanders', kind: 'with-me', to: 'yemen' }],
    });
    expect(letter(p, 'lebanon')).toMatchObject({ late: false, blurred: null });
    expect(letter(p, 'jerusalem').message.line).toBe('R1');
    expect(letter(p, 'yemen').from).toBe('lebanon');
    news(p);
    expect(p.s.public.leaks).toEqual([]);
  });
});

describe('a leak', () => {
  it.each([
    ['muscat', 5],
    ['doha', 15],
  ] as const)('of %s has its own chance', (venue, pct) => {
    const p = play();
    write(p, { tehran: [{ ...strike, venue }] });
    expect(p.asked[`leak tehran ${venue}`]).toBe(pct);
  });

  it('never comes from Bern', () => {
    const p = play('standard', { 'leak tehran bern': true });
    write(p, { tehran: [line] });
    news(p);
    expect(p.s.public.leaks).toEqual([]);
  });

  it('names sender, venue and kind at the next News, to all, and never the terms', () => {
    const p = play('standard', { 'leak washington muscat': true });
    write(p, { washington: [{ venue: 'muscat', kind: 'offer', give: 'waiver', get: 'cap' }] });
    expect(p.s.public.leaks).toEqual([]);
    news(p);
    expect(p.s.public.leaks).toEqual([{ turn: 1, from: 'washington', venue: 'muscat', kind: 'offer' }]);
    expect(told(p, 'message.leaked').map(({ seen }) => seen)).toEqual(['all']);
    news(p);
    expect(facts(p, 'message.leaked')).toHaveLength(1);
  });

  it('takes the cover of a concession from its sender alone while nobody has accepted', () => {
    const p = play('standard', { 'leak washington muscat': true });
    write(p, { washington: [{ venue: 'muscat', kind: 'offer', give: 'waiver', get: 'cap' }] });
    news(p);
    expect(p.s.seats.washington.home).toBe(550);
    expect(p.s.seats.tehran.home).toBe(600);
  });

  it('takes the cover of both from a pause they agreed', () => {
    const p = play('standard', { 'leak tehran muscat': true });
    write(p, { tehran: [{ venue: 'muscat', kind: 'pause', turns: 2, from: 'now' }] });
    answer(p, { washington: { answers: { 'm1-tehran-muscat': 'yes' } } });
    expect(p.s.seats.washington.home).toBe(600);
    news(p);
    expect(p.s.seats.washington.home).toBe(550);
    expect(p.s.seats.tehran.home).toBe(550);
  });

  it('costs nobody twice', () => {
    const p = play('standard', { 'leak tehran muscat': true });
    p.s.public.channel = 'strained';
    write(p, { tehran: [{ venue: 'muscat', kind: 'pause', turns: 2, from: 'now' }] });
    answer(p, { washington: { answers: { 'm1-tehran-muscat': 'yes' } } });
    news(p);
    expect(p.s.seats.washington.home).toBe(550);
  });
});
