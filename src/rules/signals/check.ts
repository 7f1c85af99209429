import type { Catalogue } from '../catalogue.ts';
import type { Answer, Message } from '../commands.ts';
import type { MessageField, MessageForm } from '../legal/legal-types.ts';
import { type Reason, reason } from '../reasons.ts';
import type { SeatView } from '../view/view-types.ts';
import { MESSAGE_KINDS, VENUES } from '../vocabulary.ts';
import { answerChoices, messageForm } from './forms.ts';
import { offerReason, termsOf, understandingOf } from './offers.ts';
import { addressees, lineOf, slotOf } from './venues.ts';

/** Refusals of messages and answers, from the seat's own view alone, so that a refusal tells nothing of others. */

const malformed = (path: string, allowed: readonly (string | number)[]): Reason =>
  reason('malformed', { path, allowed: allowed.join(', ') });

/** A field that need not be written because another one says it, or because only one value is possible. */
function mayMiss(message: Message, field: string, values: readonly (string | number)[]): boolean {
  if (field === 'to') return values.length === 1;
  if (field === 'front') return message.place !== undefined;
  return field === 'give' && message.get !== undefined;
}

/** What every message has, or may have, whatever its form. */
const OF_ALL: readonly string[] = ['kind', 'venue', 'text'];

function checkFields(message: Message, { required, optional }: MessageForm): Reason | null {
  for (const [field, value] of Object.entries(message)) {
    if (value === undefined || OF_ALL.includes(field)) continue;
    const known = Object.hasOwn(required, field) || Object.hasOwn(optional, field);
    if (!known) return malformed(field, []);
    const values = required[field as MessageField] ?? optional[field as MessageField] ?? [];
    if (!values.includes(value)) return reason('not-offered', { field, value: String(value) });
  }
  for (const [field, values] of Object.entries(required))
    if (message[field as MessageField] === undefined && !mayMiss(message, field, values))
      return malformed(field, values);
  return null;
}

/** Terms that cannot be agreed now are named with what stands in their way. */
function checkTerms(view: SeatView, c: Catalogue, message: Message): Reason | null {
  if (message.kind !== 'offer') return null;
  for (const kind of termsOf(message)) {
    const why = Object.hasOwn(c.offers, kind) ? offerReason(c, understandingOf(view), kind) : null;
    if (why) return why;
  }
  return null;
}

/** One message by itself. */
function checkMessage(view: SeatView, c: Catalogue, message: Message): Reason | null {
  const { kind, venue, text } = message;
  if (!VENUES.includes(venue)) return malformed('venue', VENUES);
  if (!MESSAGE_KINDS.includes(kind)) return malformed('kind', MESSAGE_KINDS);
  if (text !== undefined && typeof text !== 'string') return malformed('text', ['words']);
  if (!lineOf(view.seat, venue)) return reason('venue-not-yours', { venue });
  const form = messageForm(view, c, venue, kind);
  if (!form) return reason('not-offered', { kind, venue });
  return form.reason ?? checkTerms(view, c, message) ?? checkFields(message, form);
}

/** What two messages of one turn may not have in common. */
const sameness = ({ kind, venue, to, line, act, ask, message }: Message): string =>
  [kind, venue, to, line, act, ask, message].join('|');

/** Null if the seat may send all these now, else the first reason against them. Never throws. */
export function checkMessages(view: SeatView, c: Catalogue, messages: readonly Message[]): Reason | null {
  const slots: Record<string, number> = {};
  const seen = new Set<string>();
  for (const message of messages) {
    const why = checkMessage(view, c, message);
    if (why) return why;
    const line = lineOf(view.seat, message.venue);
    if (!line) continue;
    const slot = slotOf(line, message.to ?? addressees(view.seat, message.venue, message.kind)?.[0]);
    slots[slot] = (slots[slot] ?? 0) + 1;
    if (slots[slot] > line.most) return reason('too-many-messages', { venue: message.venue, allowed: line.most });
    const same = sameness(message);
    if (seen.has(same)) return reason('duplicate', { message: message.kind });
    seen.add(same);
  }
  return null;
}

/** Null if these answers fit what was delivered this turn, else the first reason against them. Never throws. */
export function checkAnswers(view: SeatView, c: Catalogue, answers: Record<string, Answer>): Reason | null {
  const given = Object.entries(answers);
  if (given.length === 0) return null;
  const choices = answerChoices(view, c);
  for (const [message, answer] of given) {
    const choice = choices.find((each) => each.message === message);
    if (!choice) return reason('no-such-message', { message });
    if (!choice.allowed.includes(answer)) return reason('not-offered', { message, answer });
  }
  return null;
}
