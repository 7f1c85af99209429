import type { Order } from '../../../rules/commands.ts';
import type { OrderChoice, OrderOption } from '../../../rules/legal/legal-types.ts';
import type { Reason } from '../../../rules/reasons.ts';
import type { PlaceId } from '../../../rules/vocabulary.ts';

/** The fields of an order in the sequence in which a player is asked for them. */
export const ORDER_FIELDS = ['item', 'unit', 'to', 'lane', 'place', 'level', 'step', 'ask', 'act'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];
export type FieldValue = string | number;
export type Picked = Partial<Record<OrderField, FieldValue>>;

/** One question of the desk: what may be chosen for a field, given the answers before it. */
export interface FieldQuestion {
  field: OrderField;
  choices: FieldChoice[];
  /** The player's choice, or the only one there is; null while it is open. */
  chosen: FieldValue | null;
}
export interface FieldChoice {
  value: FieldValue;
  /** Null if some legal option has this value, else why none has. */
  reason: Reason | null;
}
export interface PickState {
  questions: FieldQuestion[];
  /** The option all answers lead to; null while a question is open. */
  option: OrderOption | null;
  /** Options that agree with the answers so far. */
  remaining: OrderOption[];
}

/** `ask` comes before `to` where the order asks something about somebody. */
const sequenceOf = ({ order }: OrderChoice): readonly OrderField[] =>
  order === 'intelligence' ? ['ask', 'to', 'act'] : ORDER_FIELDS;

function choicesOf(field: OrderField, options: readonly OrderOption[]): FieldChoice[] {
  const choices = new Map<FieldValue, Reason | null>();
  for (const { given, reason } of options) {
    const value = given[field];
    if (value === undefined) continue;
    const known = choices.get(value);
    if (known === null) continue;
    choices.set(value, reason === null ? null : (known ?? reason));
  }
  return [...choices].map(([value, reason]) => ({ value, reason }));
}

/** Walks the fields of an order: which questions to show, what is chosen, and the option this leads to. */
export function pickState(choice: OrderChoice, picked: Picked): PickState {
  const questions: FieldQuestion[] = [];
  let remaining = choice.options;
  for (const field of sequenceOf(choice)) {
    const choices = choicesOf(field, remaining);
    if (choices.length === 0) continue;
    const wanted = picked[field];
    const only = choices.length === 1 ? choices[0]?.value : undefined;
    const chosen = choices.some(({ value }) => value === wanted) ? wanted : only;
    questions.push({ field, choices, chosen: chosen ?? null });
    if (chosen === undefined) return { questions, option: null, remaining };
    remaining = remaining.filter(({ given }) => given[field] === chosen);
  }
  return { questions, option: remaining[0] ?? null, remaining };
}

/** Places of the legal options, for the map to light. */
export const targetsOf = (options: readonly OrderOption[]): Set<PlaceId> =>
  new Set(options.flatMap(({ place, reason }) => (place !== null && reason === null ? [place] : [])));

/** Orders that may be given at a place, those that are legal there first. */
export function ordersAt(choices: readonly OrderChoice[], place: PlaceId): OrderChoice[] {
  const here = choices
    .map((choice) => ({ ...choice, options: choice.options.filter((option) => option.place === place) }))
    .filter(({ options }) => options.length > 0);
  const legal = ({ options }: OrderChoice) => options.some(({ reason }) => reason === null);
  return [...here.filter(legal), ...here.filter((choice) => !legal(choice))];
}

/** The ticks of an order as the desk sets them at first: called off if a pause starts, withdrawal announced. */
export function withToggles(given: Order, toggles: OrderChoice['toggles'], ticks: Partial<Order>): Order {
  const first: Partial<Order> = { claimed: false, announce: true, holdIfPause: true };
  const set = Object.fromEntries(toggles.map((tick) => [tick, ticks[tick] ?? first[tick]]));
  return { ...given, ...set };
}
