import { signal } from '@preact/signals';

/** The section of the rulebook that is open over the table; null: closed. An empty word is its beginning. */
export const rulesShown = signal<string | null>(null);
