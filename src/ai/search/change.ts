import type { Rng } from '../../lib/rng.ts';
import type { Catalogue } from '../../rules/catalogue.ts';
import type { Message, Order } from '../../rules/commands.ts';
import type { Legal } from '../../rules/legal/legal-types.ts';
import { checkOrders } from '../../rules/orders/check.ts';
import { orderKey } from '../../rules/orders/options.ts';
import { DOCTRINES } from '../../rules/raids/types.ts';
import { checkMessages } from '../../rules/signals/check.ts';
import type { SeatView } from '../../rules/view/view-types.ts';
import { COMMANDERS, STANCES } from '../../rules/vocabulary.ts';
import type { Explanation, OrdersBody, SignalsBody } from '../explain/explanation.ts';

/** One step away from a plan; `to` gives null where the desk would refuse the result. */
export interface Change<B> {
  /** Changes of one part exclude each other. */
  part: string;
  to: (plan: B) => B | null;
}

export interface Desk {
  view: SeatView;
  c: Catalogue;
  legal: Legal;
  rng: Rng;
}

const legalOrders = ({ view, c }: Desk, plan: OrdersBody): OrdersBody | null =>
  checkOrders(view, c, plan) === null ? plan : null;
const legalMessages = ({ view, c }: Desk, plan: SignalsBody): SignalsBody | null =>
  checkMessages(view, c, plan.messages) === null ? plan : null;

const isHold = ({ order }: Order): boolean => order === 'hold';

/** The same plan with these orders; a hold where none is left. */
export function withOrders(desk: Desk, plan: OrdersBody, orders: readonly Order[]): OrdersBody | null {
  const real = orders.filter((order) => !isHold(order));
  const room = real.length < desk.legal.ordersAllowed;
  return legalOrders(desk, { ...plan, orders: room ? [...real, { order: 'hold' }] : real });
}

/** Ways to give an order that a player meets without looking for a reason: of each order on the desk, some at random. */
function atRandom({ legal, rng }: Desk, ways: number): Order[] {
  return legal.orders.flatMap(({ options, toggles, reason }) => {
    const open = reason === null ? options.filter((option) => option.reason === null) : [];
    const tick = toggles.includes('holdIfPause') ? { holdIfPause: true } : {};
    const picked: Order[] = [];
    for (let n = 0; n < Math.min(ways, open.length); n += 1) {
      const [option] = open.splice(rng.below(open.length, 'way'), 1);
      if (option && !isHold(option.given)) picked.push({ ...option.given, ...tick });
    }
    return picked;
  });
}

/** Orders worth trying beside those of the plan: what the doctrine weighed, then others, each once. */
export function otherOrders(desk: Desk, { body, alternatives }: Explanation, most: number): Order[] {
  const weighed = alternatives.flatMap(({ deed }) => (deed.what === 'order' ? [deed.order] : []));
  const known = new Set(body.type === 'orders' ? body.orders.map(orderKey) : []);
  const found: Order[] = [];
  const others = atRandom(desk, 2);
  // Half of what is tried has no reason in the doctrine, so that the search can find what the doctrine does not know.
  for (let n = 0; found.length < most && (weighed.length > 0 || others.length > 0); n += 1) {
    const from = n % 2 === 0 && weighed.length > 0 ? weighed : others.length > 0 ? others : weighed;
    const [order] = from === weighed ? weighed.splice(0, 1) : others.splice(desk.rng.below(others.length, 'other'), 1);
    if (!order || isHold(order) || known.has(orderKey(order))) continue;
    known.add(orderKey(order));
    found.push(order);
  }
  return found;
}

/** Everything else in a list of orders that can be decided otherwise. */
export function sideChanges(desk: Desk, plan: OrdersBody): Change<OrdersBody>[] {
  const { legal } = desk;
  const tiles = legal.tiles
    .filter(({ reason, tile }) => reason === null && tile !== plan.tile)
    .map(({ tile }) => ({ part: 'tile', to: (now: OrdersBody) => legalOrders(desk, { ...now, tile }) }));
  const answers = legal.answers.flatMap(({ message, allowed }) =>
    allowed
      .filter((answer) => answer !== plan.answers[message])
      .map((answer) => ({
        part: `answer ${message}`,
        to: (now: OrdersBody) => legalOrders(desk, { ...now, answers: { ...now.answers, [message]: answer } }),
      })),
  );
  const shields = DOCTRINES.filter((doctrine) => doctrine !== plan.doctrine).map((doctrine) => ({
    part: 'doctrine',
    to: (now: OrdersBody) => legalOrders(desk, { ...now, doctrine }),
  }));
  const choice = plan.choice === 'a' ? 'b' : 'a';
  const incident = legal.incident
    ? [{ part: 'choice', to: (now: OrdersBody) => legalOrders(desk, { ...now, choice }) }]
    : [];
  return [...tiles, ...answers, ...incident, ...shields];
}

const isDirectiveTo = ({ kind, to }: Message, seat: string): boolean => kind === 'directive' && to === seat;

/** Other stances for each commander. */
function directiveChanges(desk: Desk, plan: SignalsBody): Change<SignalsBody>[] {
  if (desk.view.seat !== 'tehran') return [];
  return COMMANDERS.flatMap((seat) => {
    const now = plan.messages.find((message) => isDirectiveTo(message, seat));
    return STANCES.filter((stance) => stance !== now?.stance && stance !== 'free-hand').map((stance) => ({
      part: `directive ${seat}`,
      to: (from: SignalsBody) => {
        const others = from.messages.filter((message) => !isDirectiveTo(message, seat));
        const told: Message = { kind: 'directive', venue: 'patron', to: seat, stance, support: now?.support ?? 'none' };
        return legalMessages(desk, { ...from, messages: [...others, told] });
      },
    }));
  });
}

/** Messages left out, messages put in, commanders told otherwise. */
export function messageChanges(desk: Desk, { body, alternatives }: Explanation): Change<SignalsBody>[] {
  if (body.type !== 'signals') return [];
  const without = body.messages.map((message, at) => ({
    part: `message ${at}`,
    to: (now: SignalsBody) =>
      legalMessages(desk, { ...now, messages: now.messages.filter((each) => each !== message) }),
  }));
  const more = alternatives.flatMap(({ deed }, at) =>
    deed.what === 'message'
      ? [
          {
            part: `more ${at}`,
            to: (now: SignalsBody) => legalMessages(desk, { ...now, messages: [...now.messages, deed.message] }),
          },
        ]
      : [],
  );
  return [...directiveChanges(desk, body), ...without, ...more];
}
