import type { Save } from '../../rules/save.ts';
import type { GameHead } from './saves.ts';
import { shelf } from './shelf.ts';

/** Exporting: a save as a file of this device. */

/** A file name that every system takes: seat, turn and scenario. */
export const fileName = ({ scenario, seat, turn }: Pick<GameHead, 'scenario' | 'seat' | 'turn'>): string =>
  `holding-pattern-${scenario}-${seat}-turn-${turn}.json`;

/** The exported text is the save itself: replay, bug report and game in one. */
export const fileText = (save: Save): string => JSON.stringify(save, null, 1);

/** What is kept of a game as a file, whole or not; does nothing if there is nothing. */
export async function sendKept(id: string): Promise<void> {
  const kept = await (await shelf())?.load(id);
  if (kept) downloadSave(kept.save, kept.head);
}

export function downloadSave(save: Save, head: Pick<GameHead, 'scenario' | 'seat' | 'turn'>): void {
  const url = URL.createObjectURL(new Blob([fileText(save)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(head);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
