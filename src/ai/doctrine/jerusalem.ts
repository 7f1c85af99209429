import { JERUSALEM_ANSWERS } from './jerusalem/answers.ts';
import { JERUSALEM_MESSAGES } from './jerusalem/messages.ts';
import { JERUSALEM_ORDERS } from './jerusalem/orders.ts';
import { JERUSALEM_CHOICES, JERUSALEM_DEFENCE } from './jerusalem/standing.ts';
import { below, type SeatDoctrine } from './rule.ts';

/** How Jerusalem thinks. */
export const JERUSALEM: SeatDoctrine = {
  seat: 'jerusalem',
  aim: 'Delay the breakout before the window closes, thin out the rockets in the north, keep Washington behind us.',
  orders: JERUSALEM_ORDERS,
  messages: JERUSALEM_MESSAGES,
  answers: JERUSALEM_ANSWERS,
  tiles: [],
  defence: JERUSALEM_DEFENCE,
  choices: JERUSALEM_CHOICES,
  redraw: [below('wants:delay', 0)],
};
