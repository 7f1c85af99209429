import type { Locator, Page } from 'playwright-core';

/** What a player does at every table: sit down, wait for a desk, lock. Controls are found by role and name. */

export const ENDINGS = /^(Managed|Limited strike|Unintended escalation)$/;
export type Desk = 'signals' | 'orders';

/** The button that locks a phase; its words depend on whether this lock is the last one. */
const LOCK = { signals: /^Lock (messages|and send)$/, orders: /^Lock (orders|and resolve)$/ } as const;

/** Numbers from a fixed seed instead of the browser's: it asks them for the game's id and its dice. */
function fixDice(seed: number): void {
  let state = seed;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (array instanceof Uint32Array)
      for (let at = 0; at < array.length; at += 1) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        array[at] = state;
      }
    return array;
  };
}

export const deskOf = (page: Page, desk: Desk): Locator =>
  page.getByRole('region', { name: desk === 'signals' ? 'Signals desk' : 'Orders desk' });
export const lockOf = (page: Page, desk: Desk): Locator => deskOf(page, desk).getByRole('button', { name: LOCK[desk] });

/** From the start page to the table of a Lesson game with fixed dice. */
export async function sitDown(page: Page, seat: string, seed: number, level = 'Steady'): Promise<void> {
  await page.addInitScript(fixDice, seed);
  await page.reload();
  await page.getByRole('link', { name: 'Play alone' }).click();
  await page.getByRole('radio', { name: seat }).check();
  await page.getByRole('radio', { name: 'Lesson' }).check();
  await page.getByRole('radio', { name: level }).check();
  await page.getByRole('button', { name: `Begin as ${seat}` }).click();
}

/** Waits for a desk, past the film of the turn and its report; false when the game has ended instead. */
export async function reaches(page: Page, desk: Desk): Promise<boolean> {
  const skip = page.getByRole('button', { name: 'Skip all' });
  const lock = lockOf(page, desk);
  const tab = page.getByRole('tab', { name: desk === 'signals' ? 'Signals' : 'Orders' });
  const ending = page.getByRole('heading', { level: 1, name: ENDINGS });
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (await skip.isVisible()) await skip.click({ timeout: 2000 }).catch(() => undefined);
    if (await ending.isVisible()) return false;
    if (await lock.isVisible()) return true;
    if (await tab.isVisible()) await tab.click();
    await page.waitForTimeout(50);
  }
  throw new Error(`The ${desk} desk did not open.`);
}

/** Locks the open desk and waits for the next one. */
export async function passDesk(page: Page, desk: Desk): Promise<boolean> {
  if (!(await reaches(page, desk))) return false;
  await lockOf(page, desk).click();
  return reaches(page, desk === 'signals' ? 'orders' : 'signals');
}

/** Puts the first open red line on the list of public messages; gives the row that shows it. */
export async function declareRedLine(page: Page): Promise<Locator> {
  const form = deskOf(page, 'signals').getByRole('region', { name: 'Write a message' });
  await form.getByRole('button', { name: /^In public/ }).click();
  await form.getByRole('button', { name: 'Red line', exact: true }).click();
  const lines = form.getByRole('combobox');
  if (await lines.count()) await lines.first().selectOption({ index: 1 });
  else await form.getByRole('group').last().getByRole('button').first().click();
  await form.getByRole('button', { name: 'Add message' }).click();
  const row = deskOf(page, 'signals').getByRole('region', { name: 'To be sent' }).getByRole('listitem');
  await row.waitFor();
  return row;
}
