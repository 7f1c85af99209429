import { readFileSync } from 'node:fs';

/** A table of the rulebook: its column heads and its rows of cells. */
export interface MarkdownTable {
  heads: string[];
  rows: string[][];
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

const isRule = (line: string): boolean => /^\|[-|]+\|$/.test(line);

/** Every table of a Markdown text, first to last. */
export function tablesOf(text: string): MarkdownTable[] {
  const tables: MarkdownTable[] = [];
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (!isRule(line)) continue;
    const rows: string[][] = [];
    for (let row = at + 1; lines[row]?.startsWith('|'); row += 1) rows.push(cells(lines[row] ?? ''));
    tables.push({ heads: cells(lines[at - 1] ?? ''), rows });
  }
  return tables;
}

export const rulebook = readFileSync(new URL('../../docs/rulebook.md', import.meta.url), 'utf8');

/** Rows of every table whose first column has this head. */
export const rowsUnder = (head: string, second?: string): string[][] =>
  tablesOf(rulebook)
    .filter(({ heads }) => heads[0] === head && (second === undefined || heads[1] === second))
    .flatMap(({ rows }) => rows);

/** The numbers of a cell in the order they stand: "250" and "1,000" are one each. */
export const numbersIn = (text: string): number[] =>
  (text.match(/\d+(,\d{3})+|\d+(\.\d+)?/g) ?? []).map((found) => Number(found.replaceAll(',', '')));
