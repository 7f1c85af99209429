import type { Order } from '../../../rules/commands.ts';
import type { OrderChoice } from '../../../rules/legal/legal-types.ts';
import type { Session } from '../../store/session.ts';

const SAME = ['order', 'place', 'level', 'lane', 'unit', 'to', 'item', 'step', 'act', 'ask'] as const;

/** What the desk lists as the price of a draft order; 0 for one that it does not list any more. */
export function priceOf(choices: readonly OrderChoice[], order: Order): number {
  const choice = choices.find((each) => each.order === order.order);
  return choice?.options.find(({ given }) => SAME.every((field) => given[field] === order[field]))?.price ?? 0;
}

/** Money, whole $M, that the draft leaves: the purse less the prices of its orders and of its tile. */
export function moneyLeft({ view, legal, desk }: Session): number {
  const { orders, tile } = desk.draft.value;
  const prices = orders.map((order) => priceOf(legal.value.orders, order));
  const tilePrice = legal.value.tiles.find((each) => each.tile === tile)?.price ?? 0;
  return view.value.own.money - tilePrice - prices.reduce((sum, price) => sum + price, 0);
}
