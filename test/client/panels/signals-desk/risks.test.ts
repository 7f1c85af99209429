import { describe, expect, test } from 'vitest';
import { messageRisks, venueRisks } from '../../../../src/client/panels/signals-desk/risks.ts';
import { slotsLeft, slotsOf } from '../../../../src/client/panels/signals-desk/slots.ts';
import type { Message } from '../../../../src/rules/commands.ts';
import { noiseChance } from '../../../../src/rules/signals/noise.ts';
import { linesOf } from '../../../../src/rules/signals/venues.ts';
import type { SeatView } from '../../../../src/rules/view/view-types.ts';
import { SEATS } from '../../../../src/rules/vocabulary.ts';
import { catalogue, seatAt } from '../../fixtures/desks/table.ts';

const codes = (view: SeatView, message: Message): string[] =>
  messageRisks(view, catalogue, message).map(({ code }) => code);

describe('what a road risks', () => {
  test('Muscat leaks less than Doha, Bern not at all, own lines arrive', () => {
    const view = seatAt('washington');
    const leak = (venue: 'muscat' | 'doha') => venueRisks(view, catalogue, venue)[0]?.params.pct;
    expect(Number(leak('muscat'))).toBeLessThan(Number(leak('doha')));
    expect(venueRisks(view, catalogue, 'bern')[0]?.code).toBe('no-leak');
    expect(venueRisks(view, catalogue, 'allied').map(({ code }) => code)).toEqual(['sure']);
  });

  test('the printed noise is the one the rules draw with', () => {
    const hot = seatAt('washington', (view) => {
      view.public.heat = 1400;
      view.public.channel = 'strained';
    });
    const noise = venueRisks(hot, catalogue, 'muscat').find(({ code }) => code === 'noise');
    expect(noise?.params.pct).toBe(noiseChance(hot.public, catalogue));
  });

  test('slots are those of the rules, for every seat and road', () => {
    for (const seat of SEATS)
      for (const { venue, most, each } of linesOf(seat))
        expect(slotsOf(seat, venue), `${seat} ${venue}`).toBe(each ? 3 : most);
    const sent: Message[] = [{ kind: 'query', venue: 'allied', to: 'jerusalem', act: 'a' }];
    expect(slotsLeft('washington', 'allied', sent)).toBe(1);
  });
});

describe('what a message risks', () => {
  test('a concession is covered by Muscat while the channel is Open, and by nothing else', () => {
    const view = seatAt('washington');
    const offer = (venue: 'muscat' | 'doha'): Message => ({ kind: 'offer', venue, to: 'tehran', give: 'funds' });
    expect(codes(view, offer('muscat'))).toContain('cover');
    expect(codes(view, offer('doha'))).toContain('no-cover');
    view.public.channel = 'strained';
    expect(codes(view, offer('muscat'))).toContain('no-cover');
  });

  test('asking the other side for a concession costs oneself nothing', () => {
    const ask: Message = { kind: 'offer', venue: 'doha', to: 'tehran', get: 'cap' };
    expect(codes(seatAt('washington'), ask)).not.toContain('no-cover');
  });

  test('a line that is not one of the two drawn is a bluff', () => {
    const view = seatAt('washington', ({ own }) => {
      own.redLines = ['R1', 'R2'];
    });
    expect(codes(view, { kind: 'red-line', venue: 'muscat', line: 'R1' })).not.toContain('bluff');
    expect(codes(view, { kind: 'red-line', venue: 'muscat', line: 'R4' })).toContain('bluff');
  });

  test('a public line costs more to leave unanswered the hotter the table', () => {
    const loss = (heat: number) =>
      messageRisks(
        seatAt('tehran', ({ public: open }) => Object.assign(open, { heat })),
        catalogue,
        { kind: 'red-line', venue: 'public', line: 'R6' },
      )[0]?.params.loss;
    expect(Math.abs(Number(loss(1300)))).toBeGreaterThan(Math.abs(Number(loss(500))));
  });

  test('denying an act of one’s own warns of exposure', () => {
    const view = seatAt('tehran', ({ own }) => {
      own.ownActs.push({
        id: 'a1-own',
        turn: 1,
        front: 'GULF',
        place: 'hormuz',
        level: 1,
        kind: 'harassment',
        seen: true,
        claimed: false,
        slip: false,
        success: null,
      });
    });
    expect(codes(view, { kind: 'deny', venue: 'muscat', act: 'a1-own' })).toContain('deny-false');
    expect(codes(view, { kind: 'deny', venue: 'muscat', act: 'a1-other' })).toContain('deny-true');
  });
});
