import type { DraftDesk } from '../../store/draft.ts';

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) inside a desk, except where text is being typed. */
export function undoKeys(desk: DraftDesk, locked: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (locked || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const back = key === 'z' && !event.shiftKey;
    const forth = (key === 'z' && event.shiftKey) || key === 'y';
    if (!back && !forth) return;
    event.preventDefault();
    if (back) desk.undo();
    else desk.redo();
  };
}
