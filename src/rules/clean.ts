import type { Answer, Message, Order, OrdersCommand } from './commands.ts';
import type { OrdersBody } from './orders/check.ts';
import { type Reason, reason } from './reasons.ts';

/** Reduces input from outside to the fields the rules know, each a short word, a number or a tick. Never throws. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longest list a command may carry, and longest free text. */
const MOST = 40;
const WORD = 80;
const TEXT = 500;

const MESSAGE_FIELDS = [
  'kind',
  'venue',
  'to',
  'line',
  'place',
  'front',
  'level',
  'by',
  'turns',
  'from',
  'act',
  'give',
  'get',
  'third',
  'lane',
  'message',
  'stance',
  'support',
  'ask',
  'turn',
  'text',
];
const ORDER_FIELDS = [
  'order',
  'place',
  'level',
  'lane',
  'unit',
  'to',
  'item',
  'step',
  'act',
  'ask',
  'claimed',
  'announce',
  'holdIfPause',
];

const isPlain = (field: string, value: unknown): boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isSafeInteger(value)) ||
  (typeof value === 'string' && value.length <= (field === 'text' ? TEXT : WORD));

/** The known fields of a value, or the path of the first one that is not plain. */
function pick(
  value: unknown,
  fields: readonly string[],
  path: string,
): { picked: Record<string, unknown> } | { at: string } {
  if (!isRecord(value)) return { at: path };
  const picked: Record<string, unknown> = {};
  for (const field of Object.keys(value)) {
    const found = value[field];
    if (found === undefined || !fields.includes(field)) continue;
    if (!isPlain(field, found)) return { at: `${path}.${field}` };
    picked[field] = found;
  }
  return { picked };
}

function pickAll(
  values: unknown,
  fields: readonly string[],
  path: string,
): { all: Record<string, unknown>[] } | { at: string } {
  if (!Array.isArray(values) || values.length > MOST) return { at: path };
  const all: Record<string, unknown>[] = [];
  for (const [index, value] of values.entries()) {
    const one = pick(value, fields, `${path}[${index}]`);
    if ('at' in one) return one;
    all.push(one.picked);
  }
  return { all };
}

const malformed = (path: string): Reason => reason('malformed', { path, allowed: 'plain fields of the known kinds' });

export function cleanMessages(messages: unknown): { ok: true; messages: Message[] } | { ok: false; refused: Reason } {
  const picked = pickAll(messages, MESSAGE_FIELDS, 'messages');
  return 'at' in picked
    ? { ok: false, refused: malformed(picked.at) }
    : { ok: true, messages: picked.all as unknown as Message[] };
}

function cleanAnswers(answers: unknown): Record<string, Answer> | null {
  if (!isRecord(answers)) return null;
  const entries = Object.entries(answers);
  const plain =
    entries.length <= MOST &&
    entries.every(
      ([id, answer]) => id.length <= WORD && id !== '__proto__' && typeof answer === 'string' && answer.length <= WORD,
    );
  return plain ? (Object.fromEntries(entries) as Record<string, Answer>) : null;
}

export function cleanOrders(command: OrdersCommand): { ok: true; body: OrdersBody } | { ok: false; refused: Reason } {
  const picked = pickAll(command.orders, ORDER_FIELDS, 'orders');
  if ('at' in picked) return { ok: false, refused: malformed(picked.at) };
  const answers = cleanAnswers(command.answers ?? {});
  if (!answers) return { ok: false, refused: malformed('answers') };
  const rest = pick(command, ['doctrine', 'tile', 'choice', 'redraw'], 'orders');
  if ('at' in rest) return { ok: false, refused: malformed(rest.at) };
  const choice = rest.picked.choice;
  if (choice !== undefined && choice !== 'a' && choice !== 'b')
    return { ok: false, refused: reason('malformed', { path: 'choice', allowed: 'a, b' }) };
  return {
    ok: true,
    body: { orders: picked.all as unknown as Order[], answers, ...rest.picked } as unknown as OrdersBody,
  };
}
