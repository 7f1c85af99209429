import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleSection, ruleWords } from '../../../../src/client/panels/orders-desk/order-words.ts';
import { ORDERS_OF, SEATS } from '../../../../src/rules/vocabulary.ts';
import { sessionOver } from '../../fixtures/desks/session.ts';
import { seatAt } from '../../fixtures/desks/table.ts';

const rulebook = readFileSync('docs/rulebook.md', 'utf8');

test('each order names a section of the rulebook by its real number and title', () => {
  sessionOver(seatAt('tehran'));
  for (const order of SEATS.flatMap((seat) => ORDERS_OF[seat])) {
    const title = new RegExp(`^## ${ruleSection(order)}\\. (.+)$`, 'm').exec(rulebook)?.[1];
    expect(title, order).toBeDefined();
    expect(ruleWords(order)).toContain(`section ${ruleSection(order)}: ${title}`);
  }
});
