/** A page to look at the map with, by hand: `npx vite test/client/map/sandbox`. Query: theme, still, targets, selected. */
import { createMap } from '../../../../src/client/map/index.ts';
import type { MapHandle, Theme } from '../../../../src/client/map/model.ts';
import { SAMPLE_FILMS, sampleModel } from './sample.ts';

declare global {
  interface Window {
    map?: MapHandle;
    seen: { places: string[]; views: number; points: Record<string, { x: number; y: number; visible: boolean }> };
    playFilm(id: string): Promise<unknown>;
    sampleModel: typeof sampleModel;
  }
}
const query = new URLSearchParams(location.search);
const wrapper = document.querySelector<HTMLElement>('#map');
if (wrapper) {
  window.seen = { places: [], views: 0, points: {} };
  const map = await createMap(wrapper, {
    model: sampleModel(query.get('targets')?.split(',') ?? [], query.get('selected')),
    theme: (query.get('theme') ?? 'dark') as Theme,
    reducedMotion: query.has('still'),
    onPlace: (id) => void window.seen.places.push(id),
    onView: (points) => Object.assign(window.seen, { points, views: window.seen.views + 1 }),
  });
  window.map = map;
  window.sampleModel = sampleModel;
  window.playFilm = async (id) => {
    const film = SAMPLE_FILMS[id];
    const ticks: unknown[] = [];
    if (film) await map.play(film, { speed: 1, onTick: (tick) => void ticks.push(tick) });
    return ticks.at(-1);
  };
}
