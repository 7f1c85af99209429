import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import { rngOver, seedRng } from '../../../src/lib/rng.ts';
import type { Answer, Message } from '../../../src/rules/commands.ts';
import type { MessageForm } from '../../../src/rules/legal/legal-types.ts';
import { checkAnswers, checkMessages } from '../../../src/rules/signals/check.ts';
import { messageForms } from '../../../src/rules/signals/forms.ts';
import { seatView } from '../../../src/rules/view/view.ts';
import { COMMANDERS, SEATS, type Seat } from '../../../src/rules/vocabulary.ts';
import { act, answer, endTurn, formOf, news, type Play, play, refusal, write } from './channel.ts';

const kindsAt = (p: Play, seat: Seat): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { venue, kind } of messageForms(seatView(p.s, seat), catalogue))
    found[venue] = [...(found[venue] ?? []), kind];
  return found;
};
const line: Message = { venue: 'muscat', kind: 'red-line', line: 'R1' };

describe('venues', () => {
  it('carry for the capitals what the table says', () => {
    expect(kindsAt(play(), 'washington')).toEqual({
      muscat: ['red-line', 'telegraph', 'pause', 'limit', 'query', 'deny', 'offer'],
      doha: ['red-line', 'telegraph', 'query', 'deny', 'offer'],
      bern: ['red-line', 'query', 'deny'],
      allied: ['red-line', 'query', 'share'],
      public: ['red-line'],
    });
    expect(kindsAt(play(), 'tehran').patron).toEqual(['query', 'share', 'directive']);
  });

  it('leave Jerusalem outside the channel', () => {
    expect(kindsAt(play(), 'jerusalem')).toEqual({ allied: ['red-line', 'query', 'request'], public: ['red-line'] });
    expect(refusal(play(), 'jerusalem', [{ ...line, line: 'R3' }])).toEqual({
      code: 'venue-not-yours',
      params: { venue: 'muscat' },
    });
  });

  it.each(COMMANDERS)('give %s Doha, his patron and his colleagues', (seat) => {
    expect(kindsAt(play(), seat)).toEqual({
      doha: ['telegraph', 'query', 'deny', 'offer'],
      patron: ['request'],
      commanders: ['share', 'with-me'],
      public: ['red-line'],
    });
  });

  it.each([
    [1, 'washington', [line, { ...line, line: 'R2' }]],
    [
      2,
      'jerusalem',
      [
        { venue: 'allied', kind: 'request', ask: 'munitions' },
        { venue: 'allied', kind: 'request', ask: 'green-light' },
        { venue: 'allied', kind: 'red-line', line: 'R3' },
      ],
    ],
    [
      1,
      'tehran',
      [
        { venue: 'patron', kind: 'directive', to: 'yemen', stance: 'hold' },
        { venue: 'patron', kind: 'directive', to: 'yemen', stance: 'strike' },
      ],
    ],
    [
      1,
      'border',
      [
        { venue: 'commanders', kind: 'with-me', to: 'yemen' },
        { venue: 'commanders', kind: 'with-me', to: 'lebanon' },
      ],
    ],
  ] as [number, Seat, Message[]][])('carry %i a turn from %s', (most, seat, messages) => {
    expect(refusal(play(), seat, messages.slice(0, most))).toBeNull();
    expect(refusal(play(), seat, messages)).toMatchObject({ code: 'too-many-messages', params: { allowed: most } });
  });

  it('let Tehran write to each commander', () => {
    const to = (seat: Seat): Message => ({ venue: 'patron', kind: 'directive', to: seat, stance: 'hold' });
    expect(refusal(play(), 'tehran', COMMANDERS.map(to))).toBeNull();
  });

  it('take no message twice', () => {
    const ask: Message = { venue: 'allied', kind: 'request', ask: 'munitions' };
    expect(refusal(play(), 'jerusalem', [ask, ask])?.code).toBe('duplicate');
  });

  it.each(['muscat', 'doha', 'bern'] as const)(
    'carry nothing through %s while the channel is Closed or cut',
    (venue) => {
      const closed = play();
      closed.s.public.channel = 'closed';
      const cut = play();
      cut.s.public.options.noChannel = true;
      for (const p of [closed, cut]) {
        expect(refusal(p, 'washington', [{ ...line, venue }])).toEqual({ code: 'venue-closed', params: { venue } });
        expect(formOf(p, 'washington', venue, 'red-line')?.reason?.code).toBe('venue-closed');
        expect(formOf(p, 'washington', 'allied', 'red-line')?.reason).toBeNull();
      }
    },
  );

  it('leave Bern out of a Lesson', () => {
    expect(refusal(play('lesson'), 'washington', [{ ...line, venue: 'bern' }])).toEqual({ code: 'left-out-in-lesson' });
  });

  it('count a note of Washington’s through Bern towards Process, and none of Tehran’s', () => {
    const p = play();
    write(p, { washington: [{ ...line, venue: 'bern' }], tehran: [{ ...line, venue: 'bern', line: 'R5' }] });
    expect(p.s.public.process).toBe(130);
  });
});

