import type { OrderDef } from '../../rules/catalogue.ts';
import type { OrderId } from '../../rules/vocabulary.ts';
import { COMMANDER } from './commanders.ts';
import { COMMON } from './common.ts';
import { JERUSALEM } from './jerusalem.ts';
import { TEHRAN } from './tehran.ts';
import { WASHINGTON } from './washington.ts';

/** Every order of the game by id. */
export const ORDERS = Object.fromEntries(
  [...COMMON, ...WASHINGTON, ...TEHRAN, ...JERUSALEM, ...COMMANDER].map((order) => [order.id, order]),
) as Record<OrderId, OrderDef>;
