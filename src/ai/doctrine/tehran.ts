import { below, type SeatDoctrine } from './rule.ts';
import { TEHRAN_ANSWERS } from './tehran/answers.ts';
import { TEHRAN_MESSAGES } from './tehran/messages.ts';
import { TEHRAN_ORDERS } from './tehran/orders.ts';
import { TEHRAN_CHOICES, TEHRAN_DEFENCE } from './tehran/standing.ts';
import { TEHRAN_TILES } from './tehran/tiles.ts';

/** How Tehran thinks. */
export const TEHRAN: SeatDoctrine = {
  seat: 'tehran',
  aim: 'Survive; keep the option latent, the network alive and the money coming; answer by others where others will do.',
  orders: TEHRAN_ORDERS,
  messages: TEHRAN_MESSAGES,
  answers: TEHRAN_ANSWERS,
  tiles: TEHRAN_TILES,
  defence: TEHRAN_DEFENCE,
  choices: TEHRAN_CHOICES,
  redraw: [below('wants:regime', 0), below('home', 500)],
};
