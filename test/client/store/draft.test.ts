import { describe, expect, test } from 'vitest';
import { createDraftDesk, emptyDraft } from '../../../src/client/store/draft.ts';

const desk = () => createDraftDesk(emptyDraft(3, 'orders', 'balanced'));

describe('a draft', () => {
  test('can be undone to the blank page and redone to the last word', () => {
    const mine = desk();
    for (const order of ['hold', 'statement', 'process'] as const)
      mine.change({ orders: [...mine.draft.value.orders, { order }] });
    while (mine.canUndo.value) mine.undo();
    expect(mine.draft.value.orders).toEqual([]);
    while (mine.canRedo.value) mine.redo();
    expect(mine.draft.value.orders.map(({ order }) => order)).toEqual(['hold', 'statement', 'process']);
  });

  test('forgets what was undone once something else is written', () => {
    const mine = desk();
    mine.change({ doctrine: 'shield' });
    mine.undo();
    mine.change({ tile: 'dig' });
    expect(mine.canRedo.value).toBe(false);
    expect(mine.draft.value).toMatchObject({ doctrine: 'balanced', tile: 'dig' });
  });

  test('is blank in the next phase and cannot be undone across its edge', () => {
    const mine = desk();
    mine.change({ redraw: true });
    mine.open(4, 'signals', 'thrift');
    expect(mine.canUndo.value).toBe(false);
    expect(mine.draft.value).toEqual(emptyDraft(4, 'signals', 'thrift'));
  });

  test('stays as it is when the same phase is shown again', () => {
    const mine = desk();
    mine.change({ redraw: true });
    mine.open(3, 'orders', 'thrift');
    expect(mine.draft.value.redraw).toBe(true);
  });

  test('comes back after a reload with its steps, unless the phase has moved on', () => {
    const before = desk();
    before.change({ redraw: true });
    const kept = structuredClone(before.history.value);
    const same = desk();
    same.restore(kept);
    same.undo();
    expect(same.draft.value.redraw).toBe(false);
    expect(same.canRedo.value).toBe(true);
    const later = createDraftDesk(emptyDraft(4, 'signals', 'balanced'));
    later.restore(kept);
    expect(later.draft.value.redraw).toBe(false);
  });
});
