import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/rules/commands.ts';
import { breakDeal, dealRuns } from '../../../src/rules/signals/deals.ts';
import type { OfferKind, Seat } from '../../../src/rules/vocabulary.ts';
import { act, answer, endTurn, facts, formOf, news, type Play, play, refusal, told, write } from './channel.ts';

const offer = (terms: Partial<Message>): Message => ({ venue: 'muscat', kind: 'offer', ...terms });
const other = (seat: Seat): Seat => (seat === 'washington' ? 'tehran' : 'washington');

/** `from` offers these terms through a venue, and the other capital accepts. */
function agree(p: Play, from: 'washington' | 'tehran', terms: Partial<Message>): void {
  const message = offer(terms);
  write(p, { [from]: [message] });
  answer(p, { [other(from)]: { answers: { [`m${p.s.public.turn}-${from}-${message.venue}`]: 'yes' } } });
}
const deals = (p: Play): OfferKind[] => p.s.shared.capitals.deals.map(({ kind }) => kind);

describe('an offer', () => {
  it('is nothing until the other says yes', () => {
    const p = play();
    write(p, { washington: [offer({ give: 'waiver' })] });
    answer(p, { tehran: { answers: { 'm1-washington-muscat': 'no' } } });
    expect(deals(p)).toEqual([]);
    expect(told(p, 'deal.refused').map(({ seen }) => seen)).toEqual([['washington', 'tehran']]);
    expect(p.s.seats.washington.sent[0]?.answer).toBe('no');
  });

  it('of a waiver runs three turns and then lapses without anger', () => {
    const p = play();
    agree(p, 'washington', { give: 'waiver' });
    news(p);
    news(p);
    expect(dealRuns(p.s, 'waiver')).toBe(true);
    news(p);
    expect(dealRuns(p.s, 'waiver')).toBe(false);
    expect(deals(p)).toEqual([]);
    expect(p.s.secret.trust).toBe(200);
  });

  it('of frozen funds brings Tehran 60 now and 60 at the next News, once in four turns', () => {
    const p = play();
    agree(p, 'washington', { venue: 'doha', give: 'funds' });
    expect(p.s.seats.tehran.money).toBe(260);
    news(p);
    expect(p.s.seats.tehran.money).toBe(320);
    news(p);
    expect(p.s.seats.tehran.money).toBe(320);
    expect(refusal(p, 'washington', [offer({ give: 'funds' })])).toEqual({
      code: 'offer-too-soon',
      params: { offer: 'funds', turn: 5 },
    });
    news(p);
    news(p);
    expect(refusal(p, 'washington', [offer({ give: 'funds' })])).toBeNull();
  });

  it('of an enrichment cap lifts Washington at home', () => {
    const p = play();
    agree(p, 'tehran', { give: 'cap' });
    expect(p.s.seats.washington.home).toBe(630);
    expect(dealRuns(p.s, 'cap')).toBe(true);
  });

  it('of inspectors builds Trust', () => {
    const p = play();
    agree(p, 'tehran', { give: 'inspectors' });
    expect(p.s.secret.trust).toBe(250);
  });

  it('of cap or inspectors needs Trust 2, and so does asking for them', () => {
    const p = play();
    p.s.seats.tehran.trustRead = 190;
    p.s.seats.washington.trustRead = 190;
    expect(formOf(p, 'tehran', 'muscat', 'offer')?.required.give).toEqual(['prisoners', 'convoy']);
    expect(refusal(p, 'washington', [offer({ give: 'waiver', get: 'cap' })])?.code).toBe('trust-too-low');
    expect(refusal(p, 'washington', [offer({ give: 'waiver' })])).toBeNull();
  });

  it('of prisoners lifts both at home and Trust, once in four turns, and is no concession', () => {
    const p = play();
    p.s.public.channel = 'strained';
    agree(p, 'tehran', { venue: 'doha', give: 'prisoners' });
    expect([p.s.seats.washington.home, p.s.seats.tehran.home, p.s.secret.trust]).toEqual([650, 630, 220]);
    expect(refusal(p, 'tehran', [offer({ give: 'prisoners' })])?.code).toBe('offer-too-soon');
  });

  it('of a commander frees prisoners through Doha, and lifts his Standing', () => {
    const p = play();
    write(p, { yemen: [{ venue: 'doha', kind: 'offer', give: 'prisoners' }] });
    answer(p, { washington: { answers: { 'm1-yemen-doha': 'yes' } } });
    expect([p.s.seats.washington.home, p.s.seats.yemen.home]).toEqual([650, 530]);
  });

  it('of a convoy is for one lane: the one named, else the more disturbed', () => {
    const p = play();
    agree(p, 'washington', { give: 'convoy' });
    expect(dealRuns(p.s, 'convoy', 'RED')).toBe(true);
    expect(dealRuns(p.s, 'convoy', 'GULF')).toBe(false);
    news(p);
    news(p);
    agree(p, 'tehran', { give: 'convoy', lane: 'GULF' });
    expect(dealRuns(p.s, 'convoy', 'GULF')).toBe(true);
  });

  it('pairs one gift with one demand: both run', () => {
    const p = play();
    agree(p, 'washington', { give: 'waiver', get: 'cap' });
    expect(deals(p)).toEqual(['waiver', 'cap']);
    expect(facts(p, 'deal.made').map(({ giver }) => giver)).toEqual(['washington', 'tehran']);
  });

  it('may ask without giving', () => {
    const p = play();
    agree(p, 'tehran', { venue: 'doha', get: 'funds' });
    expect(p.s.seats.tehran.money).toBe(260);
  });

  it('cannot be made of what is not one’s own to give', () => {
    const p = play();
    expect(refusal(p, 'washington', [offer({ give: 'cap' })])?.code).toBe('not-offered');
    expect(refusal(p, 'tehran', [offer({ give: 'prisoners', get: 'inspectors' })])?.code).toBe('not-offered');
    expect(refusal(p, 'washington', [offer({ venue: 'doha', give: 'waiver' })])?.code).toBe('not-offered');
  });

  it('costs its giver half a point at home without cover, and the other nothing', () => {
    const p = play();
    agree(p, 'washington', { venue: 'doha', give: 'funds' });
    expect([p.s.seats.washington.home, p.s.seats.tehran.home]).toEqual([550, 600]);
  });
});

