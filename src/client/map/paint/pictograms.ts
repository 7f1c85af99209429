import type { UnitKind } from '../model.ts';

/** Small signs on a 16 x 16 field round (0, 0), as SVG path data drawn by us, filled. */
const PLACES: Record<string, string> = {
  air_base:
    'M0-7 L1.2-2 L7 1.2 L7 2.8 L1.2 1.6 L.9 4.6 L2.8 6 L2.8 7 L0 6.4 L-2.8 7 L-2.8 6 L-.9 4.6 L-1.2 1.6 L-7 2.8 L-7 1.2 L-1.2-2Z',
  outpost: 'M0-6 L6.5 5.5 L-6.5 5.5Z',
  camp: 'M0-6 L6.5 5.5 L2 5.5 L0 1 L-2 5.5 L-6.5 5.5Z',
  city: 'M-6 6 L-6-1 L-2.4-1 L-2.4-6 L2.4-6 L2.4-2 L6-2 L6 6Z',
  port: 'M-1-3.2 A2.2 2.2 0 1 1 1-3.2 L1 4.2 A5 5 0 0 0 5 1 L6.6 2.4 A7 7 0 0 1 -6.6 2.4 L-5 1 A5 5 0 0 0 -1 4.2Z',
  oil_plant: 'M0-7 C3-2.6 5-.4 5 2.2 A5 5 0 0 1 -5 2.2 C-5-.4-3-2.6 0-7Z',
  nuclear_site:
    'M0 0 L-3.4-5.9 A6.8 6.8 0 0 1 3.4-5.9Z M0 0 L6.8 0 A6.8 6.8 0 0 1 3.4 5.9Z M0 0 L-3.4 5.9 A6.8 6.8 0 0 1 -6.8 0Z',
  warship: 'M-7 1 L7 0 L4.6 5 L-5 5Z M-3-.4 L-3-3 L-1-3 L-.4-6 L.6-6 L1-3 L3-3 L3-.4Z',
  merchant_ship: 'M-7 1 L7 1 L4.6 5.6 L-5 5.6Z M-4.6-.4 L-4.6-4 L-.6-4 L-.6-.4Z M.4-.4 L.4-2.8 L4.4-2.8 L4.4-.4Z',
};

const UNITS: Record<UnitKind, string> = {
  carrier: 'M-8-.5 L8-2 L8 .6 L5.6 4.5 L-5.6 4.5 L-7.4 1.4Z M1.2-2.4 L1.2-5.4 L4-5.4 L4-2.7Z',
  wing: 'M0-6.5 L1.6-1.4 L8 3.6 L1.6 2.6 L1.4 4.6 L3 6 L-3 6 L-1.4 4.6 L-1.6 2.6 L-8 3.6 L-1.6-1.4Z',
  patriot: 'M-7 5.5 L-7 3.6 L7 3.6 L7 5.5Z M-5 2.6 L3.4-5.6 L5.8-3.2 L-1 2.6Z',
  thaad:
    'M-7 5.5 L-7 3.8 L7 3.8 L7 5.5Z M-4.6 2.8 L-4.6-3.4 L-3-6.4 L-1.4-3.4 L-1.4 2.8Z M1.4 2.8 L1.4-3.4 L3-6.4 L4.6-3.4 L4.6 2.8Z',
  battery: 'M-7.4 4.6 A7.4 7.4 0 0 1 7.4 4.6 L4.6 4.6 A4.6 4.6 0 0 0 -4.6 4.6Z M-1.3 4.6 L-1.3 1.6 L1.3 1.6 L1.3 4.6Z',
  brigade: 'M0-7 L2-3.6 L2 3 L4.4 6 L-4.4 6 L-2 3 L-2-3.6Z',
  drones: 'M0-5.4 L7 4 L2.6 3.2 L1.6 5.4 L-1.6 5.4 L-2.6 3.2 L-7 4Z',
  boats: 'M-7.4 .6 L7.4-1.6 L3.6 4.4 L-5.6 4.4Z M-3.4-.8 L-2.4-3.6 L.8-3.6 L1.8-1.6Z',
  cells: 'M-4.6 4.4 A2.4 2.4 0 1 1 -4.5 4.4Z M4.6 4.4 A2.4 2.4 0 1 1 4.7 4.4Z M0-1.2 A2.4 2.4 0 1 1 .1-1.2Z',
};

const DOT = 'M-3.4 0 A3.4 3.4 0 1 1 3.4 0 A3.4 3.4 0 1 1 -3.4 0Z';
const cache = new Map<string, Path2D>();

function path(data: string): Path2D {
  const known = cache.get(data) ?? new Path2D(data);
  cache.set(data, known);
  return known;
}

/** The sign of a place kind; an unknown kind is a dot. */
export const placeSign = (kind: string): Path2D => path(PLACES[kind] ?? DOT);
export const unitSign = (kind: UnitKind): Path2D => path(UNITS[kind] ?? DOT);
