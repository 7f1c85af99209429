import { type ReadonlySignal, signal } from '@preact/signals';

/** Where the player is. Routes live in the hash, so that the page works from any folder of any static host. */
export type Route =
  | { page: 'start' }
  | { page: 'new' }
  | { page: 'games' }
  | { page: 'how' }
  | { page: 'about' }
  | { page: 'rules'; section?: string }
  | { page: 'model' }
  | { page: 'settings' }
  | { page: 'game'; id: string };

const ID = /^[a-z0-9]{6,40}$/;
const SECTION = /^\d{1,2}$/;
const PAGES = ['new', 'games', 'how', 'about', 'settings', 'rules', 'model'] as const;

export function parseRoute(hash: string): Route {
  const [page, id = ''] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'game' && ID.test(id)) return { page: 'game', id };
  if (page === 'rules' && SECTION.test(id)) return { page, section: id };
  const plain = PAGES.find((one) => one === page);
  return plain ? { page: plain } : { page: 'start' };
}
export function hashOf(route: Route): string {
  if (route.page === 'game') return `#/game/${route.id}`;
  if (route.page === 'rules' && route.section) return `#/rules/${route.section}`;
  return route.page === 'start' ? '#/' : `#/${route.page}`;
}

const current = signal<Route>(typeof location === 'undefined' ? { page: 'start' } : parseRoute(location.hash));
export const route: ReadonlySignal<Route> = current;

/** Follows the address bar. Call it once. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    current.value = parseRoute(location.hash);
  });
}
export function go(to: Route): void {
  const hash = hashOf(to);
  if (location.hash === hash) current.value = to;
  else location.hash = hash;
}