describe('a deal is broken', () => {
  it('at the price of Trust 1 and a step of the channel, and what was given for it stops', () => {
    const p = play();
    agree(p, 'washington', { give: 'waiver', get: 'cap' });
    breakDeal(p.t, 'cap', 'tehran');
    expect(deals(p)).toEqual([]);
    expect(p.s.secret.trust).toBe(100);
    expect(p.s.public.channel).toBe('strained');
    expect(told(p, 'deal.broken').map(({ seen }) => seen)).toEqual([['washington', 'tehran']]);
  });

  it('only if it runs', () => {
    const p = play();
    breakDeal(p.t, 'cap', 'tehran');
    expect([p.s.secret.trust, p.s.public.channel]).toEqual([200, 'open']);
  });

  it('when somebody attacks in the lane of a convoy, and not when he attacks in the other', () => {
    const p = play();
    agree(p, 'washington', { give: 'convoy', lane: 'RED' });
    act(p, { author: 'tehran', front: 'GULF', place: 'hormuz', kind: 'harassment' });
    endTurn(p);
    expect(dealRuns(p.s, 'convoy')).toBe(true);
    act(p, { author: 'yemen', front: 'RED', place: 'red_sea_south' });
    endTurn(p);
    expect(dealRuns(p.s, 'convoy')).toBe(false);
    expect(facts(p, 'deal.broken')).toEqual([{ kind: 'convoy', by: 'tehran' }]);
  });

  it('when Washington boards the ships its waiver let pass', () => {
    const p = play();
    agree(p, 'washington', { give: 'waiver' });
    act(p, { author: 'washington', victim: 'tehran', front: 'GULF', place: 'gulf_of_oman', kind: 'enforcement' });
    endTurn(p);
    expect(dealRuns(p.s, 'waiver')).toBe(false);
  });
});

