import { describe, expect, it } from 'vitest';
import type { Message, Order } from '../../../src/rules/commands.ts';
import {
  act,
  answer,
  commander,
  endTurn,
  facts,
  formOf,
  letter,
  news,
  type Play,
  play,
  told,
  write,
} from './channel.ts';

const fund: Order = { order: 'fund', to: 'lebanon', step: 1 };
const ship: Order = { order: 'ship-rockets', to: 'lebanon' };
const resupply: Order = { order: 'resupply', item: 'jerusalem' };
const strikeSite: Order = { order: 'strike-site', place: 'natanz', level: 3 };
const backing = (p: Play) => p.s.shared.allies.backing;
const request = (ask: 'munitions' | 'green-light' | 'not-before', turn?: number): Message => ({
  venue: 'allied',
  kind: 'request',
  ask,
  ...(turn ? { turn } : {}),
});

describe('a directive', () => {
  it('reaches the commander, and nobody else, for this turn', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'patron', kind: 'directive', to: 'lebanon', stance: 'harass' }] });
    expect(commander(p, 'lebanon').directive).toEqual({ turn: 1, stance: 'harass', support: 'none' });
    expect(told(p, 'message.delivered').map(({ seen }) => seen)).toEqual([['lebanon']]);
    news(p);
    write(p, {});
    expect(commander(p, 'lebanon').directive).toBeNull();
  });

  it.each([
    ['funding', fund],
    ['rockets', ship],
  ] as const)('that promises %s is kept by the order that brings it', (support, order) => {
    const p = play();
    write(p, { tehran: [{ venue: 'patron', kind: 'directive', to: 'lebanon', stance: 'strike', support }] });
    expect(commander(p, 'lebanon').directive?.support).toBe(support);
    answer(p, { tehran: { orders: [order] } });
    expect(facts(p, 'pledge.kept')).toHaveLength(1);
    expect(commander(p, 'lebanon').grievance).toBe(200);
  });

  it('with a broken promise: Grievance +1, and promises count nothing for three turns', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'patron', kind: 'directive', to: 'lebanon', stance: 'strike', support: 'funding' }] });
    answer(p, {
      tehran: {
        orders: [
          { ...fund, step: -1 },
          { ...fund, to: 'yemen' },
        ],
      },
    });
    expect(commander(p, 'lebanon').grievance).toBe(300);
    expect(p.s.shared.franchise.lebanon.promisesVoidUntil).toBe(4);
    expect(told(p, 'pledge.broken').map(({ seen }) => seen)).toEqual([['tehran', 'lebanon']]);
    expect(p.s.seats.tehran.pledges).toEqual([]);
  });
});

describe('a request of a commander', () => {
  const asked = (orders: Order[]) => {
    const p = play();
    write(p, { lebanon: [{ venue: 'patron', kind: 'request', ask: 'money' }] });
    answer(p, { tehran: { answers: { 'm1-lebanon-patron': 'yes' }, orders } });
    return p;
  };
  it('granted and funded is kept', () => {
    expect(facts(asked([fund]), 'pledge.kept')).toHaveLength(1);
  });
  it('granted and forgotten is a broken promise', () => {
    expect(commander(asked([]), 'lebanon').grievance).toBe(300);
  });
  it('refused costs nothing', () => {
    const p = play();
    write(p, { lebanon: [{ venue: 'patron', kind: 'request', ask: 'rockets' }] });
    answer(p, {});
    expect(commander(p, 'lebanon').grievance).toBe(200);
    expect(p.s.seats.lebanon.sent[0]?.answer).toBe('no');
  });
});

