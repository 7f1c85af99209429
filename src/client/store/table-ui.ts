import { type Signal, signal } from '@preact/signals';

export const TABS = ['signals', 'orders', 'report', 'brief', 'log', 'ledger', 'toll', 'tracks', 'reasons'] as const;
export type Tab = (typeof TABS)[number];

/** What the right column shows. The bar's figures and the desks open tabs through it. */
export interface TableUi {
  tab: Signal<Tab>;
  /** On a narrow screen: the map takes the room of the panels. */
  mapOpen: Signal<boolean>;
  /** The track the player asked "why?" about; the panel opens it and moves the focus there. */
  askedTrack: Signal<string | null>;
  /** Asks why a track stands where it stands. */
  why(track: string): void;
}

export function createTableUi(first: Tab): TableUi {
  const tab = signal<Tab>(first);
  const askedTrack = signal<string | null>(null);
  return {
    tab,
    mapOpen: signal(false),
    askedTrack,
    why(track) {
      tab.value = 'tracks';
      askedTrack.value = track;
    },
  };
}
