import { type Signal, useComputed, useSignalEffect } from '@preact/signals';
import type { MessageField, MessageForm } from '../../../rules/legal/legal-types.ts';
import type { MessageKind, Venue } from '../../../rules/vocabulary.ts';
import type { DeskSession } from '../orders-desk/desk-checks.ts';
import { keptWhileOpen } from '../orders-desk/kept.ts';
import { answer, type Fields, type FieldValue, type FrontOf, formOf, formsAt, placesOf } from './composer.ts';

/** The message being written: its road, its kind, its fields. */
export interface Composition {
  venue: Venue | null;
  kind: MessageKind | null;
  fields: Fields;
}
export interface Composing {
  now: Signal<Composition>;
  form: { readonly value: MessageForm | null };
  venue(venue: Venue): void;
  kind(kind: MessageKind): void;
  field(field: MessageField, value: FieldValue | null): void;
  clear(): void;
  frontOf: FrontOf;
}
const NOTHING: Composition = { venue: null, kind: null, fields: {} };
const compositionOf = keptWhileOpen<Composition>(NOTHING);

/** Keeps the message being written, lights the places it may name and takes those picked on the map. */
export function useComposing(session: DeskSession): Composing {
  const { legal, focus, catalogue } = session;
  const frontOf: FrontOf = (place) => catalogue.places[place]?.front ?? null;
  const now = compositionOf(session);
  const form = useComputed(() => {
    const { venue, kind } = now.value;
    return venue && kind ? (formOf(legal.value.messages, venue, kind) ?? null) : null;
  });

  useSignalEffect(() => {
    const lit = form.value ? placesOf(form.value) : null;
    if (lit) focus.litPlaces.value = lit;
    return () => {
      if (lit && focus.litPlaces.peek() === lit) focus.litPlaces.value = new Set();
    };
  });

  useSignalEffect(() => {
    const place = focus.selectedPlace.value;
    const open = form.peek();
    if (place === null || !open || !placesOf(open).has(place) || now.peek().fields.place === place) return;
    now.value = { ...now.peek(), fields: answer(now.peek().fields, 'place', place, frontOf) };
  });

  return {
    now,
    form,
    frontOf,
    venue(venue) {
      const { kind, fields } = now.peek();
      const kept = kind && formOf(legal.peek().messages, venue, kind) ? kind : onlyKind(legal.peek().messages, venue);
      now.value = { venue, kind: kept, fields: kept === kind ? fields : {} };
    },
    kind(kind) {
      now.value = { ...now.peek(), kind, fields: {} };
    },
    field(field, value) {
      now.value = { ...now.peek(), fields: answer(now.peek().fields, field, value, frontOf) };
      if (field === 'place' && typeof value === 'string') focus.selectedPlace.value = value;
    },
    clear() {
      now.value = NOTHING;
    },
  };
}

/** A road that carries one kind only needs no second question. */
function onlyKind(forms: readonly MessageForm[], venue: Venue): MessageKind | null {
  const kinds = formsAt(forms, venue);
  return kinds.length === 1 ? (kinds[0]?.kind ?? null) : null;
}
