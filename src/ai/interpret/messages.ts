import type { Rng } from '../../lib/rng.ts';
import type { Message, Order } from '../../rules/commands.ts';
import type { Legal, MessageField, MessageForm } from '../../rules/legal/legal-types.ts';
import { checkMessages } from '../../rules/signals/check.ts';
import type { MessageRule, SeatDoctrine } from '../doctrine/rule.ts';
import type { Alternative, Reasoned } from '../explain/explanation.ts';
import { read, type Situation } from '../situation.ts';
import { find } from './sayings.ts';
import { type Candidate, candidates, weigh } from './weigh.ts';

interface Draft {
  messages: Message[];
  chosen: Reasoned[];
  left: Alternative[];
}

type Said = Partial<Record<MessageField, string | number>>;

/** A field that was looked for, and that the form only may hold, is left out if it does not fit. */
const mayGo = (rule: MessageRule, form: MessageForm, field: MessageField, found: string | number): boolean =>
  typeof rule.say?.[field] === 'object' && !form.required[field] && !form.optional[field]?.includes(found);

/** Every field a rule gives or finds; null if something it looks for is not there. */
function said(s: Situation, rule: MessageRule, { act, form }: { act: Order | null; form: MessageForm }): Said | null {
  const fields: Said = {};
  for (const [field, value] of Object.entries(rule.say ?? {})) {
    const found = typeof value === 'object' ? find(value.find, { s, act, form }) : value;
    if (found === null) return null;
    if (!mayGo(rule, form, field as MessageField, found)) fields[field as MessageField] = found;
  }
  return fields;
}

/** A message in this form, or null where the form does not allow what the rule wants to say. */
function filled(form: MessageForm, fields: Said): Message | null {
  const given: Said = {};
  for (const [field, allowed] of Object.entries(form.required) as [MessageField, (string | number)[]][]) {
    const value = fields[field] ?? allowed[0];
    if (value === undefined || !allowed.includes(value)) return null;
    given[field] = value;
  }
  for (const [field, value] of Object.entries(fields) as [MessageField, string | number][]) {
    if (given[field] !== undefined) continue;
    if (!form.optional[field]?.includes(value)) return null;
    given[field] = value;
  }
  return { ...given, kind: form.kind, venue: form.venue } as Message;
}

/** The message of a rule by each venue that carries it, the preferred venue first. */
function waysToSay(
  s: Situation,
  rule: MessageRule,
  { act, forms }: { act: Order | null; forms: readonly MessageForm[] },
): Message[] {
  const ways: Message[] = [];
  for (const venue of rule.venues) {
    for (const form of forms) {
      if (form.kind !== rule.kind || form.venue !== venue || form.reason) continue;
      const fields = said(s, rule, { act, form });
      const message = fields && filled(form, fields);
      if (message) ways.push(message);
    }
  }
  return ways;
}

/** Adds the first way of saying it that still finds room. */
function place(s: Situation, draft: Draft, candidate: Candidate, ways: readonly Message[]): void {
  const { reasoned } = candidate;
  if (reasoned.score < s.slack.worthDoing) {
    draft.left.push({ ...reasoned, left: 'not-worth-it', refused: null });
    return;
  }
  let refused: string | null = null;
  for (const message of ways) {
    const why = checkMessages(s.view, s.c, [...draft.messages, message]);
    if (why === null) {
      draft.messages.push(message);
      draft.chosen.push({ ...reasoned, deed: { what: 'message', message } });
      return;
    }
    refused ??= why.code;
  }
  draft.left.push({ ...reasoned, left: 'refused', refused });
}

/** The act of the plan that would add most Heat: the one worth a warning. */
export const actOf = (orders: readonly Order[], heat: (order: Order) => number): Order | null =>
  orders.reduce<Order | null>((most, order) => (heat(order) > (most ? heat(most) : 0) ? order : most), null);

/** The messages a seat writes now, by its doctrine; `act` is what it means to do in the Orders that follow. */
export function writeMessages(
  s: Situation,
  doctrine: SeatDoctrine,
  { legal, act }: { legal: Legal; act: Order | null },
  rng: Rng,
): Draft {
  const waysOf = new Map<Reasoned, Message[]>();
  const found = candidates(
    s,
    doctrine.messages,
    (at, rule) => {
      const ways = waysToSay(at, rule, { act, forms: legal.messages });
      const [first] = ways;
      if (!first) return null;
      const candidate = weigh(at, rule, { deed: { what: 'message', message: first }, risk: 0 }, rng);
      waysOf.set(candidate.reasoned, ways);
      return candidate;
    },
    rng,
  );
  const draft: Draft = { messages: [], chosen: [], left: [] };
  const { forgetMessagePct } = s.slack;
  const kept = forgetMessagePct > 0 ? found.filter(() => !rng.chance(forgetMessagePct, 'forget')) : found;
  for (const candidate of kept) place(s, draft, candidate, waysOf.get(candidate.reasoned) ?? []);
  return draft;
}

/** Chance in whole % that it sees of war within two turns: what Heat says, and the lamps. */
export function forecastOf(s: Situation): number {
  const STEPS: readonly [from: number, pct: number][] = [
    [1800, 70],
    [1700, 55],
    [1500, 35],
    [1300, 20],
    [1100, 11],
    [900, 6],
    [0, 2],
  ];
  const [, pct] = STEPS.find(([from]) => s.facts.heat >= from) ?? [0, 2];
  return Math.min(95, pct + 3 * s.facts.lampsLit + (read(s, 'channel') < 2 ? 4 : 0));
}
