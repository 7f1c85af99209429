import { beforeAll, describe, expect, test } from 'vitest';
import { FILTERS, logLines } from '../../../../src/client/panels/log/log-lines.ts';
import { toldBy } from '../../../../src/client/panels/log/told-by.ts';
import type { Session } from '../../../../src/client/store/session.ts';
import { bySteps, sinceLastTurn } from '../../../../src/client/store/turn-events.ts';
import { playedSession } from '../../fixtures/played-session.ts';

describe('the log', () => {
  let session: Session;
  const lines = (choice: Parameters<typeof logLines>[2]) => logLines(session.events.value, toldBy(session), choice);
  beforeAll(async () => {
    session = await playedSession('washington', 6);
  });

  test('under every filter holds some of all lines and nothing else', () => {
    const all = new Set(lines({ filter: 'all' }).map(({ id }) => id));
    for (const filter of FILTERS.filter((one) => one !== 'all')) {
      const some = lines({ filter });
      expect(some.length, filter).toBeGreaterThan(0);
      expect(some.length, filter).toBeLessThan(all.size);
      expect(some.every(({ id }) => all.has(id))).toBe(true);
    }
  });

  test('of one place holds its lines only', () => {
    const place = lines({ filter: 'acts' }).find((line) => line.place !== null)?.place;
    if (!place) throw new Error('nothing happened anywhere');
    const here = lines({ filter: 'all', only: place });
    expect(here.length).toBeGreaterThan(0);
    expect(here.every((line) => line.place === place)).toBe(true);
  });

  test('does not begin with a list of who is played by the machine', () => {
    expect(lines({ filter: 'all' }).some(({ event }) => event.type === 'seat.control')).toBe(false);
  });

  test('names the toll of a raid once: with the raid, not again beside it', () => {
    const flown = session.events.value.flatMap((event) => (event.type === 'raid.flown' ? [event.facts.act] : []));
    const told = lines({ filter: 'all' }).filter(
      ({ event }) => event.type === 'toll.paid' && flown.includes(event.facts.row.cause),
    );
    expect(told).toEqual([]);
  });

  test('since the last turn tells the resolve before and the news after it, in runs of steps', () => {
    const { turn } = session.view.value.public;
    const groups = bySteps(sinceLastTurn(session.events.value, turn));
    expect(groups.at(-1)).toMatchObject({ turn, step: 'news' });
    expect(groups.slice(0, -1).every((group) => group.turn === turn - 1 && group.step !== 'signals')).toBe(true);
    expect(groups.length).toBeGreaterThan(2);
  });
});
