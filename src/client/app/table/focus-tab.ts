import type { Tab } from '../../store/table-ui.ts';

/** Moves the focus to a tab once the page has drawn it. With `ifLost`, only if the focus has no place any more. */
export function focusTab(tab: Tab, ifLost = false): void {
  requestAnimationFrame(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost || !ifLost) document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  });
}