describe('a comprehensive deal', () => {
  const all = { give: 'waiver', get: 'cap', third: 'inspectors' } as const;
  const missing = (p: Play) => facts(p, 'package.collapsed').map((each) => each.missing);

  it('collapses although both said yes, and is one more failed round', () => {
    const p = play();
    agree(p, 'washington', all);
    expect(deals(p)).toEqual([]);
    expect(missing(p)).toEqual(['relief']);
    expect(p.s.public.process).toBe(200);
    expect(p.s.shared.capitals.failedRounds).toBe(1);
  });

  it('names the first condition missing, and one always is', () => {
    const found: string[] = [];
    for (let met = 0; met <= 3; met += 1) {
      const p = play();
      if (met >= 1) p.s.public.sanctions = 1;
      if (met >= 2) p.s.shared.capitals.deals = [{ kind: 'inspectors', giver: 'tehran', until: 1, lane: null }];
      const nuclear = p.s.seats.tehran.nuclear;
      if (nuclear && met >= 2) nuclear.breakout = 400;
      if (met < 3) act(p, { level: 2 });
      news(p);
      p.s.shared.capitals.deals = met >= 2 ? [{ kind: 'inspectors', giver: 'tehran', until: 2, lane: null }] : [];
      agree(p, 'washington', { give: 'waiver', get: 'cap', third: 'prisoners' });
      found.push(...missing(p));
    }
    expect(found).toEqual(['relief', 'verification', 'quiet', 'ratification']);
  });

  it('cannot be had piece by piece: a third deal beside two collapses too', () => {
    const p = play();
    agree(p, 'washington', { give: 'waiver', get: 'cap' });
    news(p);
    agree(p, 'tehran', { give: 'inspectors' });
    expect(missing(p)).toHaveLength(1);
    expect(deals(p)).toEqual(['waiver', 'cap']);
  });

  it('is not on the menu in a Lesson', () => {
    const p = play('lesson');
    expect(formOf(p, 'washington', 'muscat', 'offer')?.optional).not.toHaveProperty('third');
  });
});

describe('a limit', () => {
  const limit = (front: 'LEB' | 'GULF', level: number): Message => ({ venue: 'muscat', kind: 'limit', front, level });
  const settled = (front: 'LEB' | 'GULF', level: number) => {
    const p = play();
    write(p, { washington: [limit(front, level)] });
    answer(p, { tehran: { answers: { 'm1-washington-muscat': 'yes' } } });
    return p;
  };

  it('sets the Norm of a front by agreement, and acts beyond it are marked', () => {
    const p = settled('LEB', 0);
    expect(p.s.public.norms.LEB).toBe(0);
    const deed = { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa' } as const;
    expect(act(p, { ...deed, level: 1 }).brokeLimit).toBe(true);
  });

  it('may be one above the Norm at most', () => {
    expect(settled('LEB', 2).s.public.norms.LEB).toBe(2);
    expect(settled('GULF', 2).s.public.norms.GULF).toBe(1);
  });

  it('is known in its terms to both capitals; all see the Norm', () => {
    const p = settled('LEB', 2);
    expect(told(p, 'limit.set').map(({ seen }) => seen)).toEqual([['washington', 'tehran']]);
    expect(facts(p, 'norm.moved')).toEqual([{ front: 'LEB', from: 1, to: 2, why: 'limit' }]);
  });

  it('is never about a homeland, and left out of a Lesson', () => {
    expect(formOf(play(), 'tehran', 'muscat', 'limit')?.required.front).toEqual(['LEB', 'IRQ', 'RED', 'GULF', 'SHD']);
    expect(refusal(play('lesson'), 'tehran', [limit('LEB', 1)])).toEqual({ code: 'left-out-in-lesson' });
  });
});
