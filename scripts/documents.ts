import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

/** `## 9. Three clocks` is `section-9`; a heading without a number goes by its words. */
function anchorOf(text: string): string {
  const number = /^(\d+)\./.exec(text)?.[1];
  return number ? `section-${number}` : text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** Headings below the page's own title, each with an anchor; tables in a frame that scrolls, also by keys. */
const marked = new Marked({
  renderer: {
    heading({ tokens, depth, text }: Tokens.Heading): string {
      if (depth === 1) return '';
      return `<h${depth} id="${anchorOf(text)}" tabindex="-1">${this.parser.parseInline(tokens)}</h${depth}>`;
    },
    table({ header, rows }: Tokens.Table): string {
      const cells = (tag: 'th' | 'td', row: Tokens.TableCell[]): string =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
      return `<div class="table-wrap" tabindex="0"><table class="grid-table"><thead><tr>${cells('th', header)}</tr></thead><tbody>${body}</tbody></table></div>`;
    },
  },
});

/** A document of the repository as HTML for a page of the game. */
export const documentHtml = (markdown: string): string => marked.parse(markdown, { async: false });

const QUERY = '?document';

/** Vite: `import { html } from './x.md?document'` gives the document as HTML, made while the page is built. */
export const documents: Plugin = {
  name: 'documents',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(QUERY)) return null;
    const path = id.slice(0, -QUERY.length);
    this.addWatchFile(path);
    return `export const html = ${JSON.stringify(documentHtml(readFileSync(path, 'utf8')))};`;
  },
};
