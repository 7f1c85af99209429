import { describe, expect } from 'vitest';
import { test } from './harness/browser.ts';

describe('the browser harness', () => {
  test('hands every test a browser profile of its own, and a second tab on request', async ({ open }) => {
    const page = await open();
    await page.evaluate(() => localStorage.setItem('seen', 'yes'));
    const seen = () => localStorage.getItem('seen');
    expect(await (await open({ beside: page })).evaluate(seen)).toBe('yes');
    expect(await (await open()).evaluate(seen)).toBeNull();
  });

  test('lets a provoked error pass', async ({ open }) => {
    const page = await open({ expected: /on purpose/ });
    await page.evaluate(() => console.error('on purpose'));
  });

  test.fails('fails a test whose page logs an error', async ({ open }) => {
    const page = await open();
    await page.evaluate(() => console.error('nobody expects this'));
  });
});
