import type { IncidentDef } from '../../rules/catalogue.ts';
import { choice } from './choice.ts';

/** Somebody does what nobody ordered, or says what nobody should know. */
export const PEOPLE_ACT: IncidentDef[] = [
  {
    id: 'avenged-comrade',
    title: 'A comrade avenged',
    text: 'A cell fires at a post to avenge a dead comrade; nobody had ordered it.',
    heat: 300,
    asks: 'commander',
    choices: {
      a: choice('Punish the cell: Standing −0.5.', { home: -50 }),
      b: choice('Praise it: Heat +1.', { heat: 100 }),
    },
    fact: 'The militia payroll in Iraq counted about 238,000 persons in 2024; only some brigades answer to Tehran.',
    source: 'rudaw_pmf',
  },
  {
    id: 'leaked-tape',
    title: 'A leaked tape',
    text: 'A recording of a conversation about the channel is played on the evening news.',
    heat: 300,
    asks: 'washington',
    choices: {
      a: choice('Deny it: Home −0.3.', { home: -30 }),
      b: choice('Confirm it: Trust between the capitals −1, Process +1.', { trust: -100, process: 100 }),
    },
    fact: 'Whether and when notice of the salvo of April 2024 had been given was reported differently by each capital.',
    source: 'reuters_notice',
  },
  {
    id: 'stray-drone',
    title: 'A stray drone on a camp',
    text: 'A drone comes down on the sleeping quarters of a camp, and Washington must answer.',
    heat: 300,
    asks: 'washington',
    choices: {
      a: choice('Name an author and announce an answer: Home +0.3, Heat +0.5, and the answer is due.', {
        home: 30,
        heat: 50,
        grudge: true,
      }),
      b: choice('Ask through the channel first, at no cost; the answer is still due.', { grudge: true }),
    },
    fact: 'A single Coyote interceptor for the defence of bases costs about $125,000: 600 were bought for $75 million.',
    source: 'c4isr_coyote',
  },
  {
    id: 'list-of-names',
    title: 'A list of names',
    text: 'A list of informants inside the network is published, and not all of it is false.',
    heat: 500,
    asks: 'tehran',
    choices: {
      a: choice('Purge: every commander obeys 10 points less readily next turn.', { sour: true }),
      b: choice('Shrug it off: Home −0.5.', { home: -50 }),
    },
    fact: 'Tehran’s payments to its partner in Lebanon were put at $700 million a year in 2018.',
    source: 'state_700',
  },
];
