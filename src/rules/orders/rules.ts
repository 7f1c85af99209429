import type { OrderId } from '../vocabulary.ts';
import { COMMANDER_RULES } from './commanders.ts';
import { COMMON_RULES } from './common.ts';
import { JERUSALEM_RULES } from './jerusalem.ts';
import type { OrderRule } from './order-rule.ts';
import { TEHRAN_RULES } from './tehran.ts';
import { WASHINGTON_RULES } from './washington.ts';

const RULES = { ...COMMON_RULES, ...WASHINGTON_RULES, ...TEHRAN_RULES, ...JERUSALEM_RULES, ...COMMANDER_RULES };

/** The rule of an order. Every order id has one; a missing one is a bug that the content tests catch. */
export const ruleOf = (order: OrderId): OrderRule => RULES[order] ?? { step: 'close' };
export const hasRule = (order: OrderId): boolean => Object.hasOwn(RULES, order);