describe('a request of Jerusalem', () => {
  it('for munitions, granted and resupplied, brings Backing 0.5', () => {
    const p = play();
    write(p, { jerusalem: [request('munitions')] });
    answer(p, { washington: { answers: { 'm1-jerusalem-allied-1': 'yes' }, orders: [resupply] } });
    expect(backing(p)).toBe(350);
  });

  it.each([
    ['refused', 'no'],
    ['granted without its order', 'yes'],
  ] as const)('%s costs Backing 0.5', (_name, reply) => {
    const p = play();
    write(p, { jerusalem: [request('munitions')] });
    answer(p, { washington: { answers: { 'm1-jerusalem-allied-1': reply } } });
    expect(backing(p)).toBe(250);
  });

  it('for a green light holds this turn and the next, and costs Washington 1.5 at home before Process 4', () => {
    const p = play();
    write(p, { jerusalem: [request('green-light')] });
    answer(p, { washington: { answers: { 'm1-jerusalem-allied-1': 'yes' } } });
    expect(p.s.shared.allies.greenLight).toBe(2);
    expect(backing(p)).toBe(350);
    expect(p.s.seats.washington.home).toBe(450);
  });

  it('for a green light costs nothing at home once diplomacy is exhausted', () => {
    const p = play();
    p.s.public.process = 400;
    write(p, { jerusalem: [request('green-light')] });
    answer(p, { washington: { answers: { 'm1-jerusalem-allied-1': 'yes' } } });
    expect(p.s.seats.washington.home).toBe(600);
  });

  const dated = (strikesOn: number): Play => {
    const p = play();
    write(p, { jerusalem: [request('not-before', 3)] });
    answer(p, {
      washington: { answers: { 'm1-jerusalem-allied-1': 'yes' } },
      jerusalem: { orders: strikesOn === 1 ? [strikeSite] : [] },
    });
    for (let turn = 2; turn <= 3; turn += 1) {
      news(p);
      write(p, {});
      answer(p, { jerusalem: { orders: strikesOn === turn ? [strikeSite] : [] } });
    }
    return p;
  };
  it('with a date: kept, Backing grows', () => {
    expect(backing(dated(3))).toBe(350);
  });
  it('with a date: a strike before it breaks Backing by 2', () => {
    expect(backing(dated(2))).toBe(100);
  });
  it('with a date: binds only from the next turn', () => {
    expect(backing(dated(1))).toBe(350);
  });
});

describe('a shared message', () => {
  it('shows the ally what was written, and to whom', () => {
    const p = play();
    write(p, { tehran: [{ venue: 'muscat', kind: 'telegraph', place: 'nevatim', level: 3 }] });
    news(p);
    write(p, { washington: [{ venue: 'allied', kind: 'share', message: 'm1-tehran-muscat' }] });
    expect(letter(p, 'jerusalem').copy).toMatchObject({
      from: 'tehran',
      to: 'washington',
      message: { place: 'nevatim', level: 3 },
    });
  });

  it('is one that was sent or received within three turns', () => {
    const p = play();
    expect(formOf(p, 'washington', 'allied', 'share')?.reason).toEqual({ code: 'no-such-message' });
    write(p, { washington: [{ venue: 'bern', kind: 'red-line', line: 'R1' }] });
    news(p);
    expect(formOf(p, 'washington', 'allied', 'share')?.required.message).toEqual(['m1-washington-bern']);
    news(p);
    news(p);
    expect(formOf(p, 'washington', 'allied', 'share')?.reason).toEqual({ code: 'no-such-message' });
  });
});

describe('"with me"', () => {
  const standing = (second: boolean) => {
    const p = play();
    write(p, {
      lebanon: [{ venue: 'commanders', kind: 'with-me', to: 'yemen' }],
      yemen: [{ venue: 'commanders', kind: 'with-me', to: 'lebanon' }],
    });
    answer(p, {});
    act(p, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa' });
    if (second) act(p, { author: 'yemen', front: 'RED', place: 'red_sea_south' });
    endTurn(p);
    return [p.s.seats.lebanon.home, p.s.seats.yemen.home];
  };
  it('lifts both once, if both act', () => {
    expect(standing(true)).toEqual([520, 520]);
  });
  it('lifts nobody if one stays at home', () => {
    expect(standing(false)).toEqual([500, 500]);
  });
});
