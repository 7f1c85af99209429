import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { DESKS } from '../../../src/client/i18n/en/desks.ts';
import { ENDING } from '../../../src/client/i18n/en/ending.ts';
import { EVENTS } from '../../../src/client/i18n/en/events.ts';
import { GLOSSARY } from '../../../src/client/i18n/en/glossary.ts';
import { GUIDE } from '../../../src/client/i18n/en/guide.ts';
import { MESSAGES } from '../../../src/client/i18n/en/messages.ts';
import { ORDERS } from '../../../src/client/i18n/en/orders.ts';
import { REASONS } from '../../../src/client/i18n/en/reasons.ts';
import { SHELL } from '../../../src/client/i18n/en/shell.ts';
import { TABLE } from '../../../src/client/i18n/en/table.ts';
import { TRACKS } from '../../../src/client/i18n/en/tracks.ts';

const TOPICS = { SHELL, GUIDE, TABLE, TRACKS, EVENTS, REASONS, ENDING, DESKS, ORDERS, MESSAGES, GLOSSARY };
const all = Object.values(TOPICS).flatMap((topic) => Object.entries<string>(topic));

describe('the texts of the game', () => {
  test('stand under one key each, whatever their topic', () => {
    const keys = all.map(([key]) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('are readable messages, every one', () => {
    const broken = all.filter(([, text]) => {
      try {
        return new IntlMessageFormat(text, 'en').getAst().length === 0;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  test('stay calm: no exclamation mark, no straight quote, no emoji', () => {
    expect(all.filter(([, text]) => /[!"]|\w'\w|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });
});
