import { openShelf, type Shelf } from './saves.ts';

let opening: Promise<Shelf | null> | null = null;

/** The shelf of this page: opened once; null where the browser keeps nothing. */
export function shelf(): Promise<Shelf | null> {
  opening ??= openShelf();
  return opening;
}
