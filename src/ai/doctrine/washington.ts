import { below, type SeatDoctrine } from './rule.ts';
import { WASHINGTON_ANSWERS } from './washington/answers.ts';
import { WASHINGTON_MESSAGES } from './washington/messages.ts';
import { WASHINGTON_ORDERS } from './washington/orders.ts';
import { WASHINGTON_CHOICES, WASHINGTON_DEFENCE } from './washington/standing.ts';

/** How Washington thinks. */
export const WASHINGTON: SeatDoctrine = {
  seat: 'washington',
  aim: 'Cheap oil, open lanes, troops safe, attention for the Pacific; force only when talking is exhausted.',
  orders: WASHINGTON_ORDERS,
  messages: WASHINGTON_MESSAGES,
  answers: WASHINGTON_ANSWERS,
  tiles: [],
  defence: WASHINGTON_DEFENCE,
  choices: WASHINGTON_CHOICES,
  redraw: [below('wants:attention', 0)],
};
