import { describe, expect, test } from 'vitest';
import { table } from '../../harness/game-table.ts';

const noSlips = { options: { noSlips: true } };
const raid = (claimed: boolean, dice: Record<string, number[]> = {}) =>
  table({ ...noSlips, dice })
    .orders('border', [{ order: 'attack', place: 'ain_al_asad', level: 2, claimed }])
    .resolve();

describe('who did it', () => {
  test('an owned act is known to all, an unclaimed one to its author', () => {
    expect(raid(true).state.public.acts[0]?.claimedBy).toBe('border');
    const deniable = raid(false);
    expect(deniable.state.public.acts[0]?.claimedBy).toBeNull();
    expect(deniable.seat('border').ownActs).toHaveLength(1);
    expect(deniable.of('act.known')[0]?.seen).toEqual(['border']);
  });

  test('each capital has its own report, and the dice decide whether it is right', () => {
    const right = raid(false, { 'author washington IRQ': [1], 'author jerusalem IRQ': [100] });
    expect(right.seat('washington').reports[0]?.blamed).toBe('border');
    expect(right.seat('jerusalem').reports[0]?.blamed).toBe('tehran');
  });

  test('a reply against the wrong author heats the table and helps Tehran at home', () => {
    const story = (draw: number) => {
      const game = raid(false, { 'author washington IRQ': [draw] });
      game.state.seats.washington.grudges = game.state.seats.washington.grudges.length
        ? game.state.seats.washington.grudges
        : [
            {
              act: game.state.secret.acts[0]?.id ?? '',
              turn: 1,
              front: 'IRQ',
              deaths: 1,
              lethal: true,
              blamed: draw === 1 ? 'border' : 'tehran',
              answered: false,
            },
          ];
      return game.orders('washington', [{ order: 'reply', place: 'hormuz', level: 1 }]).resolve();
    };
    const wrong = story(100);
    const right = story(1);
    const codes = (game: typeof wrong) => game.state.public.heatTerms.map(({ code }) => code);
    expect(codes(wrong)).toContain('wrong-author');
    expect(codes(right)).not.toContain('wrong-author');
    expect(wrong.seat('tehran').home).toBeGreaterThan(right.seat('tehran').home);
  });

  test('Tehran disowns an act and is off the list of suspects, at the price of grievance', () => {
    const game = raid(false);
    const act = game.state.secret.acts[0]?.id ?? '';
    const before = game.seat('border').commander?.grievance ?? 0;
    game.orders('tehran', [{ order: 'disown', act }]).resolve();
    expect(game.state.secret.acts.find(({ id }) => id === act)?.disowned).toBe(true);
    expect(game.seat('border').commander?.grievance).toBeGreaterThanOrEqual(before + 100);
  });
});
