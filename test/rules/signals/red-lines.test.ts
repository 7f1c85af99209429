import { describe, expect, it } from 'vitest';
import type { ActSketch } from '../../../src/rules/acts/record.ts';
import type { Message } from '../../../src/rules/commands.ts';
import type { TrueAct } from '../../../src/rules/state/state.ts';
import type { RedLineId, Seat } from '../../../src/rules/vocabulary.ts';
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

type Deed = Partial<ActSketch> & Partial<TrueAct>;
const ISR: Deed = { author: 'tehran', victim: 'jerusalem', front: 'ISR', place: 'tel_aviv', level: 3, claimed: true };
const NATANZ: Deed = {
  author: 'jerusalem',
  victim: 'tehran',
  front: 'IRN',
  place: 'natanz',
  level: 3,
  kind: 'strike-site',
  claimed: true,
};

/** These lines are the seat's own two. */
function holding(seat: Seat, ...lines: RedLineId[]): Play {
  const p = play();
  p.s.seats[seat].redLines = lines;
  return p;
}
const said = (line: RedLineId): Message => ({ venue: 'public', kind: 'red-line', line });
const crossings = (p: Play) => facts(p, 'red-line.crossed').map(({ line }) => line);

describe('a red line', () => {
  const crossed: [RedLineId, Seat, string, (p: Play) => void][] = [
    ['R1', 'washington', 'a US soldier is killed', (p) => act(p, { usDeaths: 1 })],
    [
      'R2',
      'washington',
      'the Gulf is half closed',
      (p) => {
        p.s.public.lanes.GULF = 250;
      },
    ],
    ['R3', 'jerusalem', 'a heavy strike hits Israel', (p) => act(p, ISR)],
    [
      'R4',
      'jerusalem',
      'the Estimate reaches 8',
      (p) => {
        p.s.public.estimate = 800;
      },
    ],
    [
      'R4',
      'washington',
      'the Threshold is declared',
      (p) => {
        p.s.public.thresholdDeclared = true;
      },
    ],
    ['R5', 'tehran', 'a heavy strike hits Iran', (p) => act(p, NATANZ)],
    ['R6', 'tehran', 'a nuclear site is struck', (p) => act(p, { ...NATANZ, level: 2, kind: 'sabotage' })],
    ['R7', 'tehran', 'Kharg is hit', (p) => act(p, { ...NATANZ, place: 'kharg', level: 2 })],
    [
      'R8',
      'lebanon',
      'one of his own is killed',
      (p) =>
        act(p, {
          author: 'jerusalem',
          victim: 'lebanon',
          front: 'LEB',
          place: 'beirut',
          level: 2,
          targetedKilling: true,
        }),
    ],
    [
      'R9',
      'yemen',
      'the capital is bombed',
      (p) => act(p, { author: 'washington', victim: 'yemen', front: 'RED', place: 'sanaa', level: 2 }),
    ],
    [
      'R10',
      'jerusalem',
      'a shipment to Lebanon is seen',
      (p) => {
        p.s.seats.jerusalem.readings.push({
          turn: 1,
          by: 'news',
          what: 'shipment',
          about: 'lebanon',
          act: null,
          value: 'seen',
        });
      },
    ],
    [
      'R11',
      'jerusalem',
      'Haifa is hit by a barrage',
      (p) => act(p, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa', level: 3, hits: 2 }),
    ],
    [
      'R12',
      'border',
      'a quarter of the arms are lost',
      (p) => {
        act(p, { author: 'washington', victim: 'border', place: 'al_qaim', level: 3, armsLostPct: 28 });
        p.s.secret.arms.border.lostThisTurnPct = 28;
      },
    ],
  ];
  it.each(crossed)('%s of %s is crossed when %s', (line, seat, _what, deed) => {
    const p = holding(seat, line);
    deed(p);
    endTurn(p);
    expect(crossings(p)).toEqual([line]);
    expect(heatFor(p, 'red-line')).toBe(200);
    expect(told(p, 'red-line.crossed').map(({ seen }) => seen)).toEqual([[seat]]);
  });

  const spared: [RedLineId, Seat, string, (p: Play) => void][] = [
    ['R1', 'washington', 'only partners die', (p) => act(p, { deaths: 4 })],
    [
      'R2',
      'washington',
      'the Gulf is disturbed',
      (p) => {
        p.s.public.lanes.GULF = 249;
      },
    ],
    ['R3', 'jerusalem', 'a raid hits Israel', (p) => act(p, { ...ISR, level: 2 })],
    [
      'R4',
      'jerusalem',
      'the Estimate is below 8',
      (p) => {
        p.s.public.estimate = 799;
      },
    ],
    [
      'R6',
      'tehran',
      'nobody can say who did it',
      (p) => act(p, { ...NATANZ, level: 2, kind: 'sabotage', seen: false }),
    ],
    [
      'R7',
      'tehran',
      'ships are boarded once',
      (p) => {
        act(p, { author: 'washington', victim: 'tehran', front: 'GULF', place: 'gulf_of_oman', kind: 'enforcement' });
        p.s.secret.enforcedTurns = [1];
      },
    ],
    [
      'R8',
      'yemen',
      'another commander loses a man',
      (p) =>
        act(p, {
          author: 'jerusalem',
          victim: 'lebanon',
          front: 'LEB',
          place: 'beirut',
          level: 2,
          targetedKilling: true,
        }),
    ],
    [
      'R9',
      'yemen',
      'another capital is bombed',
      (p) => act(p, { author: 'washington', victim: 'border', place: 'baghdad', level: 2 }),
    ],
    [
      'R11',
      'jerusalem',
      'a barrage at Haifa is stopped',
      (p) => act(p, { author: 'lebanon', victim: 'jerusalem', front: 'LEB', place: 'haifa', level: 3 }),
    ],
  ];
  it.each(spared)('%s of %s stands when %s', (line, seat, _what, deed) => {
    const p = holding(seat, line);
    deed(p);
    endTurn(p);
    expect(crossings(p)).toEqual([]);
  });

  it('is not crossed by one’s own side', () => {
    const p = holding('washington', 'R1');
    act(p, { author: 'jerusalem', victim: 'border', place: 'al_qaim', usDeaths: 1 });
    endTurn(p);
    expect(crossings(p)).toEqual([]);
  });

  it('about how things stand is crossed once, for as long as it lasts', () => {
    const p = holding('washington', 'R2');
    for (const gulf of [250, 300, 100, 260]) {
      p.s.public.lanes.GULF = gulf;
      endTurn(p);
      news(p);
    }
    expect(crossings(p)).toEqual(['R2', 'R2']);
  });

  it('counts once an act, although it crosses two', () => {
    const p = holding('tehran', 'R5', 'R6');
    act(p, NATANZ);
    endTurn(p);
    expect(crossings(p)).toHaveLength(1);
    expect(heatFor(p, 'red-line')).toBe(200);
  });
});

describe('telling a red line', () => {
  it('to the capital that then crosses it costs one more Heat, from the next turn on', () => {
    const p = holding('washington', 'R1');
    write(p, { washington: [{ venue: 'bern', kind: 'red-line', line: 'R1' }] });
    act(p, { usDeaths: 1 });
    endTurn(p);
    expect(heatFor(p, 'red-line')).toBe(200);
    news(p);
    act(p, { usDeaths: 1 });
    endTurn(p);
    expect(heatFor(p, 'red-line')).toBe(300);
    expect(told(p, 'red-line.crossed').at(-1)?.seen).toEqual(['washington', 'tehran']);
  });

  it('to Washington does not tell Jerusalem, unless Washington shares it', () => {
    const heat = (shared: boolean) => {
      const p = holding('tehran', 'R6');
      write(p, { tehran: [{ venue: 'muscat', kind: 'red-line', line: 'R6' }] });
      news(p);
      write(p, shared ? { washington: [{ venue: 'allied', kind: 'share', message: 'm1-tehran-muscat' }] } : {});
      news(p);
      act(p, NATANZ);
      endTurn(p);
      return heatFor(p, 'red-line');
    };
    expect(heat(false)).toBe(200);
    expect(heat(true)).toBe(300);
  });

  it('as a bluff adds no Heat when it is called', () => {
    const p = holding('washington', 'R2');
    write(p, { washington: [{ venue: 'bern', kind: 'red-line', line: 'R1' }] });
    act(p, { usDeaths: 1 });
    endTurn(p);
    expect(heatFor(p, 'red-line')).toBe(0);
    expect(crossings(p)).toEqual([]);
  });

  it('names only lines that might be one’s own, true or not', () => {
    const p = play();
    expect(formOf(p, 'tehran', 'muscat', 'red-line')?.required.line).toEqual(['R5', 'R6', 'R7', 'R8']);
    expect(refusal(p, 'tehran', [{ venue: 'muscat', kind: 'red-line', line: 'R1' }])?.code).toBe('not-offered');
  });
});

describe('a red line said in public', () => {
  const open = (line: RedLineId, real = true): Play => {
    const p = holding('washington', ...(real ? [line] : []));
    write(p, { washington: [said(line)] });
    return p;
  };

  it('is known to all and lifts Home, once a line', () => {
    const p = open('R1');
    expect(p.s.public.declared).toEqual([{ seat: 'washington', line: 'R1', turn: 1, fallenOn: 0 }]);
    expect(p.s.seats.washington.home).toBe(650);
    expect(told(p, 'red-line.declared').map(({ seen }) => seen)).toEqual(['all']);
    news(p);
    expect(formOf(p, 'washington', 'public', 'red-line')?.required.line).not.toContain('R1');
  });

  it('lifts a commander’s Standing', () => {
    const p = play();
    write(p, { yemen: [said('R9')] });
    expect(p.s.seats.yemen.home).toBe(550);
  });

  it('may be read as preparing an attack', () => {
    const p = open('R1');
    expect(p.asked['perception tehran red-line']).toBe(65);
    expect(heatFor(p, 'misread')).toBe(50);
  });

  it('stands beside one other at most', () => {
    const p = open('R1');
    news(p);
    write(p, { washington: [said('R2')] });
    news(p);
    expect(refusal(p, 'washington', [said('R3')])?.code).toBe('track-at-limit');
  });

  it('ties hands: crossed and unanswered by the next turn it costs 1 + the band of Heat, Resolve 1, and falls', () => {
    const p = open('R1');
    act(p, { usDeaths: 1 });
    endTurn(p);
    expect(p.s.seats.washington.home).toBe(650);
    news(p);
    endTurn(p);
    expect(p.s.seats.washington.home).toBe(450);
    expect(p.s.secret.resolve).toBe(400);
    expect(p.s.public.declared[0]?.fallenOn).toBe(2);
    expect(facts(p, 'red-line.settled')).toEqual([{ seat: 'washington', line: 'R1', kept: false }]);
    news(p);
    endTurn(p);
    expect(p.s.seats.washington.home).toBe(450);
  });

  it('costs a bluffer the same at home', () => {
    const p = open('R1', false);
    act(p, { usDeaths: 1 });
    endTurn(p);
    news(p);
    endTurn(p);
    expect(heatFor(p, 'red-line')).toBe(0);
    expect(p.s.seats.washington.home).toBe(450);
  });

  it('is kept by acting in time, which raises Resolve', () => {
    const p = open('R1');
    act(p, { usDeaths: 1 });
    endTurn(p);
    news(p);
    act(p, { author: 'washington', victim: 'border', place: 'al_qaim', level: 2, kind: 'air-package', claimed: true });
    endTurn(p);
    expect(p.s.seats.washington.home).toBe(650);
    expect(p.s.secret.resolve).toBe(600);
    expect(facts(p, 'red-line.settled')).toEqual([{ seat: 'washington', line: 'R1', kept: true }]);
  });

  it('is answered as well by accepting an offer about it', () => {
    const p = open('R1');
    act(p, { usDeaths: 1 });
    endTurn(p);
    news(p);
    write(p, { tehran: [{ venue: 'muscat', kind: 'offer', give: 'cap' }] });
    answer(p, { washington: { answers: { 'm2-tehran-muscat': 'yes' } } });
    endTurn(p);
    expect(facts(p, 'red-line.settled')).toEqual([{ seat: 'washington', line: 'R1', kept: true }]);
  });
});
