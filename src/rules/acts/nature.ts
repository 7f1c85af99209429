import type { PlaceDef } from '../catalogue.ts';
import type { Order } from '../commands.ts';
import { amount } from '../orders/order-rule.ts';
import type { ActKind } from '../state/state.ts';
import type { Table } from '../state/table.ts';
import type { OrderId, Seat } from '../vocabulary.ts';

/** What an act is by its order: its kind, whether it is owned and seen, whom it is done to. */

/** What kind of act an order is. */
export function kindOf({ order, item, place }: Order): ActKind {
  if (order === 'strike-iran')
    return item === 'cyber' ? 'cyber' : item === 'missiles' ? 'strike-missiles' : 'strike-site';
  if (order === 'reply' && place === 'hormuz') return 'harassment';
  return KINDS[order] ?? 'raid';
}
/** A raid, if nothing else is said. */
const KINDS: Partial<Record<OrderId, ActKind>> = {
  'gulf-harassment': 'harassment',
  enforce: 'enforcement',
  campaign: 'air-package',
  reply: 'air-package',
  'targeted-killing': 'killing',
  sabotage: 'sabotage',
  'cyber-spy': 'cyber',
  'strike-site': 'strike-site',
};

/** Acts whose author nobody could doubt. A commander's attack is claimed if he says so; sabotage never is. */
const OPEN: readonly OrderId[] = [
  'direct-strike',
  'enforce',
  'campaign',
  'reply',
  'strike-site',
  'gulf-harassment',
  'targeted-killing',
];

/** Whether its author shows himself. */
export function isClaimed({ order, item, claimed }: Order): boolean {
  if (order === 'strike-iran') return item !== 'cyber';
  return OPEN.includes(order) || (order === 'attack' && claimed === true);
}

/** Half of sabotage is seen for what it is; cyber never is. */
export function isSeen(t: Table, { order, item }: Order): boolean {
  if (order === 'sabotage') return t.rng.chance(amount(t.c, 'sabotage', 'blamed'), 'sabotage seen');
  return order !== 'cyber-spy' && !(order === 'strike-iran' && item === 'cyber');
}

/** Whom an act is done to. */
export function victimOf(order: Order, place: PlaceDef): Seat {
  if (order.order === 'gulf-harassment') return 'washington';
  if (order.order === 'enforce' || (order.order === 'reply' && place.id === 'hormuz')) return 'tehran';
  if (order.order === 'targeted-killing') return order.to ?? 'tehran';
  return place.militia ?? place.holder ?? 'washington';
}
