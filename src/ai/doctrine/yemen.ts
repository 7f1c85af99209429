import {
  COMMANDER_ANSWERS,
  COMMANDER_CHOICES,
  COMMANDER_DEFENCE,
  COMMANDER_MESSAGES,
  COMMANDER_ORDERS,
  EYES_ON_THE_PAUSE,
} from './commanders.ts';
import { above, atLeast, below, between, type OrderRule, type SeatDoctrine, tilt, wanted, yes } from './rule.ts';

/** The strait: ships that pass pay or turn round, and the whole world watches. */
const ATTACKS: readonly OrderRule[] = [
  {
    id: 'harass-the-lane',
    when: [between('stance', 2, 3)],
    order: 'attack',
    with: { level: 1, place: 'red_sea_south' },
    ticks: { claimed: true },
    score: 52,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 1.5)],
    because: 'own-wish',
  },
  {
    id: 'harass-on-order',
    when: [yes('obeys'), between('ordered', 2, 3)],
    order: 'attack',
    with: { level: 1, place: 'bab_el_mandeb' },
    ticks: { claimed: true },
    score: 62,
    more: EYES_ON_THE_PAUSE,
    because: 'obey-the-patron',
  },
  {
    id: 'raid-the-lane',
    when: [atLeast('stance', 3)],
    order: 'attack',
    with: { level: 2, place: 'red_sea_south' },
    ticks: { claimed: true },
    score: 58,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 2), above('grievance', { from: 200, each: 100, add: 3 })],
    because: 'avenge-a-comrade',
  },
  {
    id: 'close-the-strait',
    when: [atLeast('stance', 3), yes('rockets')],
    order: 'attack',
    with: { level: 3, place: 'bab_el_mandeb' },
    ticks: { claimed: true },
    score: 52,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 3), above('grievance', { from: 300, each: 100, add: 8 })],
    because: 'avenge-a-comrade',
  },
  {
    id: 'fire-at-eilat',
    when: [atLeast('stance', 3), atLeast('hawkish', 55), below('heat', 1300)],
    order: 'attack',
    with: { level: 1, place: 'eilat' },
    ticks: { claimed: true },
    score: 40,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 2), above('network:LEB', { from: 0, each: 1, add: 3 })],
    because: 'stand-together',
  },
  {
    id: 'hit-the-partners-oil',
    when: [atLeast('stance', 3), atLeast('hitHere', 2), atLeast('hawkish', 60)],
    order: 'attack',
    with: { level: 2, place: 'yanbu' },
    ticks: { claimed: false },
    score: 42,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 1)],
    because: 'chaos-pays',
  },
  {
    id: 'sell-safe-passage',
    when: [atLeast('laneRed', 100)],
    order: 'trade',
    score: 32,
    more: [above('laneRed', { from: 100, each: 100, add: 5 }), wanted('wants:cash', 5)],
    because: 'chaos-pays',
  },
];

/** How the commander in Yemen thinks. */
export const YEMEN: SeatDoctrine = {
  seat: 'yemen',
  aim: 'Be the hand on the strait: seen, paid, and still there when the ships are gone.',
  orders: [...ATTACKS, ...COMMANDER_ORDERS],
  messages: COMMANDER_MESSAGES,
  answers: COMMANDER_ANSWERS,
  tiles: [],
  defence: COMMANDER_DEFENCE,
  choices: COMMANDER_CHOICES,
  redraw: [below('home', 400)],
};
