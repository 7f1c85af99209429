import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import type { TrueAct } from '../../../src/rules/state/state.ts';
import { act, answer, endTurn, facts, formOf, news, type Play, play, refusal, told, write } from './channel.ts';

const ask = (act: string, more: Partial<Message> = {}): Message => ({ venue: 'muscat', kind: 'query', act, ...more });

/** Last turn somebody hit Ain al-Asad and did not own it; now Washington asks Tehran. */
function asked(deed: Partial<TrueAct>, reply: 'own' | 'deny' | 'silent', dice = {}): { p: Play; hit: TrueAct } {
  const p = play('standard', dice);
  const hit = act(p, deed);
  endTurn(p);
  news(p);
  write(p, { washington: [ask(hit.id)] });
  answer(p, { tehran: { answers: { 'm2-washington-muscat': reply } } });
  return { p, hit };
}
const report = (p: Play, hit: TrueAct) => p.s.seats.washington.reports.find((each) => each.act === hit.id);

describe('a query', () => {
  it('is about a deed that nobody owned, never about one’s own', () => {
    const p = play();
    expect(formOf(p, 'washington', 'muscat', 'query')?.reason).toEqual({ code: 'no-such-act' });
    const { id } = act(p);
    act(p, { author: 'washington', victim: 'border', place: 'al_qaim', kind: 'air-package', claimed: true });
    expect(formOf(p, 'washington', 'muscat', 'query')?.required.act).toEqual([id]);
    expect(formOf(p, 'tehran', 'patron', 'query')?.required.act).toEqual([id]);
    expect(formOf(p, 'border', 'doha', 'query')?.reason).toEqual({ code: 'no-such-act' });
  });

  it('left open counts as silence, which both ends see', () => {
    const p = play();
    const { id } = act(p);
    write(p, { washington: [ask(id)] });
    answer(p, {});
    expect(facts(p, 'answer.given')).toEqual([{ id: 'm1-washington-muscat', by: 'tehran', answer: 'silent' }]);
    expect(told(p, 'answer.given').map(({ seen }) => seen)).toEqual([['washington', 'tehran']]);
  });

  it('is owned only by the author, and then the asker knows beyond doubt', () => {
    const mine = asked({ author: 'tehran' }, 'own');
    expect(report(mine.p, mine.hit)).toMatchObject({ blamed: 'tehran', confidence: 'high', basis: 'owned' });
    const notMine = asked({}, 'own');
    expect(report(notMine.p, notMine.hit)).toBeUndefined();
    expect(facts(notMine.p, 'answer.given')[0]?.answer).toBe('silent');
  });

  it('may go to a commander through Doha', () => {
    const p = play();
    const { id } = act(p);
    write(p, { washington: [ask(id, { venue: 'doha', to: 'border' })] });
    answer(p, { border: { answers: { 'm1-washington-doha': 'own' } } });
    expect(p.s.seats.washington.reports[0]).toMatchObject({ blamed: 'border', basis: 'owned' });
  });
});

describe('a true denial', () => {
  it('is shown with 75 % where Telemetry reaches, and the asker learns the author', () => {
    const { p, hit } = asked({}, 'deny', { 'evidence tehran': true });
    expect(p.asked['evidence tehran']).toBe(75);
    expect(report(p, hit)).toMatchObject({ blamed: 'border', confidence: 'high', basis: 'evidence' });
    expect(told(p, 'report.arrived').map(({ seen }) => seen)).toEqual([['washington']]);
  });

  it('cannot be shown without Telemetry', () => {
    const p = play('standard', { 'evidence tehran': true });
    p.s.shared.franchise.border.telemetry = 0;
    const hit = act(p);
    write(p, { washington: [ask(hit.id)] });
    answer(p, { tehran: { answers: { 'm1-washington-muscat': 'deny' } } });
    expect(report(p, hit)).toBeUndefined();
  });

  it('may be made unasked', () => {
    const p = play('standard', { 'evidence tehran': true });
    const { id } = act(p);
    write(p, { tehran: [{ venue: 'bern', kind: 'deny', act: id }] });
    expect(p.s.seats.washington.reports[0]).toMatchObject({ blamed: 'border', basis: 'evidence' });
  });
});

describe('a false denial', () => {
  it.each([
    ['of one’s own deed', { author: 'tehran' }],
    ['of what one directed', { degree: 'directed' }],
  ] as const)('%s is never shown as true, and is remembered', (_name, deed) => {
    const { p, hit } = asked(deed, 'deny', { 'evidence tehran': true });
    expect(report(p, hit)).toBeUndefined();
    expect(p.s.secret.deniedFalsely).toHaveLength(1);
    expect(p.s.secret.trust).toBe(200);
  });

  it('costs Trust 2 once the asker’s own Intelligence finds the author', () => {
    const { p, hit } = asked({ author: 'tehran' }, 'deny');
    const found = { act: hit.id, turn: 2, confidence: 'medium', degree: 'directed', basis: 'intelligence' } as const;
    p.s.seats.washington.reports = [{ ...found, blamed: 'border' }];
    endTurn(p);
    expect(p.s.secret.trust).toBe(200);
    p.s.seats.washington.reports = [{ ...found, blamed: 'tehran' }];
    endTurn(p);
    expect(p.s.secret.trust).toBe(0);
    expect(told(p, 'denial.exposed').map(({ seen }) => seen)).toEqual([['tehran', 'washington']]);
    endTurn(p);
    expect(facts(p, 'denial.exposed')).toHaveLength(1);
  });

  it('by a commander is no matter between the capitals', () => {
    const p = play();
    const { id } = act(p);
    write(p, { border: [{ venue: 'doha', kind: 'deny', act: id }] });
    p.s.seats.washington.reports = [
      { act: id, turn: 1, blamed: 'border', confidence: 'high', degree: 'freelance', basis: 'intelligence' },
    ];
    endTurn(p);
    expect(facts(p, 'denial.exposed')).toHaveLength(1);
    expect(p.s.secret.trust).toBe(200);
  });
});

describe('a deed', () => {
  it('may be asked about for three turns', () => {
    const p = play();
    const { id } = act(p);
    news(p);
    news(p);
    expect(refusal(p, 'washington', [ask(id)])).toBeNull();
    news(p);
    expect(refusal(p, 'washington', [ask(id)])).toEqual({ code: 'no-such-act' });
  });
});
