import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness/browser.ts';
import { declareRedLine, deskOf, lockOf, reaches, sitDown } from './harness/table.ts';

/** Games survive reloads, second tabs, files and damage; nothing is lost without a question. */

const SEED = 11;
const still = { reducedMotion: 'reduce' } as const;

/** One record of the browser's own shelf of games, read past the program. */
const kept = <T>(page: Page, store: 'heads' | 'saves' | 'drafts'): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('holding-pattern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
          opening.result.close();
        };
      }),
    store,
  );

/** Spoils the kept records of a store, as a failing disk would. */
const spoil = (page: Page, store: 'heads' | 'saves', fields: Record<string, unknown>): Promise<void> =>
  page.evaluate(
    ([name, damage]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('holding-pattern');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(name, 'readwrite');
          const records = tx.objectStore(name);
          const all = records.getAll();
          all.onsuccess = () => {
            for (const record of all.result) records.put({ ...record, ...damage });
          };
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, fields] as const,
  );

const messagesKept = async (page: Page): Promise<number> => {
  const [draft] = await kept<{ history: { now: { messages: unknown[] } } | null }>(page, 'drafts');
  return draft?.history?.now.messages.length ?? 0;
};
/** Waits until the machine's five seats have been handed over and have locked, and all of it is written. */
const allKept = (page: Page) =>
  expect
    .poll(async () => (await kept<{ save: { commands: unknown[] } }>(page, 'saves'))[0]?.save.commands.length)
    .toBe(10);
const draftRows = (page: Page) =>
  deskOf(page, 'signals').getByRole('region', { name: 'To be sent' }).getByRole('listitem');
const menu = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('list', { name: 'Menu' }).getByRole('button', { name: item }).click();
};

