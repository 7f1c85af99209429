import type { Rng } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Answer, Message, Order, SeatCommandBody } from '../../rules/commands.ts';
import type { Legal, MessageForm, OrderChoice } from '../../rules/legal/legal-types.ts';
import { checkOrders, type OrdersBody } from '../../rules/orders/check.ts';
import { DOCTRINES } from '../../rules/raids/types.ts';
import { checkMessages } from '../../rules/signals/check.ts';
import type { SeatView } from '../../rules/view/view-types.ts';

function pick<T>(rng: Rng, list: readonly T[]): T | undefined {
  return list[rng.below(list.length)];
}

/** One message of a form: every required field, and each optional one with an even chance. */
function fill(rng: Rng, { venue, kind, required, optional }: MessageForm): Message {
  const fields: Record<string, string | number | undefined> = {};
  for (const [field, values] of Object.entries(required)) fields[field] = pick(rng, values);
  for (const [field, values] of Object.entries(optional))
    if (values.length > 0 && rng.chance(50)) fields[field] = pick(rng, values);
  return { venue, kind, ...fields } as Message;
}

/** Up to five messages that may stand together. */
function randomMessages(view: SeatView, legal: Legal, c: Catalogue, rng: Rng): Message[] {
  const forms = legal.messages.filter(({ reason }) => reason === null);
  let messages: Message[] = [];
  for (let tries = rng.below(6); tries > 0; tries -= 1) {
    const form = pick(rng, forms);
    const longer = form ? [...messages, fill(rng, form)] : messages;
    if (checkMessages(view, c, longer) === null) messages = longer;
  }
  return messages;
}

/** One way to give an order, any toggle set at random. */
function randomOrder(rng: Rng, { options, toggles }: OrderChoice): Order | null {
  const option = pick(
    rng,
    options.filter(({ reason }) => reason === null),
  );
  if (!option) return null;
  const ticks = toggles.filter(() => rng.chance(50)).map((toggle) => [toggle, rng.chance(50)]);
  return { ...option.given, ...Object.fromEntries(ticks) };
}

/** As many orders as may stand together, or fewer. */
function randomOrders(body: OrdersBody, may: (body: OrdersBody) => boolean, legal: Legal, rng: Rng): OrdersBody {
  const choices = legal.orders.filter(({ reason }) => reason === null);
  const wanted = rng.chance(10) ? 0 : legal.ordersAllowed;
  let given = body;
  for (let tries = 4 * wanted; tries > 0 && given.orders.length < wanted; tries -= 1) {
    const choice = pick(rng, choices);
    const order = choice ? randomOrder(rng, choice) : null;
    const longer = order ? { ...given, orders: [...given.orders, order] } : given;
    if (may(longer)) given = longer;
  }
  return given;
}

function randomBase(legal: Legal, rng: Rng): OrdersBody {
  const answers = legal.answers
    .map(({ message, allowed }) => [message, pick(rng, allowed)] as const)
    .filter((entry): entry is readonly [string, Answer] => entry[1] !== undefined && rng.chance(80));
  return {
    answers: Object.fromEntries(answers),
    orders: [],
    doctrine: pick(rng, DOCTRINES) ?? 'balanced',
    ...(legal.incident && rng.chance(80) && { choice: rng.chance(50) ? 'a' : 'b' }),
    ...(legal.redraw && rng.chance(50) && { redraw: true }),
  };
}

/**
 * A legal command for the running phase, every choice as likely as any other of its kind. It reads the seat's own view, as
 * every player does. The same dice give the same command.
 */
export function randomCommand(view: SeatView, legal: Legal, c: Catalogue, rng: Rng): SeatCommandBody {
  if (legal.phase === 'signals') {
    const forecast = rng.chance(50) ? { forecast: rng.below(101) } : {};
    return { type: 'signals', messages: randomMessages(view, legal, c, rng), ...forecast };
  }
  const may = (body: OrdersBody) => checkOrders(view, c, body) === null;
  const base = randomBase(legal, rng);
  const tile = pick(
    rng,
    legal.tiles.filter(({ reason }) => reason === null),
  );
  const withTile = tile ? { ...base, tile: tile.tile } : base;
  return { type: 'orders', ...randomOrders(may(withTile) ? withTile : base, may, legal, rng) };
}
