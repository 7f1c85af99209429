import regionJson from '../../../assets/map/region.json' with { type: 'json' };
import { buildAtlas } from './atlas.ts';
import { startStage } from './game.ts';
import type { MapHandle, MapOptions } from './model.ts';
import { lostNotice } from './notice.ts';
import { regionPaths } from './paint/plane.ts';
import { paletteOf } from './palette.ts';
import type { RegionData } from './region.ts';
import { tableMap } from './table-map.ts';

/** The map's own baked file: `npm run bake` writes what this type says, and test/client/map checks it. */
const REGION = regionJson as unknown as RegionData;

/**
 * Puts the map into `wrapper` (a positioned or plain block with a size) and resolves when it can be drawn. The canvas is
 * hidden from assistive technology: the page lays its own list of places over it, at the points `onView` reports.
 * Keys (arrows, + - 0) work while the wrapper itself has focus. Import this module lazily: it brings Phaser along.
 */
export async function createMap(wrapper: HTMLElement, opts: MapOptions): Promise<MapHandle> {
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  Object.assign(host.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  if (getComputedStyle(wrapper).position === 'static') wrapper.style.position = 'relative';
  const { touchAction } = wrapper.style;
  wrapper.style.touchAction = 'none';
  if (!wrapper.hasAttribute('tabindex')) wrapper.tabIndex = 0;
  wrapper.prepend(host);
  if (opts.theme === 'dark') host.append(vignette());
  const notice = lostNotice(wrapper, opts.lostText);
  let frame: () => void = () => undefined;
  const stage = await startStage(host, paletteOf(opts.theme).seaFoot, {
    frame: () => frame(),
    context(lost) {
      notice.show(lost);
      opts.onContext?.(lost);
    },
  });
  buildAtlas(stage.scene.textures);
  await fontsReady();
  const table = tableMap({ wrapper, host, stage, opts, paths: regionPaths(REGION) });
  frame = table.frame;
  return {
    ...table.handle,
    async destroy() {
      frame = () => undefined;
      await table.handle.destroy();
      notice.remove();
      host.remove();
      wrapper.style.touchAction = touchAction;
    },
  };
}

/** Darker towards the window's edges: the eye stays on the table. */
function vignette(): HTMLElement {
  const shade = document.createElement('div');
  Object.assign(shade.style, {
    position: 'absolute',
    inset: '0',
    pointerEvents: 'none',
    boxShadow: 'inset 0 0 min(120px, 10vmin) rgba(3, 9, 16, 0.55)',
  });
  return shade;
}

/** Labels painted before the page's fonts are there would keep the wrong face; a missing font must not hold the map up. */
const fontsReady = (): Promise<unknown> =>
  Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, 1500))]);
