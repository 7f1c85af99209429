/** Tells when the host changes size, the screen its sharpness, or the tab its visibility; until the signal stops it. */
export function watchWindow(
  host: HTMLElement,
  on: { resize(width: number, height: number): void; visible(visible: boolean): void },
  signal: AbortSignal,
): void {
  let [width, height] = [host.clientWidth, host.clientHeight];
  const resized = new ResizeObserver(() => {
    if (
      host.clientWidth === 0 ||
      host.clientHeight === 0 ||
      (host.clientWidth === width && host.clientHeight === height)
    )
      return;
    [width, height] = [host.clientWidth, host.clientHeight];
    on.resize(width, height);
  });
  resized.observe(host);
  signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  watchRatio(() => on.resize(host.clientWidth, host.clientHeight), signal);
  document.addEventListener('visibilitychange', () => on.visible(!document.hidden), { signal });
}

/** A media query names one sharpness only, so it is asked anew after each change. */
function watchRatio(changed: () => void, signal: AbortSignal): void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const again = (): void => {
    changed();
    if (!signal.aborted) watchRatio(changed, signal);
  };
  query.addEventListener('change', again, { once: true, signal });
}
