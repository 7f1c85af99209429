/** A sentence over the map while the graphics context is lost; the page's own panels go on working. */
export function lostNotice(
  wrapper: HTMLElement,
  text = 'The map lost its graphics and will come back by itself. The lists and panels still work.',
): { show(on: boolean): void; remove(): void } {
  const element = document.createElement('p');
  element.setAttribute('role', 'status');
  Object.assign(element.style, {
    position: 'absolute',
    left: '12px',
    right: '12px',
    bottom: '12px',
    margin: '0',
    padding: '10px 14px',
    borderRadius: '8px',
    background: '#0f1d2b',
    color: '#f1eadb',
    display: 'none',
  });
  wrapper.append(element);
  return {
    show(on) {
      element.textContent = on ? text : '';
      element.style.display = on ? 'block' : 'none';
    },
    remove: () => element.remove(),
  };
}
