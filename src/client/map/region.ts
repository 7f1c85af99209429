/** The baked geography: shapes of assets/map/places.json (source) and assets/map/region.json (baked). World px throughout. */

export type Point = [number, number];
/** A polyline as x, y, x, y …; a ring is closed without repeating its first point being required. */
export type Line = number[];
export type Ring = number[];

export interface PlaceSource {
  id: string;
  name: string;
  short: string;
  country: string;
  front: string | null;
  lat: number;
  lon: number;
}
export interface PlacesFile {
  places: PlaceSource[];
  zones: PlaceSource[];
}
export interface RegionCountry {
  id: string;
  name: string;
  /** Where the name goes and the free distance round it; null: no label (naming policy in src/lab/bake-map/countries.ts). */
  label: { at: Point; room: number } | null;
  rings: Ring[];
}
export interface RegionPlace {
  id: string;
  short: string;
  country: string;
  front: string | null;
  zone: boolean;
  at: Point;
}
export interface Inset {
  id: string;
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
  at: Point;
}
export interface RegionData {
  width: number;
  height: number;
  countries: RegionCountry[];
  coast: Line[];
  borders: Line[];
  places: RegionPlace[];
  lanes: { RED: Line; GULF: Line; CAPE: Line };
  insets: Inset[];
}