describe('a game that is interrupted', () => {
  test('keeps its draft over a reload and is taken up from the start page', async ({ open }) => {
    const page = await open(still);
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    const words = await (await declareRedLine(page)).innerText();
    await expect.poll(() => messagesKept(page)).toBe(1);
    await page.reload();
    await reaches(page, 'signals');
    expect(await draftRows(page).innerText()).toBe(words);
    await lockOf(page, 'signals').click();
    await reaches(page, 'orders');
    await expect.poll(async () => (await kept<{ phase: string }>(page, 'heads'))[0]?.phase).toBe('orders');
    await page.goto(page.url().replace(/#.*/, '#/'));
    await page.getByRole('link', { name: 'Continue: Washington, turn 1' }).click();
    expect(await reaches(page, 'orders')).toBe(true);
  });

  test('belongs to one tab; the other is told, may take it over, and nothing is mixed up', async ({ open }) => {
    const first = await open(still);
    await sitDown(first, 'Washington', SEED);
    await reaches(first, 'signals');
    const second = await open({ beside: first, path: new URL(first.url()).hash });
    await second.getByRole('heading', { name: 'This game is open in another tab' }).waitFor();
    expect(await lockOf(second, 'signals').count()).toBe(0);
    await second.getByRole('button', { name: 'Play it here' }).click();
    await first.getByRole('heading', { name: 'This game goes on in another tab' }).waitFor();
    expect(await lockOf(first, 'signals').count()).toBe(0);
    await reaches(second, 'signals');
    await lockOf(second, 'signals').click();
    await reaches(second, 'orders');
    await first.getByRole('button', { name: 'Play it here' }).click();
    expect(await reaches(first, 'orders')).toBe(true);
    await second.getByRole('heading', { name: 'This game goes on in another tab' }).waitFor();
    expect(await kept(first, 'heads')).toMatchObject([{ turn: 1, phase: 'orders' }]);
  });

  test('is not left or begun again without a question', async ({ open }) => {
    const page = await open(still);
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    await menu(page, 'Leave the table');
    await page.getByRole('dialog', { name: 'Leave the table?' }).getByRole('button', { name: 'Cancel' }).click();
    const before = page.url();
    await menu(page, 'Begin again');
    const ask = page.getByRole('dialog', { name: 'Begin this game again?' });
    expect(page.url()).toBe(before);
    await ask.getByRole('button', { name: 'Begin again' }).click();
    await page.waitForURL((url) => url.href !== before);
    await reaches(page, 'signals');
    await menu(page, 'Leave the table');
    await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('link', { name: 'Games on this device' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Name of the game' }).count()).toBe(2);
  });
});

describe('a game as a file', () => {
  test('comes back as it went; a damaged, foreign or newer file changes nothing', async ({ open }) => {
    const page = await open(still);
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    await lockOf(page, 'signals').click();
    await reaches(page, 'orders');
    await menu(page, 'Export this game');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: 'Export the file' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    await page.goto(page.url().replace(/#.*/, '#/games'));
    const games = page.getByRole('textbox', { name: 'Name of the game' });
    const offer = async (content: string, answer: string): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open a game file' }).click(),
      ]);
      await chooser.setFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await page.getByRole('status').filter({ hasText: answer }).waitFor();
    };
    await offer(text.slice(0, -200), 'This file is damaged. Nothing was changed.');
    await offer('{"a": 1}', 'This file is no game of Holding Pattern. Nothing was changed.');
    await offer(text.replace('save/1', 'save/2'), 'This file comes from a newer version of the game.');
    expect(await games.count()).toBe(1);
    await offer(text, 'The game was added to this device.');
    await expect.poll(() => games.count()).toBe(2);
    await page.getByRole('link', { name: 'Open', exact: true }).first().click();
    expect(await reaches(page, 'orders')).toBe(true);
  });
});

describe('a page that breaks', () => {
  test('shows what happened and offers the game as a file', async ({ open }) => {
    const page = await open({ ...still, expected: /./ });
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    await allKept(page);
    const table = page.url();
    await page.goto(table.replace(/#.*/, '#/'));
    await spoil(page, 'heads', { seat: 'nobody' });
    await page.goto(table);
    await page.reload();
    await page.getByRole('heading', { name: 'Something broke' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export the game as a file' }).click(),
    ]);
    const save: { format: string } = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(save.format).toBe('holding-pattern-save/1');
    await page.getByRole('link', { name: 'To the start page' }).click();
    await page.getByRole('heading', { name: 'Holding Pattern' }).waitFor();
  });

  test('says in a sentence that a kept game is damaged', async ({ open }) => {
    const page = await open(still);
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    await allKept(page);
    const table = page.url();
    await page.goto(table.replace(/#.*/, '#/'));
    await spoil(page, 'saves', { save: { format: 'holding-pattern-save/1' } });
    await page.goto(table);
    await page.getByText('What was kept of it is damaged.').waitFor();
    expect(await page.getByRole('button', { name: 'Export the game as a file' }).isVisible()).toBe(true);
  });

  test('plays on without the map, and tries again when the table did not load', async ({ open }) => {
    const page = await open({ ...still, expected: /Failed to load resource/ });
    await page.route(/\/assets\/map-.*\.js$/, (route) => route.abort());
    let refused = false;
    await page.route(/\/assets\/table-page-.*\.js$/, (route) => {
      if (refused) return route.continue();
      refused = true;
      return route.abort();
    });
    await sitDown(page, 'Washington', SEED);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Everything can be played without it.').waitFor();
    await reaches(page, 'signals');
    await lockOf(page, 'signals').click();
    expect(await reaches(page, 'orders')).toBe(true);
  });
});

test('settings hold over a reload', async ({ open }) => {
  const page = await open({ path: '#/settings' });
  const wanted = [
    ['Colours', 'Day'],
    ['Motion', 'Still diagrams'],
    ['Text size', 'Very large'],
    ['Sound', 'A quiet tone when a phase opens'],
  ] as const;
  const choice = ([group, value]: readonly [string, string]) =>
    page.getByRole('group', { name: group }).getByRole('radio', { name: value, exact: true });
  for (const one of wanted) await choice(one).check();
  await page.reload();
  for (const one of wanted) expect(await choice(one).isChecked(), one[0]).toBe(true);
  const root = page.locator('html');
  expect(await root.getAttribute('data-theme')).toBe('light');
  expect(await root.getAttribute('data-motion')).toBe('reduced');
  expect(await root.evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px');
});
