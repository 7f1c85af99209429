import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentHtml } from '../../scripts/documents.ts';

test('a numbered heading can be linked to by its number, and the title of the document is left to the page', () => {
  const html = documentHtml('# Title\n\n## 9. Three clocks\n\n### Red lines\n\nText **bold**.');
  expect(html).toContain('<h2 id="section-9" tabindex="-1">9. Three clocks</h2>');
  expect(html).toContain('<h3 id="red-lines" tabindex="-1">Red lines</h3>');
  expect(html).toContain('<strong>bold</strong>');
  expect(html).not.toContain('Title');
});

test('a wide table scrolls in a frame that keys can reach', () => {
  const html = documentHtml('| A | B |\n|---|---|\n| 1 | *2* |');
  expect(html).toContain('<div class="table-wrap" tabindex="0"><table');
  expect(html).toContain('<td>1</td><td><em>2</em></td>');
});

test.each(['rulebook', 'model-card'])('every anchor of docs/%s.md is used once', (name) => {
  const ids = [...documentHtml(readFileSync(`docs/${name}.md`, 'utf8')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(5);
  expect(new Set(ids).size).toBe(ids.length);
});
