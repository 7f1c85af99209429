import type { Catalogue } from '../../../rules/catalogue.ts';
import type { Message, Order } from '../../../rules/commands.ts';
import type { Pledge } from '../../../rules/state/state.ts';
import type { SeatView } from '../../../rules/view/view-types.ts';
import type { OrderId, Seat } from '../../../rules/vocabulary.ts';
import type { Draft } from '../../store/draft.ts';
import { actOf } from '../preview/act-of-order.ts';

/** A word this seat gave that its orders of this turn must keep: promised support, a granted request, a telegraph. */
export type WordGiven = { kept: boolean } & (
  | { kind: 'promise'; to: Seat; order: OrderId }
  | { kind: 'telegraph'; message: Message }
);

type Promised = Pick<Pledge, 'to' | 'kind'>;

const ORDER_FOR: Partial<Record<Pledge['kind'], OrderId>> = {
  munitions: 'resupply',
  money: 'fund',
  funding: 'fund',
  rockets: 'ship-rockets',
  'support-rockets': 'ship-rockets',
};

function keeps({ order, to, step, item }: Order, promise: Promised): boolean {
  if (promise.kind === 'munitions') return order === 'resupply' && item === 'jerusalem';
  return order === ORDER_FOR[promise.kind] && to === promise.to && step !== -1;
}

/** Promises that bind this turn, and those that the drafted answers would add. */
function promises({ own, public: { turn } }: SeatView, { answers }: Draft): Promised[] {
  const granted = own.inbox.flatMap(({ id, from, message }) =>
    answers[id] === 'yes' && message.kind === 'request' && message.ask ? [{ to: from, kind: message.ask }] : [],
  );
  return [...own.pledges.filter(({ due }) => due === turn), ...granted];
}

/** The act that a telegraph announced, exactly: that place or front, that level. */
function isAnnounced(c: Catalogue, message: Message, order: Order): boolean {
  const act = actOf(c, order);
  if (!act || act.level !== message.level) return false;
  return message.place === undefined ? act.front === message.front : act.place === message.place;
}

/** Every word to keep this turn, and whether the draft keeps it. */
export function wordsGiven(view: SeatView, c: Catalogue, draft: Draft): WordGiven[] {
  const promised = promises(view, draft).flatMap((promise): WordGiven[] => {
    const order = ORDER_FOR[promise.kind];
    const kept = draft.orders.some((each) => keeps(each, promise));
    return order ? [{ kind: 'promise', to: promise.to, order, kept }] : [];
  });
  const announced = view.own.sent
    .filter(
      ({ turn, message }) =>
        turn === view.public.turn && message.kind === 'telegraph' && (message.by ?? view.seat) === view.seat,
    )
    .map(({ message }): WordGiven => {
      return { kind: 'telegraph', message, kept: draft.orders.some((order) => isAnnounced(c, message, order)) };
    });
  return [...promised, ...announced];
}
