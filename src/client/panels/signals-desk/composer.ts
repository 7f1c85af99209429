import type { Message } from '../../../rules/commands.ts';
import type { MessageField, MessageForm } from '../../../rules/legal/legal-types.ts';
import { type MessageKind, VENUES, type Venue } from '../../../rules/vocabulary.ts';

/** Writing a typed message: venue, kind, then its fields, all read from the forms the rules hand out. */

export type FieldValue = string | number;
export type Fields = Partial<Record<MessageField, FieldValue>>;
export interface MessageQuestion {
  field: MessageField;
  values: FieldValue[];
  required: boolean;
  /** The player's choice, or the only one a required field has; null while open. */
  chosen: FieldValue | null;
}

const SEQUENCE: readonly MessageField[] = [
  'to',
  'line',
  'stance',
  'support',
  'ask',
  'turn',
  'front',
  'place',
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
];

/** Fields that mean something only beside a certain value of another one. */
const TERMS = ['give', 'get', 'third'] as const;
const MEANINGFUL: Partial<Record<MessageField, (fields: Fields) => boolean>> = {
  lane: (fields) => TERMS.some((field) => fields[field] === 'convoy'),
  turn: (fields) => fields.ask === 'not-before',
  third: (fields) => fields.give !== undefined || fields.get !== undefined,
};
/** Tells the front of a place, null for none. */
export type FrontOf = (place: string) => string | null;

/** A field that another one stands for, or that its neighbour makes necessary. */
function isRequired({ required }: MessageForm, fields: Fields, field: MessageField): boolean {
  if (field === 'give' && fields.get !== undefined) return false;
  return required[field] !== undefined || field === 'turn' || field === 'lane';
}

export const venuesOf = (forms: readonly MessageForm[]): Venue[] =>
  VENUES.filter((venue) => forms.some((form) => form.venue === venue));

export const formsAt = (forms: readonly MessageForm[], venue: Venue): MessageForm[] =>
  forms.filter((form) => form.venue === venue);

export const formOf = (forms: readonly MessageForm[], venue: Venue, kind: MessageKind): MessageForm | undefined =>
  forms.find((form) => form.venue === venue && form.kind === kind);

/** The questions of a form in the sequence of asking; those that mean nothing beside the answers so far stay away. */
export function questionsOf(form: MessageForm, fields: Fields, frontOf: FrontOf): MessageQuestion[] {
  return SEQUENCE.flatMap((field) => {
    const all = form.required[field] ?? form.optional[field] ?? [];
    const { front } = fields;
    const values =
      field === 'place' && front !== undefined ? all.filter((place) => frontOf(String(place)) === front) : all;
    if (values.length === 0 || MEANINGFUL[field]?.(fields) === false) return [];
    const required = isRequired(form, fields, field);
    const wanted = fields[field];
    const held = wanted !== undefined && values.includes(wanted) ? wanted : null;
    const only = required && values.length === 1 ? (values[0] ?? null) : null;
    return [{ field, values, required, chosen: held ?? only }];
  });
}

/** The answers with one more given or taken back. A place brings its front along. */
export function answer(fields: Fields, field: MessageField, value: FieldValue | null, frontOf: FrontOf): Fields {
  const next = { ...fields };
  delete next[field];
  if (value === null) return next;
  const front = field === 'place' ? frontOf(String(value)) : null;
  return { ...next, [field]: value, ...(front !== null && { front }) };
}

/** The message as far as it is written, and the required fields that are still open. */
export function written(
  form: MessageForm,
  fields: Fields,
  frontOf: FrontOf,
): { message: Message; missing: MessageField[] } {
  const questions = questionsOf(form, fields, frontOf);
  const filled = questions.filter(({ chosen }) => chosen !== null).map(({ field, chosen }) => [field, chosen]);
  return {
    message: { kind: form.kind, venue: form.venue, ...Object.fromEntries(filled) },
    missing: questions.filter(({ required, chosen }) => required && chosen === null).map(({ field }) => field),
  };
}

/** Places a field of this form may name, for the map to light. */
export function placesOf({ required, optional }: MessageForm): Set<string> {
  const values = required.place ?? optional.place ?? [];
  return new Set(values.map(String));
}
