import { expect } from 'vitest';
import { test } from './harness/browser.ts';

/** The map engine alone has 1,370,000 bytes. */
const START_PAGE_BYTES = 500_000;

test('the start page shows the name of the game, before any map engine is loaded', async ({ open }) => {
  const page = await open();
  await page.getByRole('heading', { name: 'Holding Pattern' }).waitFor();
  expect(await page.title()).toBe('Holding Pattern');
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith('.js'))
      .reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
  );
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(START_PAGE_BYTES);
});
