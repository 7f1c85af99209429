import { toScreen, type View } from './camera-view.ts';
import { AROUND, type LabelRequest } from './label-layout.ts';
import type { Mark } from './layout.ts';
import type { RegionData } from './region.ts';

export type Measure = (text: string, font: string) => number;

export const FONTS = {
  place: '600 12px',
  zone: 'italic 500 12px',
  chip: '700 12px',
  country: '600 13px',
} as const;

/** The name of a place beside its mark: what is selected or lit comes first, then cities and nuclear sites, sea zones last. */
export function labelRequest(mark: Mark, view: View, measure: Measure): LabelRequest {
  const { place, zone } = mark;
  const weight = { city: 3, nuclear_site: 3, air_base: 2, port: 1, oil_plant: 1 }[place.kind] ?? 0;
  const width = measure(mark.label, zone ? FONTS.zone : FONTS.place) + 4;
  const priority = (place.selected ? 100 : 0) + (place.target ? 50 : 0) + place.marks * 4 + weight - (zone ? 2 : 0);
  return {
    id: place.id,
    x: mark.at[0],
    y: mark.at[1],
    width,
    height: view.zoom > 2.5 ? 16 : 14,
    gap: 12,
    priority,
    sides: AROUND,
  };
}

/** Names of the countries that have room for them at this zoom. */
export function countryRequests(view: View, region: RegionData, measure: Measure): LabelRequest[] {
  return region.countries.flatMap(({ id, name, label }) => {
    if (!label) return [];
    const [x, y] = toScreen(view, label.at);
    const width = measure(name.toUpperCase(), FONTS.country) * 1.35;
    // A name wider than its country says nothing.
    if (width > label.room * view.zoom * 3.4) return [];
    return [{ id, x, y, width, height: 16, gap: 14, priority: label.room, sides: ['over', 'above', 'below'] as const }];
  });
}
