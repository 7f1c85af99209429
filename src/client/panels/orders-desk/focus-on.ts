/** Moves the focus to an element once the page has been redrawn, where the control that had it is gone. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus({ preventScroll: true }));
}