describe('what is no message', () => {
  it.each([
    ['an unknown kind', { venue: 'muscat', kind: 'bribe' }, 'malformed'],
    ['an unknown venue', { venue: 'pigeon', kind: 'red-line', line: 'R1' }, 'malformed'],
    ['a missing field', { venue: 'muscat', kind: 'red-line' }, 'malformed'],
    ['a field of another kind', { ...line, stance: 'hold' }, 'malformed'],
    ['a wrong addressee', { ...line, to: 'jerusalem' }, 'not-offered'],
    ['a level out of range', { venue: 'muscat', kind: 'telegraph', front: 'LEB', level: 9 }, 'not-offered'],
    ['a place of one’s own', { venue: 'muscat', kind: 'telegraph', place: 'al_udeid', level: 1 }, 'not-offered'],
    [
      'a name from the prototype',
      { venue: 'muscat', kind: 'telegraph', place: 'constructor', level: 1 },
      'not-offered',
    ],
    ['the prototype itself', { venue: '__proto__', kind: 'toString' }, 'malformed'],
  ])('is refused with a reason: %s', (_name, message, code) => {
    expect(refusal(play(), 'washington', [message as Message])?.code).toBe(code);
  });
});

/** A table after some turns of talk, deeds and answers, all drawn at random. */
function seasoned(seed: string): Play {
  const p = play(seed.endsWith('0') ? 'lesson' : 'standard');
  const rng = rngOver(seedRng(seed));
  for (let turn = 1; turn <= 4; turn += 1) {
    p.s.public.heat = rng.between(300, 1800);
    p.s.public.channel = rng.chance(70) ? 'open' : 'strained';
    Object.assign(p.dice, { 'noise tehran muscat': rng.chance(30), 'noise washington muscat': rng.chance(30) });
    write(p, Object.fromEntries(SEATS.map((seat) => [seat, someMessages(p, seat, rng)])));
    answer(p, Object.fromEntries(SEATS.map((seat) => [seat, { answers: agreeable(p, seat) }])));
    if (rng.chance(60)) act(p, { level: rng.chance(50) ? 1 : 2, claimed: rng.chance(30) });
    if (rng.chance(40))
      act(p, { author: 'washington', victim: 'border', place: 'al_qaim', level: 2, kind: 'air-package' });
    endTurn(p);
    news(p);
  }
  return p;
}

type Dice = ReturnType<typeof rngOver>;
const one = <T>(values: readonly T[], rng: Dice): T => values[rng.below(values.length)] as T;

/** Any one value of each required field, and of some optional ones. */
function filled(form: MessageForm, rng: Dice, optionalPct: number): Message {
  const fields = [
    ...Object.entries(form.required),
    ...Object.entries(form.optional).filter(([, values]) => values.length > 0 && rng.chance(optionalPct)),
  ];
  const values = Object.fromEntries(fields.map(([field, allowed]) => [field, one(allowed, rng)]));
  return { venue: form.venue, kind: form.kind, ...values };
}

/** Messages of this seat that go together. */
function someMessages(p: Play, seat: Seat, rng: Dice): Message[] {
  const messages: Message[] = [];
  for (const form of messageForms(seatView(p.s, seat), catalogue)) {
    if (form.reason !== null || !rng.chance(40)) continue;
    const more = [...messages, filled(form, rng, 50)];
    if (refusal(p, seat, more) === null) messages.push(more.at(-1) as Message);
  }
  return messages;
}

/** Yes to everything that may be agreed. */
function agreeable(p: Play, seat: Seat): Record<string, Answer> {
  const letters = p.s.seats[seat].inbox.filter(({ turn }) => turn === p.s.public.turn);
  const fits = (id: string) => checkAnswers(seatView(p.s, seat), catalogue, { [id]: 'yes' }) === null;
  return Object.fromEntries(letters.filter(({ id }) => fits(id)).map(({ id }) => [id, 'yes' as const]));
}

describe('the forms', () => {
  it('never offer what the check refuses, required fields alone or with optional ones', () => {
    for (let game = 0; game < 30; game += 1) {
      const p = seasoned(`forms-${game}`);
      const rng = rngOver(seedRng(`picks-${game}`));
      for (const seat of SEATS) {
        const view = seatView(p.s, seat);
        for (const form of messageForms(view, catalogue)) {
          if (form.reason !== null) continue;
          for (const optionalPct of [0, 50, 100]) {
            const message = filled(form, rng, optionalPct);
            expect({ message, why: checkMessages(view, catalogue, [message]) }).toEqual({ message, why: null });
          }
        }
      }
    }
  });

  it('read nothing but the view: a scrambled secret changes no form', () => {
    const p = seasoned('secrets-1');
    for (const seat of SEATS) {
      const before = messageForms(seatView(p.s, seat), catalogue);
      const twin = structuredClone(p.s);
      twin.secret.messages = [];
      twin.secret.telegraphs = [];
      twin.secret.acts = [];
      expect(messageForms(seatView(twin, seat), catalogue)).toEqual(before);
    }
  });
});

describe('answers', () => {
  it('fit what was delivered this turn, and nothing else', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'muscat', kind: 'pause', turns: 1, from: 'now' }] });
    const check = (answers: Record<string, Answer>) => checkAnswers(seatView(p.s, 'washington'), catalogue, answers);
    expect(check({ 'm1-tehran-muscat': 'yes' })).toBeNull();
    expect(check({ 'm1-tehran-muscat': 'forward' })?.code).toBe('not-offered');
    expect(check({ 'm1-tehran-doha': 'yes' })?.code).toBe('no-such-message');
    expect(check({ ['constructor' as string]: 'yes' })?.code).toBe('no-such-message');
    news(p);
    expect(check({ 'm1-tehran-muscat': 'yes' })?.code).toBe('no-such-message');
  });
});
