import { type Signal, useComputed, useSignalEffect } from '@preact/signals';
import type { Order } from '../../../rules/commands.ts';
import type { OrderChoice } from '../../../rules/legal/legal-types.ts';
import type { OrderId } from '../../../rules/vocabulary.ts';
import type { DeskSession } from './desk-checks.ts';
import { keptWhileOpen } from './kept.ts';
import { type FieldValue, type OrderField, type Picked, type PickState, pickState, targetsOf } from './order-picker.ts';

/** The order being written: which, what is chosen, which ticks differ from the usual. */
export interface OrderWriting {
  order: OrderId;
  picked: Picked;
  ticks: Partial<Order>;
}
export interface Writing {
  now: Signal<OrderWriting | null>;
  choice: { readonly value: OrderChoice | null };
  state: { readonly value: PickState | null };
  open(order: OrderId, picked?: Picked): void;
  close(): void;
  pick(field: OrderField, value: FieldValue | null): void;
  tick(ticks: Partial<Order>): void;
}

const writingOf = keptWhileOpen<OrderWriting | null>(null);

/** Keeps the order being written, lights its targets on the map and takes places picked there. */
export function useWriting(session: DeskSession): Writing {
  const { legal, focus } = session;
  const now = writingOf(session);
  const choice = useComputed(() => legal.value.orders.find(({ order }) => order === now.value?.order) ?? null);
  const state = useComputed(() => (choice.value && now.value ? pickState(choice.value, now.value.picked) : null));
  const change = (fields: Partial<OrderWriting>): void => {
    if (now.peek()) now.value = { ...(now.peek() as OrderWriting), ...fields };
  };

  useSignalEffect(() => {
    const lit = choice.value && state.value ? targetsOf(openAt(choice.value, state.value)) : null;
    if (lit) focus.litPlaces.value = lit;
    return () => {
      if (lit && focus.litPlaces.peek() === lit) focus.litPlaces.value = new Set();
    };
  });

  useSignalEffect(() => {
    const place = focus.selectedPlace.value;
    const written = now.peek();
    if (place === null || !written || written.picked.place === place) return;
    if (choice.peek()?.options.some((option) => option.place === place))
      change({ picked: { ...written.picked, place } });
  });

  return {
    now,
    choice,
    state,
    open(order, picked = {}) {
      const place = focus.selectedPlace.peek();
      const here = legal
        .peek()
        .orders.find((each) => each.order === order)
        ?.options.some((option) => option.place === place);
      now.value = { order, picked: here && place !== null ? { place, ...picked } : picked, ticks: {} };
    },
    close() {
      now.value = null;
    },
    pick(field, value) {
      const picked = { ...now.peek()?.picked };
      delete picked[field];
      if (value !== null) picked[field] = value;
      change({ picked });
      if (field === 'place' && typeof value === 'string') focus.selectedPlace.value = value;
    },
    tick(ticks) {
      change({ ticks: { ...now.peek()?.ticks, ...ticks } });
    },
  };
}

/** Options that agree with all answers but the place: what the map may still be asked for. */
function openAt(choice: OrderChoice, { questions }: PickState): OrderChoice['options'] {
  const fixed = questions.filter(({ field, chosen }) => chosen !== null && field !== 'place' && field !== 'level');
  return choice.options.filter(({ given }) => fixed.every(({ field, chosen }) => given[field] === chosen));
}
