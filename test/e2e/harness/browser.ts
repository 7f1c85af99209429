import { mkdirSync } from 'node:fs';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';

export interface OpenOptions extends BrowserContextOptions {
  /** The page to share cookies and storage with: the new one is a second tab of the same browser. */
  beside?: Page;
  /** What follows the server's address, for example `#about`. */
  path?: string;
  /** Messages of the page that this test provokes on purpose; all others fail the test. */
  expected?: RegExp;
}

const WINDOW = { viewport: { width: 1280, height: 800 } };
const SHOTS = 'node_modules/.cache/e2e';

/** Writes down every uncaught error and every `console.error` of a page, and answers of 400 and above. */
function watch(page: Page, expected: RegExp | undefined, problems: string[]): void {
  const note = (problem: string): void => {
    if (!expected?.test(problem)) problems.push(problem);
  };
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  page.on('crash', () => note('the page crashed'));
}

async function keepShots(contexts: Iterable<BrowserContext>, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const pages = [...contexts].flatMap((context) => context.pages());
  const file = name.replaceAll(/\W+/g, '-').slice(0, 80);
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: `${SHOTS}/${file}-${index}.png`, timeout: 5000 }).catch(() => undefined);
}

/**
 * Vitest's `test` with a real browser. `open()` gives a page of the built game in a fresh browser profile; a test fails
 * when one of its pages logged an error. Pages of a failed test are kept as pictures in node_modules/.cache/e2e.
 */
export const test = base
  .extend('executable', { scope: 'file' }, inject('executable'))
  .extend('browser', { scope: 'file' }, async ({ executable }, { onCleanup }) => {
    const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, task }, { onCleanup }) => {
    const contexts = new Set<BrowserContext>();
    const problems: string[] = [];
    onCleanup(async () => {
      if (task.result?.state === 'fail' || problems.length > 0) await keepShots(contexts, task.name);
      for (const context of contexts) await context.close();
      expect(problems, 'errors in the page').toEqual([]);
    });
    return async ({ beside, path = '', expected, ...rest }: OpenOptions = {}): Promise<Page> => {
      const context = beside?.context() ?? (await browser.newContext({ ...WINDOW, ...rest }));
      contexts.add(context);
      const page = await context.newPage();
      watch(page, expected, problems);
      await page.goto(inject('address') + path);
      return page;
    };
  });
