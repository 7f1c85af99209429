import type { Catalogue } from '../../rules/catalogue.ts';
import type { Reason } from '../../rules/reasons.ts';
import { millions } from './figures.ts';
import { say, type Value } from './messages.ts';
import { cardTitle, munitionName } from './names.ts';

/** Parameters a reason's sentence may ask for, so that a reason without them still reads as a sentence. */
const PLAIN: Record<string, Value> = {
  path: '',
  turn: '–',
  expected: '–',
  count: '–',
  allowed: 1,
  need: '–',
  have: '–',
  level: '–',
  cells: '–',
  from: '–',
};

/** A reason as one sentence: why an order is greyed or a command was refused. */
export function reasonWords(c: Catalogue, { code, params = {} }: Reason): string {
  const ready: Record<string, Value> = { ...PLAIN, ...params };
  for (const key of ['price', 'money']) ready[key] = typeof params[key] === 'number' ? millions(params[key]) : '–';
  if (typeof params.item === 'string') ready.item = munitionName(c, params.item);
  ready.card = typeof params.card === 'string' ? cardTitle(c, params.card) : '–';
  return say(`reason.${code}`, ready);
}
