import { describe, expect, test } from 'vitest';
import { table } from '../../harness/game-table.ts';

/** The border commander strikes unclaimed; Washington blames Tehran for it. */
const blamedTehran = () =>
  table({ options: { noSlips: true, noIncidents: true }, dice: { 'author washington IRQ': [100] } })
    .orders('border', [{ order: 'attack', place: 'ain_al_asad', level: 2 }])
    .resolve();

describe('disowning an act', () => {
  test('takes Tehran off the list: a report that named it names the commander left alone there', () => {
    const game = blamedTehran();
    const act = game.state.public.acts[0]?.id ?? '';
    expect(game.seat('washington').reports[0]?.blamed).toBe('tehran');
    game.orders('tehran', [{ order: 'disown', act }]).resolve();
    expect(game.seat('washington').reports.find((entry) => entry.act === act)?.blamed).toBe('border');
    expect(game.of('report.arrived').some(({ seen, facts }) => seen.includes('washington') && facts.act === act)).toBe(
      true,
    );
  });

  test('is felt by the commander of that front, who obeys less next turn', () => {
    const game = blamedTehran();
    const act = game.state.public.acts[0]?.id ?? '';
    game.orders('tehran', [{ order: 'disown', act }]).resolve();
    expect(game.state.shared.franchise.border.sourUntil).toBe(3);
    expect(game.state.shared.franchise.lebanon.sourUntil).toBe(0);
  });

  test('where several could have done it, drops the one Tehran believes in, not the one who did', () => {
    const game = table({
      options: { noSlips: true, noIncidents: true },
      dice: { 'author tehran ISR': [100] },
    })
      .orders('yemen', [{ order: 'attack', place: 'eilat', level: 1 }])
      .resolve();
    const act = game.state.public.acts[0]?.id ?? '';
    expect(game.seat('tehran').reports.find((entry) => entry.act === act)?.blamed).toBe('lebanon');
    game.orders('tehran', [{ order: 'disown', act }]).resolve();
    expect(game.state.shared.franchise.lebanon.sourUntil).toBe(3);
    expect(game.state.shared.franchise.yemen.sourUntil).toBe(0);
    expect(game.of('order.done').find(({ facts }) => facts.order === 'disown')?.seen).toEqual(['tehran', 'lebanon']);
  });
});
