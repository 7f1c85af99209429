import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { lesson, playPhases } from '../harness/hosts.ts';
import { test } from './harness/browser.ts';
import { deskOf, ENDINGS, lockOf, passDesk, reaches, sitDown } from './harness/table.ts';

/** Every screen passes axe in both themes and on a narrow phone, and a turn is played by keys alone. */

const SEED = 7;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The dark on a desk, the light on a narrow phone. */
const LOOKS = [
  { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  { colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const;

/** A Lesson game that was played to its end by anything legal, as a file. */
async function endedGame(): Promise<unknown> {
  const host = lesson('ended');
  await playPhases(host, 40);
  return host.save();
}

/** What axe finds on the page as it stands, one line each. */
async function faults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')} (${failureSummary})`),
  );
}

/** Looks at the screen as it stands; nothing may be wider than the window. */
async function check(page: Page, screen: string): Promise<void> {
  expect(await faults(page), screen).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond, `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
}

const still = { reducedMotion: 'reduce' } as const;

describe.each(LOOKS)('axe finds nothing, $colorScheme, $viewport.width px wide,', (look) => {
  test('on the pages before a game', async ({ open }) => {
    const page = await open({ ...still, ...look });
    const pages = [
      ['#/', 'Holding Pattern'],
      ['#/new', 'A new game'],
      ['#/games', 'Games on this device'],
      ['#/how', 'How to play'],
      ['#/settings', 'Settings'],
      ['#/about', 'About'],
      ['#/model', 'Model card'],
      ['#/rules/9', 'Rulebook'],
    ] as const;
    for (const [path, title] of pages) {
      await page.goto(page.url().replace(/#.*|$/, path));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await check(page, title);
    }
  });

  test('at the table, on its desks, panels and dialogs, and in its film', { timeout: 120_000 }, async ({ open }) => {
    const page = await open({ ...still, ...look });
    await sitDown(page, 'Tehran', SEED);
    await reaches(page, 'signals');
    const form = deskOf(page, 'signals').getByRole('region', { name: 'Write a message' });
    await form.getByRole('button', { name: /^Muscat/ }).click();
    await form.getByRole('button', { name: 'Telegraph', exact: true }).click();
    await check(page, 'Signals desk');
    await passDesk(page, 'signals');
    await deskOf(page, 'orders')
      .getByRole('button', { name: /^Direct strike / })
      .click();
    await check(page, 'Orders desk');
    await lockOf(page, 'orders').click();
    await page.getByRole('button', { name: 'Next' }).waitFor();
    await check(page, 'Film and report');
    await page.getByRole('button', { name: 'Skip all' }).click();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await check(page, await tab.innerText());
    }
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await check(page, 'Settings over the table');
    await page.keyboard.press('Escape');
  });

  test('at the end of a game', async ({ open }) => {
    const page = await open({ ...still, ...look, path: '#/games' });
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a game file' }).click(),
    ]);
    const buffer = Buffer.from(JSON.stringify(await endedGame()));
    await chooser.setFiles({ name: 'game.json', mimeType: 'application/json', buffer });
    await page.getByRole('link', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: ENDINGS }).waitFor();
    await check(page, 'Ending');
  });
});

/** Presses Tab until a control with this role and name has the focus. */
async function tabTo(page: Page, role: 'button' | 'link' | 'tab' | 'radio', name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const focused = page.locator(':focus');
    const here = page.getByRole(role, { name }).and(focused);
    if ((await here.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${role} ${name}.`);
}
const press = async (page: Page, role: 'button' | 'link', name: RegExp): Promise<void> => {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
};
const headingHasFocus = (page: Page, name: string) =>
  expect.poll(() => page.getByRole('heading', { name }).and(page.locator(':focus')).count()).toBe(1);

test('a turn is played by keys alone, and the focus is never lost', async ({ open }) => {
  const page = await open(still);
  await press(page, 'link', /^Play alone$/);
  await tabTo(page, 'radio', /Washington/);
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('radio', { name: /Tehran/ }).isChecked()).toBe(true);
  await tabTo(page, 'radio', /Standard/);
  await page.keyboard.press('ArrowUp');
  await press(page, 'button', /^Begin as Tehran$/);
  await press(page, 'button', /^To the signals desk$/);
  await press(page, 'button', /^In public/);
  await press(page, 'button', /^Red line$/);
  await page.keyboard.press('Tab');
  const add = page.getByRole('button', { name: 'Add message' });
  if ((await page.locator(':focus').evaluate((element) => element.tagName)) === 'SELECT')
    await page.keyboard.press('ArrowDown');
  else await page.keyboard.press('Enter');
  await expect.poll(() => add.getAttribute('aria-disabled')).not.toBe('true');
  await press(page, 'button', /^Add message$/);
  await headingHasFocus(page, 'Write a message');
  await press(page, 'button', /^Lock and send$/);
  await headingHasFocus(page, 'Orders desk');
  await page.getByRole('status').filter({ hasText: 'Orders of turn 1 are open.' }).waitFor({ state: 'attached' });
  await press(page, 'button', /^Theatre/);
  await press(page, 'button', /^Add order$/);
  await page.getByRole('region', { name: 'Your orders' }).getByText('Theatre').waitFor();
  await press(page, 'button', /^Lock and resolve$/);
  await headingHasFocus(page, 'Since your last turn');
  await page.getByRole('status').filter({ hasText: 'Turn 2. Heat' }).waitFor({ state: 'attached' });
});
