import type { IncidentDef } from '../../rules/catalogue.ts';
import { choice } from './choice.ts';

/** Something goes wrong that nobody meant. */
export const ERRORS: IncidentDef[] = [
  {
    id: 'wrong-building',
    title: 'The wrong building',
    text: 'An operator reads one digit wrongly, and a house that nobody meant is hit.',
    heat: 300,
    asks: 'author',
    choices: {
      a: choice('Admit the error: Heat −1, Home −0.5.', { heat: -100, home: -50 }),
      b: choice('Say nothing.'),
    },
    fact: 'Of 16 missiles launched at Ain al-Asad in January 2020, 11 came down on the base and 4 failed.',
    source: 'wapo_asad',
  },
  {
    id: 'misread-radar',
    title: 'A misread radar',
    text: 'A battery crew takes an airliner for a missile, and fires.',
    heat: 400,
    asks: 'defender',
    choices: {
      a: choice('Stand the batteries down: three quarters of their capacity for a turn.', { capacityPct: 75 }),
      b: choice('Stay at the screens: a chance of 10 % that a second incident follows.', { again: 10 }),
    },
    fact: 'Ninety-five soldiers run a THAAD battery and its 48 interceptors.',
    source: 'newrepublic_thaad',
  },
  {
    id: 'boarding-goes-wrong',
    title: 'A boarding goes wrong',
    text: 'A boarding party and a tanker’s crew come to blows, and the ship is taken in.',
    heat: 400,
    asks: 'washington',
    choices: {
      a: choice('Release the ship: Heat −1, Resolve −0.3.', { heat: -100, resolve: -30 }),
      b: choice('Hold it: Gulf lane disruption +0.5.', { lane: { lane: 'GULF', by: 50 } }),
    },
    fact: 'By January 2025, 380 tankers had been identified in the Iranian trade; about half of them were blacklisted.',
    source: 'pakobs_380',
  },
  {
    id: 'lost-drone',
    title: 'A lost drone over a capital',
    text: 'A surveillance drone loses its link, crosses a capital in daylight and comes down in a field.',
    heat: 300,
    asks: 'finder',
    choices: {
      a: choice('Return it quietly: Trust between the capitals +0.2.', { trust: 20 }),
      b: choice('Show it on television: Home +0.3.', { home: 30 }),
    },
    fact: 'CSIS put the price of a one-way attack drone at $20,000 to 50,000 in 2025.',
    source: 'shahed_defexp',
  },
];
