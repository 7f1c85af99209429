import { type Signal, signal } from '@preact/signals';
import type { PlaceId } from '../../rules/vocabulary.ts';

/** What links the map, the desks and the log: the place the player picked, the places something points at, and what is hovered. */
export interface Focus {
  selectedPlace: Signal<PlaceId | null>;
  /** Targets of the order or message being written, or places of the hovered log line. */
  litPlaces: Signal<ReadonlySet<PlaceId>>;
  /** The place under the pointer or the keyboard on the map. */
  hoveredPlace: Signal<PlaceId | null>;
}

export const createFocus = (): Focus => ({
  selectedPlace: signal(null),
  litPlaces: signal(new Set()),
  hoveredPlace: signal(null),
});
