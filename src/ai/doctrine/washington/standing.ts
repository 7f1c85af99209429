import { atLeast, below, type ChoiceRule, type DefenceRule } from '../rule.ts';

/** How Washington defends, and what it does when something goes wrong. */
export const WASHINGTON_DEFENCE: readonly DefenceRule[] = [
  { id: 'save-the-magazines', when: [below('magazine', 45)], doctrine: 'thrift', because: 'save-the-dear-rounds' },
  { id: 'save-the-batteries', when: [below('patriotPct', 40)], doctrine: 'thrift', because: 'save-the-dear-rounds' },
  { id: 'shield-the-troops', when: [atLeast('warnedLevel', 3)], doctrine: 'shield', because: 'raid-expected' },
  {
    id: 'shield-when-hot',
    when: [atLeast('heat', 1400), atLeast('patriotPct', 70), atLeast('magazine', 70)],
    doctrine: 'shield',
    because: 'spend-what-it-takes',
  },
  { id: 'middle-way', when: [], doctrine: 'balanced', because: 'middle-way' },
];

/** Answers to incident cards. */
export const WASHINGTON_CHOICES: readonly ChoiceRule[] = [
  {
    id: 'stand-down-the-radars',
    card: 'misread-radar',
    when: [atLeast('heat', 1300)],
    choice: 'a',
    because: 'cool-it-down',
  },
  {
    id: 'release-the-ship',
    card: 'boarding-goes-wrong',
    when: [atLeast('heat', 1100)],
    choice: 'a',
    because: 'cool-it-down',
  },
  {
    id: 'release-for-oil',
    card: 'boarding-goes-wrong',
    when: [below('hawkish', 60)],
    choice: 'a',
    because: 'prices-at-the-pump',
  },
  { id: 'deny-the-tape', card: 'leaked-tape', when: [atLeast('home', 350)], choice: 'a', because: 'better-unsaid' },
  { id: 'ask-first', card: 'stray-drone', when: [below('hawkish', 65)], choice: 'b', because: 'was-it-you' },
  { id: 'name-an-author', card: 'stray-drone', when: [below('heat', 1500)], choice: 'a', because: 'stand-firm' },
  { id: 'return-it', card: 'lost-drone', when: [atLeast('home', 450)], choice: 'a', because: 'cool-it-down' },
  { id: 'admit', card: 'wrong-building', when: [atLeast('heat', 1200)], choice: 'a', because: 'cool-it-down' },
  { id: 'admit-when-safe', card: 'wrong-building', when: [atLeast('home', 650)], choice: 'a', because: 'cool-it-down' },
  { id: 'stand-firm', when: [], choice: 'b', because: 'stand-firm' },
];
