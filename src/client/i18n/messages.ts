import { IntlMessageFormat } from 'intl-messageformat';
import type { DESKS } from './en/desks.ts';
import type { ENDING } from './en/ending.ts';
import type { EVENTS } from './en/events.ts';
import type { GLOSSARY } from './en/glossary.ts';
import type { GUIDE } from './en/guide.ts';
import type { MESSAGES } from './en/messages.ts';
import type { ORDERS } from './en/orders.ts';
import type { REASONS } from './en/reasons.ts';
import type { REASONS_AI } from './en/reasons-ai.ts';
import { SHELL } from './en/shell.ts';
import type { TABLE } from './en/table.ts';
import type { TRACKS } from './en/tracks.ts';

/** Every text of the game by its stable key. The start page loads `SHELL` only; the others come with the table. */
export type Texts = typeof SHELL &
  typeof GUIDE &
  typeof GLOSSARY &
  typeof TABLE &
  typeof TRACKS &
  typeof EVENTS &
  typeof REASONS &
  typeof REASONS_AI &
  typeof ENDING &
  typeof DESKS &
  typeof ORDERS &
  typeof MESSAGES;
export type MessageKey = keyof Texts;
export type Value = string | number;

/** What stands after `{` as a name: the branches of a plural begin with `#` or hold a space. */
type Clean<N extends string> = N extends `${string} ${string}` | `#${string}` | `{${string}` | '' ? never : N;
type Candidate<R extends string> = R extends `${infer Upto}}${string}`
  ? Upto extends `${infer Name},${string}`
    ? Clean<Name>
    : Clean<Upto>
  : never;
type Names<S extends string> = S extends `${string}{${infer Rest}` ? Candidate<Rest> | Names<Rest> : never;
/** The parameters a text asks for. */
export type Params<K extends MessageKey> = Record<Names<Texts[K]>, Value>;
type Args<K extends MessageKey> = [Names<Texts[K]>] extends [never] ? [] : [params: Params<K>];

const LOCALE = 'en';
const texts: Record<string, string> = { ...SHELL };
const formats = new Map<string, IntlMessageFormat>();

/** Adds the texts of topics that were loaded with a page. */
export function addTexts(...topics: Record<string, string>[]): void {
  Object.assign(texts, ...topics);
}

/** The text of a key with its parameters filled in. A key without text gives itself back; a missing parameter leaves its name. */
export function say(key: MessageKey, params: Record<string, Value> = {}): string {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) return key;
  if (!text.includes('{') && !text.includes("'")) return text;
  try {
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, LOCALE);
      formats.set(key, format);
    }
    return String(format.format(params));
  } catch {
    return text;
  }
}

/** `say` with the parameters checked by the compiler: use it wherever the key is written out. */
export const t = <K extends MessageKey>(key: K, ...[params]: Args<K>): string => say(key, params);

/** Whether words exist: for ids that come from data (cards, incidents, munitions). */
export const hasWords = (key: string): key is MessageKey => Object.hasOwn(texts, key);
