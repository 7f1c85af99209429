import { beforeAll, describe, expect, test } from 'vitest';
import { raidFilm } from '../../../src/client/app/table/raid-film.ts';
import { shotsOf } from '../../../src/client/app/table/shots.ts';
import { toldBy } from '../../../src/client/panels/log/told-by.ts';
import { ofType } from '../../../src/client/store/seen-fact.ts';
import type { Session } from '../../../src/client/store/session.ts';
import { sinceLastTurn } from '../../../src/client/store/turn-events.ts';
import { playedSession } from '../fixtures/played-session.ts';

describe('the film of a turn', () => {
  let session: Session;
  beforeAll(async () => {
    session = await playedSession('washington', 6);
  });

  test('shows every raid with exactly its own bills, kills and leakers', async () => {
    const games = await Promise.all(
      ['one', 'two', 'three', 'four'].map((seed) => playedSession('washington', 8, seed)),
    );
    const flown = games.flatMap(({ events, ...game }) => {
      const { how } = toldBy({ events, ...game });
      return ofType(events.value, 'raid.flown').map((raid) => ({ raid, film: raidFilm(raid, events.value, how) }));
    });
    expect(flown.length).toBeGreaterThan(3);
    for (const { raid, film } of flown) {
      const { result } = raid.facts;
      expect(film.attackerCostUsd).toBe(result.attackerUsd);
      expect(film.defenderCostUsd).toBe(result.defenderUsd);
      expect(film.layers.reduce((sum, { kills }) => sum + kills, 0)).toBe(result.intercepted);
      const flying = film.salvo.reduce((sum, { count, failed }) => sum + count - failed, 0);
      expect(flying).toBe(result.intercepted + film.leaked);
      expect(film.leaked).toBeGreaterThanOrEqual(film.hits);
    }
  });

  test('knows the origin of a raid only if this seat does', () => {
    const { how } = toldBy(session);
    const [raid] = ofType(session.events.value, 'raid.flown');
    if (!raid) throw new Error('no raid');
    const others = session.events.value.filter(({ type }) => type !== 'act.seen' && type !== 'act.known');
    expect(raidFilm(raid, others, how).from).toEqual([]);
  });

  test('tells each act once, in the order in which things happened', () => {
    const all = session.events.value;
    const batch = sinceLastTurn(all, session.view.value.public.turn);
    const shots = shotsOf(batch, all, toldBy(session));
    const order = shots.map(({ id }) => all.findIndex((event) => event.id === id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const raids = shots.filter(({ film }) => film !== null).map(({ film }) => film?.id);
    expect(new Set(raids).size).toBe(raids.length);
    const announced = batch.filter((event) => event.type === 'act.seen' && raids.includes(event.facts.act));
    expect(shots.some(({ id }) => announced.some((event) => event.id === id))).toBe(false);
  });
});
