import {
  COMMANDER_ANSWERS,
  COMMANDER_CHOICES,
  COMMANDER_DEFENCE,
  COMMANDER_MESSAGES,
  COMMANDER_ORDERS,
  EYES_ON_THE_PAUSE,
} from './commanders.ts';
import { above, atLeast, below, no, type OrderRule, type SeatDoctrine, tilt, under, wanted, yes } from './rule.ts';

/** The north: many rockets, an old account with Jerusalem, and villages that pay for every barrage. */
const ATTACKS: readonly OrderRule[] = [
  {
    id: 'harass-the-galilee',
    when: [atLeast('stance', 2), below('stance', 3)],
    order: 'attack',
    with: { level: 1 },
    ticks: { claimed: true },
    score: 52,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 1.5)],
    because: 'own-wish',
  },
  {
    id: 'harass-on-order',
    when: [yes('obeys'), atLeast('ordered', 2), below('ordered', 3)],
    order: 'attack',
    with: { level: 1 },
    ticks: { claimed: true },
    score: 62,
    more: EYES_ON_THE_PAUSE,
    because: 'obey-the-patron',
  },
  {
    id: 'raid-the-galilee',
    when: [atLeast('stance', 3)],
    order: 'attack',
    with: { level: 2 },
    ticks: { claimed: true },
    score: 58,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 2), above('grievance', { from: 200, each: 100, add: 3 })],
    because: 'avenge-a-comrade',
  },
  {
    id: 'barrage-the-galilee',
    when: [atLeast('stance', 3), yes('rockets')],
    order: 'attack',
    with: { level: 3, place: 'haifa' },
    ticks: { claimed: true },
    score: 52,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 3), above('grievance', { from: 300, each: 100, add: 8 })],
    because: 'avenge-a-comrade',
  },
  {
    id: 'answer-the-campaign',
    when: [atLeast('hitHere', 3), atLeast('grievance', 250), no('obeys')],
    order: 'attack',
    with: { level: 2 },
    ticks: { claimed: true },
    score: 50,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 2), tilt('forgiving', -1)],
    because: 'avenge-a-comrade',
  },
  {
    id: 'fire-at-the-coast',
    when: [atLeast('stance', 3), yes('strikeOnIran'), atLeast('hawkish', 60), atLeast('grievance', 350)],
    order: 'attack',
    with: { level: 4 },
    ticks: { claimed: true },
    score: 40,
    more: [...EYES_ON_THE_PAUSE, tilt('hawkish', 2)],
    because: 'stand-together',
  },
  {
    id: 'rebuild-the-north',
    when: [atLeast('money', 20), atLeast('tollAtHome', 100)],
    order: 'govern',
    score: 34,
    more: [under('home', { from: 500, each: 100, add: 5 }), wanted('wants:standing', 4)],
    because: 'people-suffer',
  },
];

/** How the commander in Lebanon thinks. */
export const LEBANON: SeatDoctrine = {
  seat: 'lebanon',
  aim: 'Keep the arms that make the house matter, and the people under it alive.',
  orders: [...ATTACKS, ...COMMANDER_ORDERS],
  messages: COMMANDER_MESSAGES,
  answers: COMMANDER_ANSWERS,
  tiles: [],
  defence: COMMANDER_DEFENCE,
  choices: COMMANDER_CHOICES,
  redraw: [below('home', 400)],
};
