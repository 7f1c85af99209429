import { describe, expect, test } from 'vitest';
import { view } from '../../../src/rules/view/view.ts';
import { type Observer, SEATS } from '../../../src/rules/vocabulary.ts';
import { table } from '../../harness/game-table.ts';

const { state } = table();
const see = (observer: Observer) => view(state, observer);

describe('a view', () => {
  test('shows a seat its own side and nobody else its purse', () => {
    expect(see('tehran').own).toBe(state.seats.tehran);
    expect(see('public').own).toBeNull();
    for (const seat of SEATS) expect(see(seat).seat).toBe(seat);
  });

  test('shows Tehran the whole franchise, a commander his own share, and the West nothing of it', () => {
    const known = (observer: Observer) => Object.keys(see(observer).franchise);
    expect(known('tehran')).toEqual(['lebanon', 'border', 'yemen']);
    expect(known('border')).toEqual(['border']);
    expect([known('washington'), known('jerusalem'), known('public')]).toEqual([[], [], []]);
  });

  test('shows what the capitals share to them, and what the allies share to them', () => {
    const sharedBy = (part: 'capitals' | 'allies') => SEATS.filter((seat) => see(seat)[part] !== null);
    expect(sharedBy('capitals')).toEqual(['washington', 'tehran']);
    expect(sharedBy('allies')).toEqual(['washington', 'jerusalem']);
  });

  test('opens everything but the dice to the umpire', () => {
    const { revealed } = see('umpire');
    expect(revealed?.seats).toBe(state.seats);
    expect(revealed?.secret.resolve).toBe(state.secret.resolve);
    expect(revealed?.secret).not.toHaveProperty('rng');
  });

  test('opens everything to everybody once the game is over, and not before', () => {
    const over = { ...state, public: { ...state.public, phase: 'over' as const } };
    for (const observer of [...SEATS, 'public'] as const) {
      expect(view(state, observer).revealed).toBeNull();
      expect(view(over, observer).revealed?.secret.deck).toEqual(state.secret.deck);
    }
  });
});
