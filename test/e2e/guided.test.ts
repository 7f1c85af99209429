import { describe, expect } from 'vitest';
import { test } from './harness/browser.ts';
import { passDesk, reaches, sitDown } from './harness/table.ts';

/** In Guided, whoever asks is told at once why a seat of the machine did what it did, in that seat's own view. */

const SEED = 7;

describe('a Guided game', () => {
  test('opens the reasons of an AI seat’s orders, and a coach comments on the player’s own', {
    timeout: 90_000,
  }, async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await sitDown(page, 'Washington', SEED, 'Guided');
    await reaches(page, 'signals');
    await page.getByRole('tab', { name: 'Why', exact: true }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('No phase has closed yet.').waitFor();

    await panel.getByRole('button', { name: 'Ask the coach' }).click();
    const advice = panel.getByRole('list', { name: 'Worth a thought' }).getByRole('listitem');
    await advice.first().waitFor();
    expect(await panel.innerText()).toMatch(/Washington/);

    await passDesk(page, 'signals');
    await passDesk(page, 'orders');
    await page.getByRole('tab', { name: 'Why', exact: true }).click();
    await panel.getByRole('button', { name: 'Why did Tehran do that?' }).click();
    const told = panel.getByRole('region', { name: 'What Tehran did, turn 1' });
    await told.waitFor();
    const phase = panel.getByRole('combobox', { name: 'Which phase' });
    expect(await phase.getByRole('option').allInnerTexts()).toEqual(['Turn 1, orders', 'Turn 1, messages']);
    const reasons = told.getByRole('listitem').filter({ has: page.getByText('What it believed') });
    expect(await reasons.count()).toBeGreaterThan(0);
    const first = reasons.first();
    expect(await first.locator('p').first().innerText()).toMatch(/^[A-Z].*\.$/);
    await first.getByText('What it believed').click();
    expect(await first.getByRole('listitem').first().innerText()).toMatch(/: ./);
    expect(await panel.innerText()).not.toMatch(/undefined|NaN|\{\w+\}|\bwhy\.|\bfact\.|reasons\./);

    await phase.selectOption({ label: 'Turn 1, messages' });
    await told.waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Why', exact: true }).click();
    await panel.getByRole('button', { name: 'Why did Tehran do that?' }).click();
    await told.waitFor();
  });

  test('is the only one that tells before the end', async ({ open }) => {
    const page = await open({ reducedMotion: 'reduce' });
    await sitDown(page, 'Washington', SEED);
    await passDesk(page, 'signals');
    await page.getByRole('tab', { name: 'Why', exact: true }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('The reasons of the others open when the game is over.').waitFor();
    expect(await panel.getByRole('button', { name: /^Why did/ }).count()).toBe(0);
  });
});
