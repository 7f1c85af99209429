import { beforeAll, describe, expect, test } from 'vitest';
import { heatCourse } from '../../../../src/client/debrief/heat-course.ts';
import { toldBy } from '../../../../src/client/panels/log/told-by.ts';
import { heatCauses, trackCauses } from '../../../../src/client/panels/tracks/causes.ts';
import { ofType } from '../../../../src/client/store/seen-fact.ts';
import type { Session } from '../../../../src/client/store/session.ts';
import { playedSession } from '../../fixtures/played-session.ts';

describe('why a track stands where it stands', () => {
  let session: Session;
  beforeAll(async () => {
    session = await playedSession('washington', 6);
  });

  test('the causes of Heat add up to its move', () => {
    const settled = ofType(session.events.value, 'heat.settled');
    expect(settled.length).toBeGreaterThan(1);
    for (const { facts } of settled) {
      const causes = heatCauses(facts.terms, toldBy(session).how);
      expect(facts.from + causes.reduce((sum, { amount }) => sum + amount, 0)).toBe(facts.to);
    }
  });

  test('the causes of an own track come newest first and only of that track', () => {
    const terms = [
      { turn: 1, track: 'home', code: 'drift', amount: -15, act: null },
      { turn: 1, track: 'trust', code: 'prisoners', amount: 20, act: null },
      { turn: 2, track: 'home', code: 'escort', amount: 20, act: null },
      { turn: 2, track: 'home', code: 'drift', amount: 0, act: null },
    ];
    const causes = trackCauses(terms, 'home', toldBy(session).how);
    expect(causes.map(({ turn, amount }) => [turn, amount])).toEqual([
      [2, 20],
      [1, -15],
    ]);
  });

  test('the course of Heat has a column for every turn that was assessed, with what raised it, largest first', () => {
    const course = heatCourse(session.events.value);
    expect(course.map(({ turn }) => turn)).toEqual(course.map((_, i) => i + 1));
    for (const { raised } of course) {
      expect(raised.every(({ amount }) => amount > 0)).toBe(true);
      expect(raised.map(({ amount }) => amount)).toEqual(raised.map(({ amount }) => amount).toSorted((a, b) => b - a));
    }
  });
});
