import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/content/catalogue.ts';
import type { FrontTurn, State } from '../../../src/rules/state/state.ts';
import { type GameTable, table } from '../../harness/game-table.ts';

const still = { ...catalogue, cards: {} };
const opened = (opening?: (state: State) => void): GameTable =>
  table({ catalogue: still, options: { noSlips: true, noIncidents: true }, ...(opening ? { opening } : {}) });
/** What was done on IRQ this turn so far, and last turn. */
const irq =
  (now: FrontTurn, last: FrontTurn, norm = 1) =>
  (state: State) => {
    state.secret.fronts.IRQ = [now, last];
    state.public.norms.IRQ = norm;
  };
const quiet: FrontTurn = { west: 0, network: 0 };
const normAfter = (opening: (state: State) => void) => opened(opening).resolve().state.public.norms.IRQ;

describe('creep', () => {
  test('two turns above the Norm without more from the other side raise it', () => {
    expect(normAfter(irq({ west: 0, network: 2 }, { west: 0, network: 2 }))).toBe(2);
    expect(normAfter(irq({ west: 2, network: 0 }, { west: 2, network: 0 }))).toBe(2);
  });

  test('a reply at the level of the deed does not stop it; a higher one does', () => {
    expect(normAfter(irq({ west: 2, network: 2 }, { west: 0, network: 2 }))).toBe(2);
    expect(normAfter(irq({ west: 3, network: 2 }, { west: 0, network: 2 }))).toBe(1);
  });

  test('one turn above the Norm, or acts at it, leave it where it is', () => {
    expect(normAfter(irq({ west: 0, network: 2 }, { west: 0, network: 1 }))).toBe(1);
    expect(normAfter(irq({ west: 0, network: 1 }, { west: 0, network: 1 }))).toBe(1);
  });

  test('never goes above 3', () => {
    expect(normAfter(irq({ west: 0, network: 4 }, { west: 0, network: 4 }, 3))).toBe(3);
  });
});

describe('quiet', () => {
  test('two turns without an act lower the Norm, one does not', () => {
    expect(normAfter(irq(quiet, quiet))).toBe(0);
    expect(normAfter(irq(quiet, { west: 1, network: 0 }))).toBe(1);
  });

  test('under a local truce one quiet turn is enough, but an act spoils it', () => {
    const truce = (now: FrontTurn) =>
      opened(irq(now, { west: 1, network: 0 }))
        .orders('border', [{ order: 'truce' }])
        .resolve();
    expect(truce(quiet).state.public.norms.IRQ).toBe(0);
    expect(
      truce(quiet)
        .of('norm.moved')
        .map(({ facts }) => facts.why),
    ).toContain('truce');
    expect(truce({ west: 1, network: 0 }).state.public.norms.IRQ).toBe(1);
  });
});

test('a green light names the reply that gave it, and costs Washington Resolve', () => {
  const game = opened(irq(quiet, { west: 0, network: 2 }))
    .orders('washington', [{ order: 'reply', place: 'al_qaim', level: 1 }])
    .resolve();
  const reply = game.of('act.seen')[0];
  expect(game.of('green-light')[0]?.causes).toEqual([reply?.id]);
  expect(game.state.secret.resolve).toBe(480);
});
