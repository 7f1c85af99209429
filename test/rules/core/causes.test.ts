import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../../src/rules/events.ts';
import { seenEvents } from '../../../src/rules/view/seen-events.ts';
import { view } from '../../../src/rules/view/view.ts';
import { SEATS } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';
import { randomGame, setupOf } from '../../harness/random-game.ts';

describe('causes of events', () => {
  test('every event has an id of its own, over the whole match', () => {
    const events: GameEvent[] = [];
    for (const step of randomGame(setupOf(9, 'ids'))) events.push(...step.events);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  test('no view names an event by its id in the match, which would count the hidden ones', () => {
    for (const { after, events } of randomGame(setupOf(10, 'ids'))) {
      const ids = new Set(events.map(({ id }) => id));
      for (const seat of SEATS) {
        const words = JSON.stringify(view({ ...after, public: { ...after.public, phase: 'signals' } }, seat)).split(
          '"',
        );
        expect(words.filter((word) => ids.has(word))).toEqual([]);
      }
    }
  });

  /** The border commander strikes a base, claimed or not, and Washington replies in the next turn. */
  const story = () => {
    const game = table({ options: { noSlips: true } })
      .orders('border', [{ order: 'attack', place: 'ain_al_asad', level: 2, claimed: true }])
      .resolve();
    const deed = game.of('act.seen')[0];
    game.state.seats.washington.grudges = [
      { act: deed?.facts.act ?? '', turn: 1, front: 'IRQ', deaths: 1, lethal: true, blamed: 'border', answered: false },
    ];
    game.orders('washington', [{ order: 'reply', place: 'al_qaim', level: 2 }]).resolve();
    return { game, deed };
  };

  test('a reply names the deed it answers, though that lies a turn back', () => {
    const { game, deed } = story();
    const reply = game.of('act.seen').find(({ facts }) => facts.claimedBy === 'washington');
    expect(reply?.causes).toEqual([deed?.id]);
    expect(game.of('track.moved').some(({ causes }) => reply && causes.includes(reply.id))).toBe(true);
  });

  test('what made somebody act in secret is told to nobody but him', () => {
    const { game } = story();
    game.orders('border', [{ order: 'attack', place: 'erbil', level: 1 }]).resolve();
    const [seen] = game.of('act.seen');
    const [known] = game.of('act.known');
    expect(game.state.secret.acts.find(({ id }) => id === seen?.facts.act)?.answers).not.toBeNull();
    expect(seen?.causes).toEqual([]);
    expect(known?.causes.length).toBe(2);
    expect(seenEvents(game.events, 'washington').some(({ type }) => type === 'act.known')).toBe(false);
  });

  test('an obedient commander’s act names the directive behind it, to those who carry it out', () => {
    const game = table({ options: { noSlips: true } })
      .sends('tehran', { kind: 'directive', venue: 'patron', to: 'border', stance: 'strike' })
      .deliver();
    const sent = game.of('message.sent')[0]?.id;
    game.orders('border', [{ order: 'attack', place: 'erbil', level: 2 }]).resolve();
    expect(game.of('act.known')[0]?.causes).toContain(sent);
    expect(game.of('act.seen')[0]?.causes).not.toContain(sent);
  });
});
