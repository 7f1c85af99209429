import * as v from 'valibot';
import type { Answer, Command, Message, Order } from '../rules/commands.ts';
import type { Doctrine } from '../rules/raids/types.ts';
import { type Reason, reason } from '../rules/reasons.ts';
import {
  FRONTS,
  INTEL_TARGETS,
  LANES,
  MESSAGE_KINDS,
  OFFERS,
  ORDERS_OF,
  RED_LINES,
  REQUESTS,
  SEATS,
  STANCES,
  SUPPORTS,
  TILES,
  VENUES,
} from '../rules/vocabulary.ts';
import { checkPlainJson } from './plain-json.ts';

/** Most of anything that one command may carry; the rules allow far less. */
const MOST = { id: 64, text: 500, messages: 16, orders: 8, answers: 64 } as const;

const ANSWERS = ['yes', 'no', 'forward', 'keep', 'own', 'deny', 'silent'] as const satisfies readonly Answer[];
const DOCTRINES = ['thrift', 'balanced', 'shield'] as const satisfies readonly Doctrine[];
const ORDER_IDS = [...new Set(SEATS.flatMap((seat) => ORDERS_OF[seat]))];

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MOST.id));
const whole = (low: number, high: number) => v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const listOf = <S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
/** An optional field that is missing, or there: never there and undefined. */
const may = <S extends v.GenericSchema>(schema: S) => v.optional(schema);

const message: v.GenericSchema<unknown, Message> = v.strictObject({
  kind: v.picklist(MESSAGE_KINDS),
  venue: v.picklist(VENUES),
  to: may(v.picklist(SEATS)),
  line: may(v.picklist(RED_LINES)),
  place: may(id),
  front: may(v.picklist(FRONTS)),
  level: may(whole(0, 4)),
  by: may(v.picklist(SEATS)),
  turns: may(v.picklist([1, 2])),
  from: may(v.picklist(['now', 'next'])),
  act: may(id),
  give: may(v.picklist(OFFERS)),
  get: may(v.picklist(OFFERS)),
  third: may(v.picklist(OFFERS)),
  lane: may(v.picklist(LANES)),
  message: may(id),
  stance: may(v.picklist(STANCES)),
  support: may(v.picklist(SUPPORTS)),
  ask: may(v.picklist(REQUESTS)),
  turn: may(whole(0, 99)),
  text: may(v.pipe(v.string(), v.maxLength(MOST.text))),
});

const order: v.GenericSchema<unknown, Order> = v.strictObject({
  order: v.picklist(ORDER_IDS),
  place: may(id),
  level: may(v.picklist([1, 2, 3, 4])),
  lane: may(v.picklist(LANES)),
  unit: may(id),
  to: may(v.picklist(SEATS)),
  item: may(id),
  step: may(v.picklist([1, -1])),
  act: may(id),
  ask: may(v.picklist(INTEL_TARGETS)),
  claimed: may(v.boolean()),
  announce: may(v.boolean()),
  holdIfPause: may(v.boolean()),
});

const head = { id, turn: whole(1, 99) };
const anyPhase = v.picklist(['signals', 'orders']);
const bodies = {
  signals: {
    ...head,
    phase: v.literal('signals'),
    type: v.literal('signals'),
    messages: listOf(message, MOST.messages),
    forecast: may(whole(0, 100)),
  },
  orders: {
    ...head,
    phase: v.literal('orders'),
    type: v.literal('orders'),
    answers: v.pipe(v.record(id, v.picklist(ANSWERS)), v.maxEntries(MOST.answers)),
    orders: listOf(order, MOST.orders),
    doctrine: v.picklist(DOCTRINES),
    tile: may(v.picklist(TILES)),
    choice: may(v.picklist(['a', 'b'])),
    redraw: may(v.boolean()),
  },
  unlock: { ...head, phase: anyPhase, type: v.literal('unlock') },
  close: { ...head, phase: anyPhase, type: v.literal('close') },
  control: { ...head, phase: anyPhase, type: v.literal('control'), by: v.picklist(['human', 'ai']) },
};

const by = v.picklist([...SEATS, 'umpire']);

const commandSchema: v.GenericSchema<unknown, Command> = v.variant('type', [
  v.strictObject(bodies.signals),
  v.strictObject(bodies.orders),
  v.strictObject(bodies.unlock),
  v.strictObject(bodies.close),
  v.strictObject({ ...bodies.control, seat: v.picklist(SEATS) }),
]);

/** A command as a save holds it: with the seat that gave it. */
export const savedCommandSchema = v.variant('type', [
  v.strictObject({ ...bodies.signals, seat: by }),
  v.strictObject({ ...bodies.orders, seat: by }),
  v.strictObject({ ...bodies.unlock, seat: by }),
  v.strictObject({ ...bodies.close, seat: by }),
  v.strictObject({ ...bodies.control, seat: by, whose: v.picklist(SEATS) }),
]);

/** Where a value breaks its schema, and what would be allowed there. */
export function firstIssue({ path, expected, message }: v.BaseIssue<unknown>): { path: string; allowed: string } {
  const steps = (path ?? []).map(({ key }) => String(key));
  const allowed = expected === 'never' ? 'no such field' : (expected ?? message);
  return { path: steps.join('.') || 'value', allowed };
}

/** A command from outside: checked in shape and size, not for what the rules allow. The reason names path and allowed. */
export function parseCommand(value: unknown): { ok: true; command: Command } | { ok: false; reason: Reason } {
  const odd = checkPlainJson(value);
  if (odd) return { ok: false, reason: odd };
  const result = v.safeParse(commandSchema, value, { abortEarly: true });
  return result.success
    ? { ok: true, command: result.output }
    : { ok: false, reason: reason('malformed', firstIssue(result.issues[0])) };
}
