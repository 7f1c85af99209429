import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './harness/browser.ts';
import { deskOf, ENDINGS, lockOf, reaches, sitDown } from './harness/table.ts';

/**
 * A whole Lesson game as Tehran, through what a player sees: controls found by their role and name, and nothing else. The
 * dice are fixed, so that one run is like the next; the player takes whatever the desks offer.
 */
const SEED = 7;
const TURNS = 6;
/** Turns that a limited strike may add at the end. */
const AFTERMATH = 3;
/** Every kind Tehran may send in a Lesson; a limit is left out of it. */
const KINDS = ['Red line', 'Telegraph', 'Pause', 'Query', 'Deny', 'Offer', 'Directive', 'Share'];
const ROADS = ['Muscat', 'Doha', 'Patron’s line', 'In public'];
/** Tehran's desk: twelve orders of its own and three of everybody's. Those that kill nobody come first. */
const ORDERS = [
  'Fund a commander',
  'Front companies',
  'Theatre',
  'Give telemetry',
  'Mass-produce drones',
  'Disown an act',
  'Public statement',
  'Ship rockets',
  'Intelligence',
  'Disperse and ready air defence',
  'Cyber attack on a defence',
  'Hold',
  'Rebuild arsenal',
  'Gulf harassment',
  'Direct strike',
];

/** A sentence with a hole in it: a missing value, an unfilled parameter. */
const HOLES = /undefined|NaN|\[object|\{\w+\}|%\s*%/;

const signals = (page: Page): Locator => deskOf(page, 'signals');
const orders = (page: Page): Locator => deskOf(page, 'orders');
const isOpen = async (control: Locator): Promise<boolean> => (await control.getAttribute('aria-disabled')) !== 'true';

/** Answers every question of a form that must be answered, each with the first choice that is open. */
async function answerQuestions(form: Locator, done: Locator): Promise<void> {
  for (let round = 0; round < 8 && !(await isOpen(done)); round += 1) {
    const before = await form.innerText();
    for (const group of await form.getByRole('group').all()) {
      if ((await group.innerText()).includes('may stay open')) continue;
      if ((await group.getByRole('button', { pressed: true }).count()) > 0) continue;
      const chips = await group.getByRole('button', { disabled: false }).all();
      if (chips[0]) await chips[0].click();
    }
    for (const list of await form.getByRole('combobox').all()) {
      const label = await list.evaluate((element) => (element as HTMLSelectElement).labels[0]?.textContent ?? '');
      if (label.includes('may stay open') || (await list.inputValue()) !== '') continue;
      const first = await list.getByRole('option', { disabled: false }).nth(1).getAttribute('value');
      if (first) await list.selectOption(first);
    }
    if ((await form.innerText()) === before) return;
  }
}

/** Sends through every open road one message of a kind that was not sent yet; says which kinds were sent. */
async function writeMessages(page: Page, sent: Set<string>): Promise<void> {
  const desk = signals(page);
  const form = desk.getByRole('region', { name: 'Write a message' });
  const add = form.getByRole('button', { name: 'Add message' });
  for (const name of ROADS) {
    const road = form.getByRole('button', { name: new RegExp(`^${name} \\d messages? left$`) });
    if ((await road.count()) === 0) continue;
    await road.click();
    for (const kind of KINDS.filter((each) => !sent.has(each))) {
      const chip = form.getByRole('button', { name: kind, exact: true });
      if ((await chip.count()) === 0 || !(await isOpen(chip))) continue;
      await chip.click();
      await answerQuestions(form, add);
      if (!(await isOpen(add))) continue;
      await add.click();
      sent.add(kind);
      break;
    }
  }
}

/** Answers what was delivered with the first answer offered, and puts a tile on the clock. */
async function answerAndPlan(page: Page): Promise<void> {
  const desk = orders(page);
  for (const letter of await desk.getByRole('region', { name: 'Answer first' }).getByRole('group').all())
    await letter.getByRole('radio').first().check();
  for (const group of await desk.getByRole('region', { name: 'An incident asks you' }).getByRole('group').all())
    await group.getByRole('radio').first().check();
  await desk.getByRole('group', { name: 'Tile of this turn' }).getByRole('button', { name: 'Conceal' }).click();
}

/** Gives up to three orders that were not given yet, the first open way each. */
async function writeOrders(page: Page, given: Set<string>): Promise<void> {
  const desk = orders(page);
  const drafts = desk.getByRole('region', { name: 'Your orders' });
  const menu = desk.getByRole('region', { name: 'What you can order' });
  for (const name of ORDERS.filter((each) => !given.has(each))) {
    if ((await desk.getByText('0 orders of 3 left').count()) > 0) return;
    const row = menu.getByRole('button', { name: new RegExp(`^${name} `) });
    const form = menu.getByRole('region', { name });
    await row.click();
    const add = form.getByRole('button', { name: 'Add order' });
    await answerQuestions(form, add);
    if (await isOpen(add)) {
      await add.click();
      await drafts.getByText(name).first().waitFor();
      given.add(name);
    } else {
      await row.click();
    }
  }
}

describe('a Lesson game', () => {
  test('is played by Tehran from the first signal to an ending', { timeout: 180_000 }, async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await sitDown(page, 'Tehran', SEED);
    const [sent, given] = [new Set<string>(), new Set<string>()];
    for (let turn = 1; turn <= TURNS + AFTERMATH && (await reaches(page, 'signals')); turn += 1) {
      await writeMessages(page, sent);
      expect(await page.locator('body').innerText()).not.toMatch(HOLES);
      await lockOf(page, 'signals').click();
      if (!(await reaches(page, 'orders'))) break;
      await answerAndPlan(page);
      await writeOrders(page, given);
      expect(await page.locator('body').innerText()).not.toMatch(HOLES);
      await lockOf(page, 'orders').click();
    }
    await page.getByRole('heading', { level: 1, name: ENDINGS }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(HOLES);
    expect([...sent].toSorted()).toEqual(KINDS.toSorted());
    expect(given.size).toBeGreaterThanOrEqual(ORDERS.length / 2);
  });

  test('lets the map and the Orders desk answer each other, and every step be taken back', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await sitDown(page, 'Washington', SEED);
    await reaches(page, 'signals');
    await lockOf(page, 'signals').click();
    await reaches(page, 'orders');
    const desk = orders(page);
    const places = page.getByRole('list', { name: 'Places on the map' });
    const pick = (place: string) => places.getByRole('button', { name: place }).press('Enter');
    await pick('Hodeidah');
    await desk
      .getByRole('region', { name: 'Orders possible at Hodeidah' })
      .getByRole('button', { name: 'Reply' })
      .click();
    const reply = desk.getByRole('region', { name: 'Reply' });
    await reply.getByRole('button', { name: 'Hodeidah', pressed: true }).waitFor();
    await pick('Baghdad');
    await reply.getByRole('button', { name: 'Baghdad', pressed: true }).waitFor();
    await reply.getByRole('button', { name: 'Level 1, harass' }).click();
    await reply.getByRole('button', { name: 'Add order' }).click();
    const drafts = desk.getByRole('region', { name: 'Your orders' });
    await drafts.getByText('Reply, Baghdad, level 1').waitFor();
    await desk.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => drafts.getByRole('listitem').count()).toBe(0);
    await desk.getByRole('button', { name: 'Redo' }).click();
    await drafts.getByRole('button', { name: 'Remove: Reply, Baghdad, level 1' }).click();
    await expect.poll(() => drafts.getByRole('listitem').count()).toBe(0);
  });
});
